import type { Article } from '../../src/model/article.js';
import { InputError } from '../../src/model/errors.js';
import { articleId, digestOf } from '../../src/model/ids.js';
import { ARTICLE_LIMIT } from './limits.js';
import { tidyText } from './tidy.js';

/** What a reader of one format found; the rest of an Article follows from it. */
export type ArticleFields = Omit<Article, 'id' | 'digest'>;

/** An article about which nothing is known but its text. */
export const NO_FIELDS: Omit<ArticleFields, 'text'> = {
  title: null,
  publisher: null,
  after: null,
  url: null,
  published: null,
};

/**
 * The article of these fields, with its text tidied and cut of outer blanks (JSON and HTML can hide in escapes what a
 * file cannot hold as bytes), and with id and digest.
 * @param name the file's name for messages
 * @throws InputError for an empty text, or one of more than `ARTICLE_LIMIT` characters
 */
export function composeArticle(fields: ArticleFields, name: string): Article {
  const { title, publisher, after, url, published } = fields;
  const text = tidyText(fields.text).trim();
  if (text === '') throw new InputError(`${name} must hold the text of an article, but it is empty; add the text.`);
  requireSize(text.length, name);
  const id = articleId({ url, text });
  const digest = digestOf([id, title, publisher, after, url, published, text]);
  return { id, title, publisher, after, url, published, text, digest };
}

/** @throws InputError if the size, in bytes or characters, is more than one article may have */
export function requireSize(size: number, name: string): void {
  if (size <= ARTICLE_LIMIT) return;
  const [has, most] = [size, ARTICLE_LIMIT].map((n) => `${Math.ceil((n / 1024 / 1024) * 10) / 10} MiB`);
  throw new InputError(
    `${name} must hold one article of at most ${most}, but has ${has}; split it, or give many articles as JSON Lines (.jsonl).`,
  );
}
