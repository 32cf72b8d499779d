import type { Decision } from '../model/decision.js';
import type { FollowRecord } from '../query/following.js';
import type { Page } from '../query/page.js';
import type {
  ArticleRecord,
  BodyRecord,
  CountryRecord,
  LeaderRecord,
  MeetingRecord,
  OutcomeRecord,
  PlaceRecord,
  TopicRecord,
  VisitRecord,
} from '../query/records.js';

/** A page of a list, and how many the whole list has, counted when asked for. */
export interface List<T> {
  readonly page: Page<T>;
  readonly count: () => Promise<number> | number;
}

/** A meeting of a list; `follows` says why it is in an answer to `following`, and is null elsewhere. */
export interface ListedMeeting {
  readonly meeting: MeetingRecord;
  readonly follows: FollowRecord | null;
}

export type ArticleList = List<ArticleRecord>;
export type DecisionList = List<Decision>;
export type BodyList = List<BodyRecord>;
export type CountryList = List<CountryRecord>;
export type LeaderList = List<LeaderRecord>;
export type MeetingList = List<ListedMeeting>;
export type OutcomeList = List<OutcomeRecord>;
export type PlaceList = List<PlaceRecord>;
export type TopicList = List<TopicRecord>;
export type VisitList = List<VisitRecord>;

/** The fields of a connection type over a list, where `node` picks what the list is of. */
export function connectionFields<T, N>(node: (item: T) => N) {
  return {
    edges: ({ page }: List<T>) => page.items.map(({ cursor, item }) => ({ cursor, node: node(item) })),
    nodes: ({ page }: List<T>) => page.items.map(({ item }) => node(item)),
    pageInfo: ({ page }: List<T>) => ({
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: page.items[0]?.cursor ?? null,
      endCursor: page.items.at(-1)?.cursor ?? null,
    }),
    totalCount: ({ count }: List<T>) => count(),
  };
}
