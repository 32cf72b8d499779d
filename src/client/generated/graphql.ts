/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What can change the graph. */
export type ChangeKind =
  /** An article was read in. */
  | 'ADDED'
  /** A new version of an article replaced the old. */
  | 'CORRECTED'
  /** Two leaders, meetings or visits were decided to be one. */
  | 'MERGED'
  /** An article was taken out. */
  | 'REMOVED'
  /** A leader or meeting got a name by decision. */
  | 'RENAMED'
  /** A part of a leader, meeting or visit was decided to be another. */
  | 'SPLIT'
  /** A decision was taken back. */
  | 'UNDONE';

/** Conditions that a meeting must all meet; one that is left out asks nothing. */
export type MeetingFilter = {
  /** Id of an article that reports it. */
  article?: string | null | undefined;
  /** Id, name or acronym of the body whose session it is. */
  body?: string | null | undefined;
  /** One of these kinds. */
  kind?: Array<MeetingKind> | null | undefined;
  /** Id or name of a leader who took part. */
  leader?: string | null | undefined;
  /** Codes or names of sides (`KR`, `EU`), all of which took part. */
  parties?: Array<string> | null | undefined;
  /** Id or whole name of a place that an article gives it; `AMBIGUOUS` where several bear the name. */
  place?: string | null | undefined;
  /** Not over before this date: a day, month or year. */
  since?: string | null | undefined;
  /** One of these statuses. */
  status?: Array<MeetingStatus> | null | undefined;
  /** Id or whole name of a topic that was discussed. */
  topic?: string | null | undefined;
  /** Begun by this date: a day, month or year, with its last day. */
  until?: string | null | undefined;
};

/** What sort of encounter it is, by the rank of those who meet and by how they do. */
export type MeetingKind =
  /** By telephone or video, whatever the level. */
  | 'CALL'
  /** A gathering of many states. */
  | 'CONFERENCE'
  /** A minister or head on at least one side. */
  | 'MINISTERIAL'
  /** Deputies, envoys, ambassadors, working level, or a level that nobody tells. */
  | 'OFFICIAL'
  /** Heads of state, of government or of a body on every side, face to face, two to four sides. */
  | 'SUMMIT';

/** What a list of meetings is in order of; equal ones are in order of their ids. */
export type MeetingOrder =
  /** The best connected first: by the number of edges, those of articles apart. */
  | 'CONNECTEDNESS'
  /** By the first possible day, earliest first, those without a date last. */
  | 'DATE_ASC'
  /** By the first possible day, latest first, those without a date last. */
  | 'DATE_DESC'
  /** By name, case apart. */
  | 'NAME'
  /** The most reported first: by the number of articles. */
  | 'SUPPORT';

/** What became of a meeting or visit, as far as articles tell. */
export type MeetingStatus =
  /** Cancelled or postponed. */
  | 'CANCELLED'
  /** It took place, or began. */
  | 'HELD'
  /** Scheduled, agreed, proposed or invited to. */
  | 'PLANNED';

/** A noun of the graph. */
export type NodeLabel =
  /** News articles and readouts, found by their titles. */
  | 'ARTICLE'
  /** Organisations, their organs, and standing mechanisms, found by name or acronym. */
  | 'BODY'
  /** States and territories. */
  | 'COUNTRY'
  /** Persons, found by any form of the name. */
  | 'LEADER'
  /** Meetings and calls, found by any name that an article gives them. */
  | 'MEETING'
  /** Documents and deals. */
  | 'OUTCOME'
  /** Towns and venues. */
  | 'PLACE'
  /** Subjects of talks. */
  | 'TOPIC'
  /** Visits, found by the names of the traveller and of the destination together. */
  | 'VISIT';

/** What sort of document or deal it is, by the word that articles use. */
export type OutcomeKind =
  /** An agreement, accord, pact or deal. */
  | 'AGREEMENT'
  /** A declaration, also a joint one. */
  | 'DECLARATION'
  /** A memorandum of understanding, or a letter of intent. */
  | 'MEMORANDUM'
  /** A plan, road map, programme or framework. */
  | 'PLAN'
  /** A resolution of a body. */
  | 'RESOLUTION'
  /** A statement or communiqué. */
  | 'STATEMENT'
  /** A treaty or convention. */
  | 'TREATY';

export type ChangesSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ChangesSubscription = { changes: { at: string, kind: ChangeKind, of: string, gone: Array<string>, article: { id: string, title: string | null, url: string | null } | null, meetings: Array<{ id: string, name: string, date: string | null, status: MeetingStatus }> } };

