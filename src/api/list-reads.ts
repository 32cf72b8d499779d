import type DataLoader from 'dataloader';
import type { GraphStore } from '../graph/port.js';
import { groupBy } from '../model/group.js';
import {
  type ArticleFilter,
  type ArticlePage,
  type ArticlesAround,
  countArticlesOf,
  listArticlesOf,
} from '../query/articles.js';
import type { MeetingFilter } from '../query/filter.js';
import { countLeadersOf, type LeaderFilter, listLeadersOf } from '../query/leaders.js';
import type { NamePage } from '../query/lists.js';
import { countMeetingsOf, listMeetingsOf, type MeetingAround, type MeetingPage } from '../query/meetings.js';
import { countOutcomesOn, listOutcomesOn, type OutcomeFilter } from '../query/outcomes.js';
import { countVisitsOf, listVisitsOf, type VisitAround, type VisitFilter, type VisitPage } from '../query/visits.js';
import { type Read, together } from './together.js';

/** What is wanted of one node, under what those that are read together have in common. */
interface Wanted<A> {
  readonly id: string;
  readonly args: A;
}

/** Reads what belongs to a node, for all that are asked for under the same arguments in one go. */
export type ListLoader<A, T> = DataLoader<Wanted<A>, T, string>;

/** Of which lists to count what they hold. */
export interface Count<R, F> {
  readonly around: R;
  readonly filter: F;
}

/** Of which lists to read a page. */
export interface Some<R, F, P> extends Count<R, F> {
  readonly page: P;
}

/** Reads of lists around nodes: a list of leaders with the meetings of each takes one statement for the meetings of all. */
export function createListReads(store: GraphStore) {
  return {
    meetingsOf: byArguments((ids, { around, filter, page }: Some<MeetingAround, MeetingFilter, MeetingPage>) =>
      listMeetingsOf(store, around, ids, filter, page),
    ),
    meetingCounts: byArguments((ids, { around, filter }: Count<MeetingAround, MeetingFilter>) =>
      countMeetingsOf(store, around, ids, filter),
    ),
    visitsOf: byArguments((ids, { around, filter, page }: Some<VisitAround, VisitFilter, VisitPage>) =>
      listVisitsOf(store, around, ids, filter, page),
    ),
    visitCounts: byArguments((ids, { around, filter }: Count<VisitAround, VisitFilter>) =>
      countVisitsOf(store, around, ids, filter),
    ),
    articlesOf: byArguments((ids, { around, filter, page }: Some<ArticlesAround, ArticleFilter, ArticlePage>) =>
      listArticlesOf(store, around, ids, filter, page),
    ),
    articleCounts: byArguments((ids, { around, filter }: Count<ArticlesAround, ArticleFilter>) =>
      countArticlesOf(store, around, ids, filter),
    ),
    leadersOf: byArguments((ids, { filter, page }: Some<'country', LeaderFilter, NamePage>) =>
      listLeadersOf(store, ids, filter, page),
    ),
    leaderCounts: byArguments((ids, { filter }: Count<'country', LeaderFilter>) => countLeadersOf(store, ids, filter)),
    outcomesOf: byArguments((ids, { filter, page }: Some<'date', OutcomeFilter, NamePage>) =>
      listOutcomesOn(store, ids, filter, page),
    ),
    outcomeCounts: byArguments((ids, { filter }: Count<'date', OutcomeFilter>) => countOutcomesOn(store, ids, filter)),
  };
}

/** A read in one go of what is wanted under the same arguments; where these are bad, nothing else fails with them. */
function byArguments<A, T>(read: (ids: readonly string[], args: A) => Promise<T[]>): Read<Wanted<A>, T> {
  return together(async (wanted: readonly Wanted<A>[]) => {
    const groups = [...groupBy(wanted, ({ args }) => JSON.stringify(args)).values()];
    const found = new Map<Wanted<A>, T | Error>();
    await Promise.all(groups.map((same) => readGroup(same, read, found)));
    return wanted.map((one) => found.get(one) ?? new RangeError(`A list must be read for ${one.id}, but was not.`));
  });
}

async function readGroup<A, T>(
  same: readonly Wanted<A>[],
  read: (ids: readonly string[], args: A) => Promise<T[]>,
  found: Map<Wanted<A>, T | Error>,
): Promise<void> {
  try {
    const [first] = same as readonly [Wanted<A>];
    const lists = await read(
      same.map(({ id }) => id),
      first.args,
    );
    same.forEach((one, i) => {
      found.set(one, lists[i] as T);
    });
  } catch (error) {
    for (const one of same) found.set(one, error as Error);
  }
}
