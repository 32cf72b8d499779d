import type { ArticleRecord } from '../../query/records.js';
import { formatTable } from './table.js';

const UNKNOWN = '–';

/** Articles: day, title, publisher, id. */
export function formatArticles(articles: readonly ArticleRecord[]): string {
  if (articles.length === 0) return 'The graph has no articles: "chancery ingest" reads some.';
  const columns = ['Published', 'Title', 'Publisher', 'Id'].map((heading, i) => ({
    heading,
    share: i === 1 || i === 3 ? 1 : 0,
  }));
  return formatTable(
    columns,
    articles.map((a) => [a.published ?? UNKNOWN, a.title ?? UNKNOWN, a.publisher ?? UNKNOWN, a.id]),
  );
}

/** An article as JSON, without its text. */
export function jsonOfArticle({ id, title, publisher, after, url, published }: ArticleRecord): object {
  return { id, title, publisher, after, url, published };
}
