import type { GraphStore, Row } from '../graph/port.js';
import { UsageError } from '../model/errors.js';
import { nodeOf } from './decode.js';
import { daysOf } from './filter.js';
import { countRows, countRowsOf, type DayOrder, listRows, listRowsOf } from './lists.js';
import { mapPage, type Page, type PageRequest } from './page.js';
import type { ArticleRecord } from './records.js';

/** Conditions that an article must all meet; one that is left out, null or empty asks nothing. */
export interface ArticleFilter {
  /** Who published it, as articles write it, in any case. */
  readonly publisher?: string | null | undefined;
  /** EDTF with a year: published on its first day or later. */
  readonly since?: string | null | undefined;
  /** EDTF with a year: published by its last day. */
  readonly until?: string | null | undefined;
}

/** What a list of articles can be around: something that they report or name. */
export type ArticlesAround = 'meeting' | 'visit' | 'outcome' | 'leader' | 'body' | 'country' | 'place';

/** A page of articles; newest first unless `order` says otherwise, those without a day last. */
export interface ArticlePage extends PageRequest {
  readonly order?: DayOrder;
}

/** The articles that meet a filter. Throws a UsageError for a bad date, `first` or cursor. */
export async function listArticles(
  store: GraphStore,
  filter: ArticleFilter,
  page: ArticlePage,
): Promise<Page<ArticleRecord>> {
  return mapPage(await listRows(store, 'read/articles/all', conditionsOf(filter), page), articleOf);
}

/** Of each of some nodes the articles around it that meet a filter, in the order of the ids. Otherwise as `listArticles`. */
export async function listArticlesOf(
  store: GraphStore,
  around: ArticlesAround,
  ids: readonly string[],
  filter: ArticleFilter,
  page: ArticlePage,
): Promise<Page<ArticleRecord>[]> {
  const pages = await listRowsOf(store, `read/articles/${around}`, ids, conditionsOf(filter), page);
  return pages.map((one) => mapPage(one, articleOf));
}

/** How many articles meet a filter. Throws a UsageError for a bad date. */
export async function countArticles(store: GraphStore, filter: ArticleFilter = {}): Promise<number> {
  return countRows(store, 'read/articles/count/all', conditionsOf(filter));
}

/** Of each of some nodes how many articles around it meet a filter, in the order of the ids. Throws a UsageError for a bad date. */
export async function countArticlesOf(
  store: GraphStore,
  around: ArticlesAround,
  ids: readonly string[],
  filter: ArticleFilter,
): Promise<number[]> {
  return countRowsOf(store, `read/articles/count/${around}`, ids, conditionsOf(filter));
}

function conditionsOf(filter: ArticleFilter) {
  return { ...daysOf(filter), publisher: (filter.publisher ?? '').trim().toLowerCase() };
}

function articleOf(row: Row): ArticleRecord {
  return nodeOf('Article', row);
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
