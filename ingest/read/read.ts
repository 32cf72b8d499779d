import type { Article } from '../../src/model/article.js';
import { InputError } from '../../src/model/errors.js';
import { requireSize } from './compose.js';
import { decodeText } from './decode.js';
import { readFeed } from './feed.js';
import { formatOf } from './format.js';
import { readHtml } from './html.js';
import { readJsonLines } from './jsonl.js';
import { readText } from './text.js';

/**
 * The articles of a file, whose format its ending and its first bytes tell. A text or a page gives one; JSON Lines give
 * one a line, feeds one an item. What cannot be read stands in the sequence as its error, so that a caller can report it and go on.
 * @param name the file's name, for the format and for messages
 */
export function* readArticles(bytes: Uint8Array, name: string): Generator<Article | InputError> {
  const format = formatOf(bytes, name);
  if (format === 'jsonl') {
    yield* readJsonLines(bytes, name);
    return;
  }
  try {
    if (format === 'feed') {
      yield* readFeed(decodeText(bytes, name), name);
      return;
    }
    requireSize(bytes.length, name);
    const text = decodeText(bytes, name);
    yield format === 'html' ? readHtml(text, name) : readText(text, name);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    yield error;
  }
}

/**
 * The one article of a file.
 * @throws InputError if it cannot be read, or if the file holds none or several
 */
export function readArticle(bytes: Uint8Array, name: string): Article {
  const [article, another] = readArticles(bytes, name);
  if (!article) throw new InputError(`${name} must hold an article, but it is empty; add the text.`);
  if (another) throw new InputError(`${name} must hold one article, but holds several; give one at a time here.`);
  if (article instanceof InputError) throw article;
  return article;
}
