import type { StartQuery } from '../generated/graphql.js';
import { uniqueBy } from '../text/group.js';

type Article = StartQuery['articles']['nodes'][number];
type Meeting = Article['meetings'][number];

/** Rows of the tables of meetings on the first page. */
const MOST = { held: 10, planned: 5 };

/**
 * The meetings of the latest articles, newest article first: those that took place, latest first, and those still planned
 * after the day of the newest article, next first. Meetings without a date are in neither.
 */
export function latestMeetings(articles: readonly Article[]): { held: Meeting[]; planned: Meeting[] } {
  const meetings = uniqueBy(
    articles.flatMap(({ meetings }) => meetings),
    ({ id }) => id,
  ).filter(({ start }) => start);
  const now = articles[0]?.published ?? '';
  const byStart = (a: Meeting, b: Meeting) => (a.start ?? '').localeCompare(b.start ?? '');
  return {
    held: meetings
      .filter(({ status }) => status === 'HELD')
      .sort((a, b) => byStart(b, a))
      .slice(0, MOST.held),
    planned: meetings
      .filter(({ status, end }) => status === 'PLANNED' && (end ?? '') > now)
      .sort(byStart)
      .slice(0, MOST.planned),
  };
}