export type FollowingQueryVariables = Exact<{
  reference: string;
  parties?: Array<string> | string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type FollowingQuery = { meetings: { totalCount: number, edges: Array<{ node: { id: string, name: string, kind: MeetingKind, status: MeetingStatus, date: string | null, place: { id: string, name: string } | null }, follows: { support: number, evidence: Array<{ quote: string, sentence: string, rule: string, article: { id: string, title: string | null, publisher: string | null, published: string | null, url: string | null } }> } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MeetingsQueryVariables = Exact<{
  filter?: MeetingFilter | null | undefined;
  orderBy?: MeetingOrder;
  first?: number;
  after?: string | null | undefined;
}>;


export type MeetingsQuery = { meetings: { nodes: Array<{ id: string, name: string, kind: MeetingKind, status: MeetingStatus, date: string | null, start: string | null, end: string | null, place: { id: string, name: string, country: { code: string, name: string } | null } | null, parties: Array<{ party:
          | { __typename: 'Body', id: string, name: string, acronym: string | null }
          | { __typename: 'Country', id: string, code: string, name: string }
         }>, participants: Array<{ leader: { id: string, name: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RelationshipQueryVariables = Exact<{
  a: string;
  b: string;
  asOf?: string | null | undefined;
}>;


export type RelationshipQuery = { relationship: { daysSinceLastContact: number | null, meetings: { totalCount: number, nodes: Array<{ id: string, name: string, kind: MeetingKind, status: MeetingStatus, date: string | null, place: { id: string, name: string } | null }> }, calls: { totalCount: number, nodes: Array<{ id: string, name: string, status: MeetingStatus, date: string | null }> }, neverHeld: { totalCount: number, nodes: Array<{ id: string, name: string, status: MeetingStatus, date: string | null }> }, firstContact: { id: string, date: string | null } | null, lastContact: { id: string, date: string | null } | null, longestSilence: { days: number, after: { id: string, date: string | null }, before: { id: string, date: string | null } } | null, topics: Array<{ count: number, topic: { id: string, name: string } }>, outcomes: Array<{ id: string, name: string, kind: OutcomeKind }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  labels?: Array<NodeLabel> | NodeLabel | null | undefined;
  first?: number;
}>;


export type SearchQuery = { search: Array<{ label: string, name: string, node:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     }> };

export type WhyQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type WhyQuery = { why: Array<{ type: string, office: string | null, support: number, evidence: Array<{ quote: string, start: number, end: number, sentence: string, rule: string, article: { id: string, title: string | null, publisher: string | null, published: string | null, url: string | null } }> }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const ChangesDocument = new TypedDocumentString(`
    subscription Changes {
  changes {
    at
    kind
    of
    article {
      id
      title
      url
    }
    meetings {
      id
      name
      date
      status
    }
    gone
  }
}
    `) as unknown as TypedDocumentString<ChangesSubscription, ChangesSubscriptionVariables>;
export const FollowingDocument = new TypedDocumentString(`
    query Following($reference: String!, $parties: [String!], $first: Int! = 20, $after: String) {
  meetings(
    following: $reference
    filter: {parties: $parties}
    first: $first
    after: $after
  ) {
    totalCount
    edges {
      node {
        id
        name
        kind
        status
        date
        place {
          id
          name
        }
      }
      follows {
        support
        evidence(first: 3) {
          quote
          sentence
          rule
          article {
            id
            title
            publisher
            published
            url
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<FollowingQuery, FollowingQueryVariables>;
export const MeetingsDocument = new TypedDocumentString(`
    query Meetings($filter: MeetingFilter, $orderBy: MeetingOrder! = DATE_ASC, $first: Int! = 20, $after: String) {
  meetings(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes {
      id
      name
      kind
      status
      date
      start
      end
      place {
        id
        name
        country {
          code
          name
        }
      }
      parties {
        party {
          __typename
          ... on Country {
            id
            code
            name
          }
          ... on Body {
            id
            name
            acronym
          }
        }
      }
      participants {
        leader {
          id
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingsQuery, MeetingsQueryVariables>;
export const RelationshipDocument = new TypedDocumentString(`
    query Relationship($a: String!, $b: String!, $asOf: Day) {
  relationship(a: $a, b: $b, asOf: $asOf) {
    meetings(first: 100) {
      totalCount
      nodes {
        id
        name
        kind
        status
        date
        place {
          id
          name
        }
      }
    }
    calls(first: 100) {
      totalCount
      nodes {
        id
        name
        status
        date
      }
    }
    neverHeld {
      totalCount
      nodes {
        id
        name
        status
        date
      }
    }
    firstContact {
      id
      date
    }
    lastContact {
      id
      date
    }
    daysSinceLastContact
    longestSilence {
      days
      after {
        id
        date
      }
      before {
        id
        date
      }
    }
    topics {
      count
      topic {
        id
        name
      }
    }
    outcomes {
      id
      name
      kind
    }
  }
}
    `) as unknown as TypedDocumentString<RelationshipQuery, RelationshipQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $labels: [NodeLabel!], $first: Int! = 20) {
  search(text: $text, labels: $labels, first: $first) {
    label
    name
    node {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const WhyDocument = new TypedDocumentString(`
    query Why($from: ID!, $to: ID!) {
  why(from: $from, to: $to) {
    type
    office
    support
    evidence(first: 20) {
      quote
      start
      end
      sentence
      rule
      article {
        id
        title
        publisher
        published
        url
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhyQuery, WhyQueryVariables>;