import type { GraphStore } from '../graph/port.js';
import { UsageError } from '../model/errors.js';
import { groupBy } from '../model/group.js';
import { readCounts } from './counts.js';
import { nodeOf } from './decode.js';
import { type Page, type PageRequest, pageOf, positionOf, requireFirst } from './page.js';
import type { ArticleRecord } from './records.js';
import { textOf } from './values.js';

/** After every day: a list that goes downwards begins here. */
const NEWEST = ['9999-12-31', ''] as const;

/** Articles, newest first, those without a day last. Throws a UsageError for a bad `first` or cursor. */
export async function listArticles(store: GraphStore, page: PageRequest): Promise<Page<ArticleRecord>> {
  const first = requireFirst(page.first);
  const [beforeSort, afterId] = positionOf(page.after, NEWEST);
  const rows = await store.run('read/articles/all', { beforeSort, afterId, limit: first + 1 });
  const articles = rows.map((row) => nodeOf('Article', row));
  return pageOf(articles, page, ({ published, id }) => [published ?? '', id]);
}

/** How many articles there are. */
export async function countArticles(store: GraphStore): Promise<number> {
  return (await readCounts(store)).articles;
}

/**
 * The article of a web address; null if the graph does not have it. Host names in any case, a fragment and slashes at the end
 * do not matter. Throws a UsageError for what is no http(s) address.
 */
export async function articleByUrl(store: GraphStore, address: string): Promise<ArticleRecord | null> {
  const [row] = await store.run('read/articles/by-url', { url: normalised(address) });
  return row ? nodeOf('Article', row) : null;
}

function normalised(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw new UsageError(`url must be an absolute http or https address, but got "${address.slice(0, 200)}".`);
  }
  url.hash = '';
  url.pathname = url.pathname.replace(/(?<!\/)\/+$/, '');
  return url.href;
}

/** The newest `first` articles that report each of some meetings, in the order of the ids. */
export async function articlesOfMeetings(
  store: GraphStore,
  ids: readonly string[],
  first: number,
): Promise<ArticleRecord[][]> {
  const rows = await store.run('read/articles/of-meeting', { ids: [...new Set(ids)], first });
  const byMeeting = groupBy(rows, (row) => textOf(row.meeting));
  return ids.map((id) => (byMeeting.get(id) ?? []).slice(0, first).map((row) => nodeOf('Article', row)));
}
