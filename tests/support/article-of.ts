import type { Article } from '../../src/model/article.js';
import { articleId, digestOf } from '../../src/model/ids.js';

/** An article of these words, for tests of the extractor. */
export function articleOf(text: string, fields: Partial<Article> = {}): Article {
  const id = articleId({ url: null, text });
  return {
    id,
    title: null,
    publisher: null,
    after: null,
    url: null,
    published: null,
    text,
    digest: digestOf([text]),
    ...fields,
  };
}
