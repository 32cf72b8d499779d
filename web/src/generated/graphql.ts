/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What an answer about order rests on. */
export type FollowBasis =
  /** The same sides met later, by date alone. */
  | 'CHRONOLOGY'
  /** An article itself says that one came after, or out of, the other. */
  | 'STATED';

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

/** What became of a meeting or visit, as far as articles tell. */
export type MeetingStatus =
  /** Cancelled or postponed. */
  | 'CANCELLED'
  /** It took place, or began. */
  | 'HELD'
  /** Scheduled, agreed, proposed or invited to. */
  | 'PLANNED';

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

export type AroundQueryVariables = Exact<{
  id: string;
  hops: number;
  limit: number;
}>;


export type AroundQuery = { neighbourhood: { omitted: number, nodes: Array<{ id: string, label: string, degree: number, node:
        | { __typename: 'Article', title: string | null, id: string }
        | { __typename: 'Body', name: string, id: string }
        | { __typename: 'Country', name: string, id: string }
        | { __typename: 'Date', edtf: string, id: string }
        | { __typename: 'Leader', name: string, id: string }
        | { __typename: 'Meeting', name: string, date: string | null, id: string }
        | { __typename: 'Outcome', name: string, id: string }
        | { __typename: 'Place', name: string, id: string }
        | { __typename: 'Topic', name: string, id: string }
        | { __typename: 'Visit', date: string | null, id: string, leader: { name: string }, place: { name: string } | null, country: { name: string } | null }
       }>, edges: Array<{ from: string, type: string, to: string, support: number }> } };

export type CountsQueryVariables = Exact<{ [key: string]: never; }>;


export type CountsQuery = { counts: { articles: number, leaders: number, countries: number, bodies: number, meetings: number, visits: number, outcomes: number } };

type StatedParts_ExplainedEdge_Fragment = { support: number, evidence: Array<{ start: number, end: number, sentence: string, sentenceStart: number, rule: string, article: { id: string, title: string | null, publisher: string | null, published: string | null } }> };

type StatedParts_FollowedFact_Fragment = { support: number, evidence: Array<{ start: number, end: number, sentence: string, sentenceStart: number, rule: string, article: { id: string, title: string | null, publisher: string | null, published: string | null } }> };

type StatedParts_GraphEdge_Fragment = { support: number, evidence: Array<{ start: number, end: number, sentence: string, sentenceStart: number, rule: string, article: { id: string, title: string | null, publisher: string | null, published: string | null } }> };

type StatedParts_MeetingBody_Fragment = { support: number, evidence: Array<{ start: number, end: number, sentence: string, sentenceStart: number, rule: string, article: { id: string, title: string | null, publisher: string | null, published: string | null } }> };

type StatedParts_MeetingDate_Fragment = { support: number, evidence: Array<{ start: number, end: number, sentence: string, sentenceStart: number, rule: string, article: { id: string, title: string | null, publisher: string | null, published: string | null } }> };

type StatedParts_MeetingMargins_Fragment = { support: number, evidence: Array<{ start: number, end: number, sentence: string, sentenceStart: number, rule: string, article: { id: string, title: string | null, publisher: string | null, published: string | null } }> };

type StatedParts_MeetingOutcome_Fragment = { support: number, evidence: Array<{ start: number, end: number, sentence: string, sentenceStart: number, rule: string, article: { id: string, title: string | null, publisher: string | null, published: string | null } }> };

type StatedParts_MeetingParty_Fragment = { support: number, evidence: Array<{ start: number, end: number, sentence: string, sentenceStart: number, rule: string, article: { id: string, title: string | null, publisher: string | null, published: string | null } }> };

type StatedParts_MeetingPlace_Fragment = { support: number, evidence: Array<{ start: number, end: number, sentence: string, sentenceStart: number, rule: string, article: { id: string, title: string | null, publisher: string | null, published: string | null } }> };

type StatedParts_MeetingTopic_Fragment = { support: number, evidence: Array<{ start: number, end: number, sentence: string, sentenceStart: number, rule: string, article: { id: string, title: string | null, publisher: string | null, published: string | null } }> };

type StatedParts_Membership_Fragment = { support: number, evidence: Array<{ start: number, end: number, sentence: string, sentenceStart: number, rule: string, article: { id: string, title: string | null, publisher: string | null, published: string | null } }> };

type StatedParts_Office_Fragment = { support: number, evidence: Array<{ start: number, end: number, sentence: string, sentenceStart: number, rule: string, article: { id: string, title: string | null, publisher: string | null, published: string | null } }> };

type StatedParts_Participation_Fragment = { support: number, evidence: Array<{ start: number, end: number, sentence: string, sentenceStart: number, rule: string, article: { id: string, title: string | null, publisher: string | null, published: string | null } }> };

export type StatedPartsFragment =
  | StatedParts_ExplainedEdge_Fragment
  | StatedParts_FollowedFact_Fragment
  | StatedParts_GraphEdge_Fragment
  | StatedParts_MeetingBody_Fragment
  | StatedParts_MeetingDate_Fragment
  | StatedParts_MeetingMargins_Fragment
  | StatedParts_MeetingOutcome_Fragment
  | StatedParts_MeetingParty_Fragment
  | StatedParts_MeetingPlace_Fragment
  | StatedParts_MeetingTopic_Fragment
  | StatedParts_Membership_Fragment
  | StatedParts_Office_Fragment
  | StatedParts_Participation_Fragment
;

export type MeetingLineFragment = { __typename: 'Meeting', id: string, name: string, kind: MeetingKind, status: MeetingStatus, date: string | null, start: string | null, end: string | null, place: { id: string, name: string } | null, parties: Array<{ party:
      | { __typename: 'Body', id: string, name: string, acronym: string | null }
      | { __typename: 'Country', id: string, name: string, code: string }
     }>, participants: Array<{ leader: { id: string, name: string } }> };

type PartyName_Body_Fragment = { __typename: 'Body', id: string, name: string, acronym: string | null };

type PartyName_Country_Fragment = { __typename: 'Country', id: string, name: string, code: string };

export type PartyNameFragment =
  | PartyName_Body_Fragment
  | PartyName_Country_Fragment
;

type NodeName_Article_Fragment = { __typename: 'Article', title: string | null, id: string };

type NodeName_Body_Fragment = { __typename: 'Body', name: string, id: string };

type NodeName_Country_Fragment = { __typename: 'Country', name: string, id: string };

type NodeName_Date_Fragment = { __typename: 'Date', edtf: string, id: string };

type NodeName_Leader_Fragment = { __typename: 'Leader', name: string, id: string };

type NodeName_Meeting_Fragment = { __typename: 'Meeting', name: string, date: string | null, id: string };

type NodeName_Outcome_Fragment = { __typename: 'Outcome', name: string, id: string };

type NodeName_Place_Fragment = { __typename: 'Place', name: string, id: string };

type NodeName_Topic_Fragment = { __typename: 'Topic', name: string, id: string };

type NodeName_Visit_Fragment = { __typename: 'Visit', date: string | null, id: string, leader: { name: string }, place: { name: string } | null, country: { name: string } | null };

export type NodeNameFragment =
  | NodeName_Article_Fragment
  | NodeName_Body_Fragment
  | NodeName_Country_Fragment
  | NodeName_Date_Fragment
  | NodeName_Leader_Fragment
  | NodeName_Meeting_Fragment
  | NodeName_Outcome_Fragment
  | NodeName_Place_Fragment
  | NodeName_Topic_Fragment
  | NodeName_Visit_Fragment
;

export type EvidencePartsFragment = { start: number, end: number, sentence: string, sentenceStart: number, rule: string, article: { id: string, title: string | null, publisher: string | null, published: string | null } };

export type VisitLineFragment = { __typename: 'Visit', id: string, status: MeetingStatus, date: string | null, start: string | null, leader: { id: string, name: string }, place: { id: string, name: string } | null, country: { id: string, name: string } | null, evidence: Array<{ start: number, end: number, sentence: string, sentenceStart: number, rule: string, article: { id: string, title: string | null, publisher: string | null, published: string | null } }> };

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type SearchQuery = { search: Array<{ label: string, name: string, node:
      | { __typename: 'Article', id: string }
      | { __typename: 'Body', id: string }
      | { __typename: 'Country', id: string }
      | { __typename: 'Date', id: string }
      | { __typename: 'Leader', id: string }
      | { __typename: 'Meeting', date: string | null, id: string }
      | { __typename: 'Outcome', id: string }
      | { __typename: 'Place', id: string }
      | { __typename: 'Topic', id: string }
      | { __typename: 'Visit', date: string | null, id: string }
     }> };

export type ArticleQueryVariables = Exact<{
  id: string;
}>;


export type ArticleQuery = { article: { id: string, title: string | null, publisher: string | null, after: string | null, url: string | null, published: string | null, text: string, marks: Array<{ start: number, end: number, rule: string, fact: string, subject:
        | { __typename: 'Article', title: string | null, id: string }
        | { __typename: 'Body', name: string, id: string }
        | { __typename: 'Country', name: string, id: string }
        | { __typename: 'Date', edtf: string, id: string }
        | { __typename: 'Leader', name: string, id: string }
        | { __typename: 'Meeting', name: string, date: string | null, id: string }
        | { __typename: 'Outcome', name: string, id: string }
        | { __typename: 'Place', name: string, id: string }
        | { __typename: 'Topic', name: string, id: string }
        | { __typename: 'Visit', date: string | null, id: string, leader: { name: string }, place: { name: string } | null, country: { name: string } | null }
      , object:
        | { __typename: 'Article', title: string | null, id: string }
        | { __typename: 'Body', name: string, id: string }
        | { __typename: 'Country', name: string, id: string }
        | { __typename: 'Date', edtf: string, id: string }
        | { __typename: 'Leader', name: string, id: string }
        | { __typename: 'Meeting', name: string, date: string | null, id: string }
        | { __typename: 'Outcome', name: string, id: string }
        | { __typename: 'Place', name: string, id: string }
        | { __typename: 'Topic', name: string, id: string }
        | { __typename: 'Visit', date: string | null, id: string, leader: { name: string }, place: { name: string } | null, country: { name: string } | null }
       | null }> } | null };

export type NamesakesQueryVariables = Exact<{
  a: string;
  b: string;
}>;


export type NamesakesQuery = { a: { nodes: Array<{ id: string, name: string, offices: Array<{ name: string | null, of:
          | { __typename: 'Body', id: string, name: string, acronym: string | null }
          | { __typename: 'Country', id: string, name: string, code: string }
         }> }> }, b: { nodes: Array<{ id: string, name: string, offices: Array<{ name: string | null, of:
          | { __typename: 'Body', id: string, name: string, acronym: string | null }
          | { __typename: 'Country', id: string, name: string, code: string }
         }> }> } };

export type NamesakeFragment = { id: string, name: string, offices: Array<{ name: string | null, of:
      | { __typename: 'Body', id: string, name: string, acronym: string | null }
      | { __typename: 'Country', id: string, name: string, code: string }
     }> };

export type BetweenQueryVariables = Exact<{
  a: string;
  b: string;
}>;


export type BetweenQuery = { relationship: { a:
      | { __typename: 'Body', name: string, id: string }
      | { __typename: 'Country', name: string, id: string }
      | { __typename: 'Leader', name: string, id: string }
    , b:
      | { __typename: 'Body', name: string, id: string }
      | { __typename: 'Country', name: string, id: string }
      | { __typename: 'Leader', name: string, id: string }
    , meetings: { totalCount: number, nodes: Array<{ __typename: 'Meeting', id: string, name: string, kind: MeetingKind, status: MeetingStatus, date: string | null, start: string | null, end: string | null, place: { id: string, name: string } | null, parties: Array<{ party:
            | { __typename: 'Body', id: string, name: string, acronym: string | null }
            | { __typename: 'Country', id: string, name: string, code: string }
           }>, participants: Array<{ leader: { id: string, name: string } }> }> }, calls: { totalCount: number, nodes: Array<{ __typename: 'Meeting', id: string, name: string, kind: MeetingKind, status: MeetingStatus, date: string | null, start: string | null, end: string | null, place: { id: string, name: string } | null, parties: Array<{ party:
            | { __typename: 'Body', id: string, name: string, acronym: string | null }
            | { __typename: 'Country', id: string, name: string, code: string }
           }>, participants: Array<{ leader: { id: string, name: string } }> }> }, travel: Array<{ visits: Array<{ __typename: 'Visit', id: string, status: MeetingStatus, date: string | null, start: string | null, leader: { id: string, name: string }, place: { id: string, name: string } | null, country: { id: string, name: string } | null, evidence: Array<{ start: number, end: number, sentence: string, sentenceStart: number, rule: string, article: { id: string, title: string | null, publisher: string | null, published: string | null } }> }> }>, firstContact: { id: string, name: string, date: string | null } | null, lastContact: { id: string, name: string, date: string | null } | null, longestSilence: { days: number, after: { __typename: 'Meeting', id: string, name: string, date: string | null }, before: { __typename: 'Meeting', id: string, name: string, date: string | null } } | null, topics: Array<{ count: number, topic: { __typename: 'Topic', id: string, name: string } }> } };

export type BodyQueryVariables = Exact<{
  id: string;
}>;


export type BodyQuery = { body: { id: string, name: string, acronym: string | null, members: Array<{ support: number, country: { __typename: 'Country', id: string, name: string }, evidence: Array<{ start: number, end: number, sentence: string, sentenceStart: number, rule: string, article: { id: string, title: string | null, publisher: string | null, published: string | null } }> }>, followed: Array<{ support: number, meeting: { __typename: 'Meeting', id: string, name: string, date: string | null }, evidence: Array<{ start: number, end: number, sentence: string, sentenceStart: number, rule: string, article: { id: string, title: string | null, publisher: string | null, published: string | null } }> }>, sessions: { totalCount: number, nodes: Array<{ __typename: 'Meeting', id: string, name: string, kind: MeetingKind, status: MeetingStatus, date: string | null, start: string | null, end: string | null, place: { id: string, name: string } | null, parties: Array<{ party:
            | { __typename: 'Body', id: string, name: string, acronym: string | null }
            | { __typename: 'Country', id: string, name: string, code: string }
           }>, participants: Array<{ leader: { id: string, name: string } }> }> }, evidence: Array<{ start: number, end: number, sentence: string, sentenceStart: number, rule: string, article: { id: string, title: string | null, publisher: string | null, published: string | null } }> } | null };

export type CountryQueryVariables = Exact<{
  code: string;
}>;


export type CountryQuery = { country: { id: string, code: string, name: string, leaders: { nodes: Array<{ id: string, name: string, offices: Array<{ name: string | null, of:
            | { __typename: 'Body', id: string, name: string, acronym: string | null }
            | { __typename: 'Country', id: string, name: string, code: string }
           }> }> }, meetings: { totalCount: number, nodes: Array<{ __typename: 'Meeting', id: string, name: string, kind: MeetingKind, status: MeetingStatus, date: string | null, start: string | null, end: string | null, place: { id: string, name: string } | null, parties: Array<{ party:
            | { __typename: 'Body', id: string, name: string, acronym: string | null }
            | { __typename: 'Country', id: string, name: string, code: string }
           }>, participants: Array<{ leader: { id: string, name: string } }> }> } } | null };

export type DateQueryVariables = Exact<{
  edtf: string;
}>;


export type DateQuery = { date: { edtf: string, within: { __typename: 'Date', id: string, edtf: string } | null, meetings: { totalCount: number, nodes: Array<{ __typename: 'Meeting', id: string, name: string, kind: MeetingKind, status: MeetingStatus, date: string | null, start: string | null, end: string | null, place: { id: string, name: string } | null, parties: Array<{ party:
            | { __typename: 'Body', id: string, name: string, acronym: string | null }
            | { __typename: 'Country', id: string, name: string, code: string }
           }>, participants: Array<{ leader: { id: string, name: string } }> }> } } | null };

export type ResolveQueryVariables = Exact<{
  reference: string;
  sides?: Array<string> | string | null | undefined;
}>;


export type ResolveQuery = { resolve: Array<{ score: number, reasons: Array<string>, meeting: { __typename: 'Meeting', id: string, name: string, kind: MeetingKind, status: MeetingStatus, date: string | null, start: string | null, end: string | null, place: { id: string, name: string } | null, parties: Array<{ party:
          | { __typename: 'Body', id: string, name: string, acronym: string | null }
          | { __typename: 'Country', id: string, name: string, code: string }
         }>, participants: Array<{ leader: { id: string, name: string } }> } }> };

export type FollowingQueryVariables = Exact<{
  reference: string;
  sides?: Array<string> | string | null | undefined;
  by: FollowBasis;
}>;


export type FollowingQuery = { meetings: { totalCount: number, edges: Array<{ node: { __typename: 'Meeting', id: string, name: string, kind: MeetingKind, status: MeetingStatus, date: string | null, start: string | null, end: string | null, place: { id: string, name: string } | null, parties: Array<{ party:
            | { __typename: 'Body', id: string, name: string, acronym: string | null }
            | { __typename: 'Country', id: string, name: string, code: string }
           }>, participants: Array<{ leader: { id: string, name: string } }> }, follows: { basis: FollowBasis, support: number, evidence: Array<{ start: number, end: number, sentence: string, sentenceStart: number, rule: string, article: { id: string, title: string | null, publisher: string | null, published: string | null } }> } | null }> } };

export type LeaderQueryVariables = Exact<{
  id: string;
}>;


export type LeaderQuery = { leader: { id: string, name: string, aliases: Array<string>, unresolved: boolean, offices: Array<{ name: string | null, support: number, of:
        | { __typename: 'Body', id: string, name: string, acronym: string | null }
        | { __typename: 'Country', id: string, name: string, code: string }
      , evidence: Array<{ start: number, end: number, sentence: string, sentenceStart: number, rule: string, article: { id: string, title: string | null, publisher: string | null, published: string | null } }> }>, meetings: { totalCount: number, nodes: Array<{ __typename: 'Meeting', id: string, name: string, kind: MeetingKind, status: MeetingStatus, date: string | null, start: string | null, end: string | null, place: { id: string, name: string } | null, parties: Array<{ party:
            | { __typename: 'Body', id: string, name: string, acronym: string | null }
            | { __typename: 'Country', id: string, name: string, code: string }
           }>, participants: Array<{ leader: { id: string, name: string } }> }> }, visits: { nodes: Array<{ __typename: 'Visit', id: string, status: MeetingStatus, date: string | null, start: string | null, leader: { id: string, name: string }, place: { id: string, name: string } | null, country: { id: string, name: string } | null, evidence: Array<{ start: number, end: number, sentence: string, sentenceStart: number, rule: string, article: { id: string, title: string | null, publisher: string | null, published: string | null } }> }> }, evidence: Array<{ start: number, end: number, sentence: string, sentenceStart: number, rule: string, article: { id: string, title: string | null, publisher: string | null, published: string | null } }> } | null };

export type MeetingQueryVariables = Exact<{
  id: string;
}>;


export type MeetingQuery = { meeting: { __typename: 'Meeting', id: string, name: string, kind: MeetingKind, status: MeetingStatus, date: string | null, start: string | null, end: string | null, dates: Array<{ preferred: boolean, support: number, date: { __typename: 'Date', id: string, edtf: string }, evidence: Array<{ start: number, end: number, sentence: string, sentenceStart: number, rule: string, article: { id: string, title: string | null, publisher: string | null, published: string | null } }> }>, places: Array<{ preferred: boolean, support: number, place: { __typename: 'Place', id: string, name: string, country: { __typename: 'Country', id: string, name: string } | null }, evidence: Array<{ start: number, end: number, sentence: string, sentenceStart: number, rule: string, article: { id: string, title: string | null, publisher: string | null, published: string | null } }> }>, parties: Array<{ support: number, party:
        | { __typename: 'Body', id: string, name: string, acronym: string | null }
        | { __typename: 'Country', id: string, name: string, code: string }
      , evidence: Array<{ start: number, end: number, sentence: string, sentenceStart: number, rule: string, article: { id: string, title: string | null, publisher: string | null, published: string | null } }> }>, participants: Array<{ support: number, leader: { __typename: 'Leader', id: string, name: string }, evidence: Array<{ start: number, end: number, sentence: string, sentenceStart: number, rule: string, article: { id: string, title: string | null, publisher: string | null, published: string | null } }> }>, sessionOf: Array<{ support: number, body: { __typename: 'Body', id: string, name: string }, evidence: Array<{ start: number, end: number, sentence: string, sentenceStart: number, rule: string, article: { id: string, title: string | null, publisher: string | null, published: string | null } }> }>, topics: Array<{ support: number, topic: { __typename: 'Topic', id: string, name: string }, evidence: Array<{ start: number, end: number, sentence: string, sentenceStart: number, rule: string, article: { id: string, title: string | null, publisher: string | null, published: string | null } }> }>, outcomes: Array<{ support: number, outcome: { __typename: 'Outcome', id: string, name: string }, evidence: Array<{ start: number, end: number, sentence: string, sentenceStart: number, rule: string, article: { id: string, title: string | null, publisher: string | null, published: string | null } }> }>, marginsOf: Array<{ support: number, meeting: { __typename: 'Meeting', id: string, name: string, date: string | null }, evidence: Array<{ start: number, end: number, sentence: string, sentenceStart: number, rule: string, article: { id: string, title: string | null, publisher: string | null, published: string | null } }> }>, followedBy: { nodes: Array<{ support: number, meeting: { __typename: 'Meeting', id: string, name: string, kind: MeetingKind, status: MeetingStatus, date: string | null, start: string | null, end: string | null, place: { id: string, name: string } | null, parties: Array<{ party:
              | { __typename: 'Body', id: string, name: string, acronym: string | null }
              | { __typename: 'Country', id: string, name: string, code: string }
             }>, participants: Array<{ leader: { id: string, name: string } }> }, evidence: Array<{ start: number, end: number, sentence: string, sentenceStart: number, rule: string, article: { id: string, title: string | null, publisher: string | null, published: string | null } }> }> }, precededBy: { nodes: Array<{ support: number, meeting: { __typename: 'Meeting', id: string, name: string, kind: MeetingKind, status: MeetingStatus, date: string | null, start: string | null, end: string | null, place: { id: string, name: string } | null, parties: Array<{ party:
              | { __typename: 'Body', id: string, name: string, acronym: string | null }
              | { __typename: 'Country', id: string, name: string, code: string }
             }>, participants: Array<{ leader: { id: string, name: string } }> }, evidence: Array<{ start: number, end: number, sentence: string, sentenceStart: number, rule: string, article: { id: string, title: string | null, publisher: string | null, published: string | null } }> }> }, evidence: Array<{ start: number, end: number, sentence: string, sentenceStart: number, rule: string, article: { id: string, title: string | null, publisher: string | null, published: string | null } }>, place: { id: string, name: string } | null } | null };

export type OutcomeQueryVariables = Exact<{
  id: string;
}>;


export type OutcomeQuery = { outcome: { name: string, kind: OutcomeKind, meetings: Array<{ __typename: 'Meeting', id: string, name: string, kind: MeetingKind, status: MeetingStatus, date: string | null, start: string | null, end: string | null, place: { id: string, name: string } | null, parties: Array<{ party:
          | { __typename: 'Body', id: string, name: string, acronym: string | null }
          | { __typename: 'Country', id: string, name: string, code: string }
         }>, participants: Array<{ leader: { id: string, name: string } }> }>, evidence: Array<{ start: number, end: number, sentence: string, sentenceStart: number, rule: string, article: { id: string, title: string | null, publisher: string | null, published: string | null } }> } | null };

export type PlaceQueryVariables = Exact<{
  id: string;
}>;


export type PlaceQuery = { place: { name: string, country: { __typename: 'Country', id: string, name: string } | null, meetings: { totalCount: number, nodes: Array<{ __typename: 'Meeting', id: string, name: string, kind: MeetingKind, status: MeetingStatus, date: string | null, start: string | null, end: string | null, place: { id: string, name: string } | null, parties: Array<{ party:
            | { __typename: 'Body', id: string, name: string, acronym: string | null }
            | { __typename: 'Country', id: string, name: string, code: string }
           }>, participants: Array<{ leader: { id: string, name: string } }> }> } } | null };

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { articles: { nodes: Array<{ id: string, title: string | null, publisher: string | null, published: string | null, meetings: Array<{ __typename: 'Meeting', id: string, name: string, kind: MeetingKind, status: MeetingStatus, date: string | null, start: string | null, end: string | null, place: { id: string, name: string } | null, parties: Array<{ party:
            | { __typename: 'Body', id: string, name: string, acronym: string | null }
            | { __typename: 'Country', id: string, name: string, code: string }
           }>, participants: Array<{ leader: { id: string, name: string } }> }> }> } };

export type TopicQueryVariables = Exact<{
  id: string;
}>;


export type TopicQuery = { topic: { name: string, meetings: { totalCount: number, nodes: Array<{ __typename: 'Meeting', id: string, name: string, kind: MeetingKind, status: MeetingStatus, date: string | null, start: string | null, end: string | null, place: { id: string, name: string } | null, parties: Array<{ party:
            | { __typename: 'Body', id: string, name: string, acronym: string | null }
            | { __typename: 'Country', id: string, name: string, code: string }
           }>, participants: Array<{ leader: { id: string, name: string } }> }> } } | null };

export type VisitQueryVariables = Exact<{
  id: string;
}>;


export type VisitQuery = { visit: { __typename: 'Visit', start: string | null, end: string | null, id: string, status: MeetingStatus, date: string | null, leader: { id: string, name: string }, place: { id: string, name: string } | null, country: { id: string, name: string } | null, evidence: Array<{ start: number, end: number, sentence: string, sentenceStart: number, rule: string, article: { id: string, title: string | null, publisher: string | null, published: string | null } }> } | null };

export type WhyQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type WhyQuery = { why: Array<{ type: string, office: string | null, support: number, from:
      | { __typename: 'Article', title: string | null, id: string }
      | { __typename: 'Body', name: string, id: string }
      | { __typename: 'Country', name: string, id: string }
      | { __typename: 'Date', edtf: string, id: string }
      | { __typename: 'Leader', name: string, id: string }
      | { __typename: 'Meeting', name: string, date: string | null, id: string }
      | { __typename: 'Outcome', name: string, id: string }
      | { __typename: 'Place', name: string, id: string }
      | { __typename: 'Topic', name: string, id: string }
      | { __typename: 'Visit', date: string | null, id: string, leader: { name: string }, place: { name: string } | null, country: { name: string } | null }
    , to:
      | { __typename: 'Article', title: string | null, id: string }
      | { __typename: 'Body', name: string, id: string }
      | { __typename: 'Country', name: string, id: string }
      | { __typename: 'Date', edtf: string, id: string }
      | { __typename: 'Leader', name: string, id: string }
      | { __typename: 'Meeting', name: string, date: string | null, id: string }
      | { __typename: 'Outcome', name: string, id: string }
      | { __typename: 'Place', name: string, id: string }
      | { __typename: 'Topic', name: string, id: string }
      | { __typename: 'Visit', date: string | null, id: string, leader: { name: string }, place: { name: string } | null, country: { name: string } | null }
    , evidence: Array<{ start: number, end: number, sentence: string, sentenceStart: number, rule: string, article: { id: string, title: string | null, publisher: string | null, published: string | null } }> }> };

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
export const EvidencePartsFragmentDoc = new TypedDocumentString(`
    fragment EvidenceParts on Evidence {
  start
  end
  sentence
  sentenceStart
  rule
  article {
    id
    title
    publisher
    published
  }
}
    `, {"fragmentName":"EvidenceParts"}) as unknown as TypedDocumentString<EvidencePartsFragment, unknown>;
export const StatedPartsFragmentDoc = new TypedDocumentString(`
    fragment StatedParts on Fact {
  support
  evidence(first: 3) {
    ...EvidenceParts
  }
}
    fragment EvidenceParts on Evidence {
  start
  end
  sentence
  sentenceStart
  rule
  article {
    id
    title
    publisher
    published
  }
}`, {"fragmentName":"StatedParts"}) as unknown as TypedDocumentString<StatedPartsFragment, unknown>;
export const PartyNameFragmentDoc = new TypedDocumentString(`
    fragment PartyName on Party {
  __typename
  ... on Country {
    id
    name
    code
  }
  ... on Body {
    id
    name
    acronym
  }
}
    `, {"fragmentName":"PartyName"}) as unknown as TypedDocumentString<PartyNameFragment, unknown>;
export const MeetingLineFragmentDoc = new TypedDocumentString(`
    fragment MeetingLine on Meeting {
  __typename
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
  }
  parties {
    party {
      ...PartyName
    }
  }
  participants {
    leader {
      id
      name
    }
  }
}
    fragment PartyName on Party {
  __typename
  ... on Country {
    id
    name
    code
  }
  ... on Body {
    id
    name
    acronym
  }
}`, {"fragmentName":"MeetingLine"}) as unknown as TypedDocumentString<MeetingLineFragment, unknown>;
export const NodeNameFragmentDoc = new TypedDocumentString(`
    fragment NodeName on Node {
  __typename
  id
  ... on Article {
    title
  }
  ... on Leader {
    name
  }
  ... on Country {
    name
  }
  ... on Body {
    name
  }
  ... on Meeting {
    name
    date
  }
  ... on Outcome {
    name
  }
  ... on Place {
    name
  }
  ... on Topic {
    name
  }
  ... on Date {
    edtf
  }
  ... on Visit {
    leader {
      name
    }
    place {
      name
    }
    country {
      name
    }
    date
  }
}
    `, {"fragmentName":"NodeName"}) as unknown as TypedDocumentString<NodeNameFragment, unknown>;
export const VisitLineFragmentDoc = new TypedDocumentString(`
    fragment VisitLine on Visit {
  __typename
  id
  leader {
    id
    name
  }
  place {
    id
    name
  }
  country {
    id
    name
  }
  status
  date
  start
  evidence(first: 3) {
    ...EvidenceParts
  }
}
    fragment EvidenceParts on Evidence {
  start
  end
  sentence
  sentenceStart
  rule
  article {
    id
    title
    publisher
    published
  }
}`, {"fragmentName":"VisitLine"}) as unknown as TypedDocumentString<VisitLineFragment, unknown>;
export const NamesakeFragmentDoc = new TypedDocumentString(`
    fragment Namesake on Leader {
  id
  name
  offices {
    name
    of {
      ...PartyName
    }
  }
}
    fragment PartyName on Party {
  __typename
  ... on Country {
    id
    name
    code
  }
  ... on Body {
    id
    name
    acronym
  }
}`, {"fragmentName":"Namesake"}) as unknown as TypedDocumentString<NamesakeFragment, unknown>;
export const AroundDocument = new TypedDocumentString(`
    query Around($id: ID!, $hops: Int!, $limit: Int!) {
  neighbourhood(id: $id, hops: $hops, limit: $limit) {
    nodes {
      id
      label
      degree
      node {
        ...NodeName
      }
    }
    edges {
      from
      type
      to
      support
    }
    omitted
  }
}
    fragment NodeName on Node {
  __typename
  id
  ... on Article {
    title
  }
  ... on Leader {
    name
  }
  ... on Country {
    name
  }
  ... on Body {
    name
  }
  ... on Meeting {
    name
    date
  }
  ... on Outcome {
    name
  }
  ... on Place {
    name
  }
  ... on Topic {
    name
  }
  ... on Date {
    edtf
  }
  ... on Visit {
    leader {
      name
    }
    place {
      name
    }
    country {
      name
    }
    date
  }
}`) as unknown as TypedDocumentString<AroundQuery, AroundQueryVariables>;
export const CountsDocument = new TypedDocumentString(`
    query Counts {
  counts {
    articles
    leaders
    countries
    bodies
    meetings
    visits
    outcomes
  }
}
    `) as unknown as TypedDocumentString<CountsQuery, CountsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $first: Int!) {
  search(text: $text, first: $first) {
    label
    name
    node {
      __typename
      id
      ... on Meeting {
        date
      }
      ... on Visit {
        date
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const ArticleDocument = new TypedDocumentString(`
    query Article($id: ID!) {
  article(id: $id) {
    id
    title
    publisher
    after
    url
    published
    text
    marks {
      start
      end
      rule
      fact
      subject {
        ...NodeName
      }
      object {
        ...NodeName
      }
    }
  }
}
    fragment NodeName on Node {
  __typename
  id
  ... on Article {
    title
  }
  ... on Leader {
    name
  }
  ... on Country {
    name
  }
  ... on Body {
    name
  }
  ... on Meeting {
    name
    date
  }
  ... on Outcome {
    name
  }
  ... on Place {
    name
  }
  ... on Topic {
    name
  }
  ... on Date {
    edtf
  }
  ... on Visit {
    leader {
      name
    }
    place {
      name
    }
    country {
      name
    }
    date
  }
}`) as unknown as TypedDocumentString<ArticleQuery, ArticleQueryVariables>;
export const NamesakesDocument = new TypedDocumentString(`
    query Namesakes($a: String!, $b: String!) {
  a: leaders(filter: {name: $a}, first: 10) {
    nodes {
      ...Namesake
    }
  }
  b: leaders(filter: {name: $b}, first: 10) {
    nodes {
      ...Namesake
    }
  }
}
    fragment PartyName on Party {
  __typename
  ... on Country {
    id
    name
    code
  }
  ... on Body {
    id
    name
    acronym
  }
}
fragment Namesake on Leader {
  id
  name
  offices {
    name
    of {
      ...PartyName
    }
  }
}`) as unknown as TypedDocumentString<NamesakesQuery, NamesakesQueryVariables>;
export const BetweenDocument = new TypedDocumentString(`
    query Between($a: String!, $b: String!) {
  relationship(a: $a, b: $b) {
    a {
      ...NodeName
    }
    b {
      ...NodeName
    }
    meetings(first: 100) {
      totalCount
      nodes {
        ...MeetingLine
      }
    }
    calls(first: 100) {
      totalCount
      nodes {
        ...MeetingLine
      }
    }
    travel {
      visits(first: 100) {
        ...VisitLine
      }
    }
    firstContact {
      id
      name
      date
    }
    lastContact {
      id
      name
      date
    }
    longestSilence {
      days
      after {
        __typename
        id
        name
        date
      }
      before {
        __typename
        id
        name
        date
      }
    }
    topics(first: 100) {
      count
      topic {
        __typename
        id
        name
      }
    }
  }
}
    fragment MeetingLine on Meeting {
  __typename
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
  }
  parties {
    party {
      ...PartyName
    }
  }
  participants {
    leader {
      id
      name
    }
  }
}
fragment PartyName on Party {
  __typename
  ... on Country {
    id
    name
    code
  }
  ... on Body {
    id
    name
    acronym
  }
}
fragment NodeName on Node {
  __typename
  id
  ... on Article {
    title
  }
  ... on Leader {
    name
  }
  ... on Country {
    name
  }
  ... on Body {
    name
  }
  ... on Meeting {
    name
    date
  }
  ... on Outcome {
    name
  }
  ... on Place {
    name
  }
  ... on Topic {
    name
  }
  ... on Date {
    edtf
  }
  ... on Visit {
    leader {
      name
    }
    place {
      name
    }
    country {
      name
    }
    date
  }
}
fragment EvidenceParts on Evidence {
  start
  end
  sentence
  sentenceStart
  rule
  article {
    id
    title
    publisher
    published
  }
}
fragment VisitLine on Visit {
  __typename
  id
  leader {
    id
    name
  }
  place {
    id
    name
  }
  country {
    id
    name
  }
  status
  date
  start
  evidence(first: 3) {
    ...EvidenceParts
  }
}`) as unknown as TypedDocumentString<BetweenQuery, BetweenQueryVariables>;
export const BodyDocument = new TypedDocumentString(`
    query Body($id: ID!) {
  body(id: $id) {
    id
    name
    acronym
    members {
      country {
        __typename
        id
        name
      }
      ...StatedParts
    }
    followed {
      meeting {
        __typename
        id
        name
        date
      }
      ...StatedParts
    }
    sessions(first: 100) {
      totalCount
      nodes {
        ...MeetingLine
      }
    }
    evidence(first: 3) {
      ...EvidenceParts
    }
  }
}
    fragment StatedParts on Fact {
  support
  evidence(first: 3) {
    ...EvidenceParts
  }
}
fragment MeetingLine on Meeting {
  __typename
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
  }
  parties {
    party {
      ...PartyName
    }
  }
  participants {
    leader {
      id
      name
    }
  }
}
fragment PartyName on Party {
  __typename
  ... on Country {
    id
    name
    code
  }
  ... on Body {
    id
    name
    acronym
  }
}
fragment EvidenceParts on Evidence {
  start
  end
  sentence
  sentenceStart
  rule
  article {
    id
    title
    publisher
    published
  }
}`) as unknown as TypedDocumentString<BodyQuery, BodyQueryVariables>;
export const CountryDocument = new TypedDocumentString(`
    query Country($code: String!) {
  country(code: $code) {
    id
    code
    name
    leaders(first: 50) {
      nodes {
        id
        name
        offices {
          name
          of {
            ...PartyName
          }
        }
      }
    }
    meetings(first: 100) {
      totalCount
      nodes {
        ...MeetingLine
      }
    }
  }
}
    fragment MeetingLine on Meeting {
  __typename
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
  }
  parties {
    party {
      ...PartyName
    }
  }
  participants {
    leader {
      id
      name
    }
  }
}
fragment PartyName on Party {
  __typename
  ... on Country {
    id
    name
    code
  }
  ... on Body {
    id
    name
    acronym
  }
}`) as unknown as TypedDocumentString<CountryQuery, CountryQueryVariables>;
export const DateDocument = new TypedDocumentString(`
    query Date($edtf: EdtfDate!) {
  date(edtf: $edtf) {
    edtf
    within {
      __typename
      id
      edtf
    }
    meetings(first: 100) {
      totalCount
      nodes {
        ...MeetingLine
      }
    }
  }
}
    fragment MeetingLine on Meeting {
  __typename
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
  }
  parties {
    party {
      ...PartyName
    }
  }
  participants {
    leader {
      id
      name
    }
  }
}
fragment PartyName on Party {
  __typename
  ... on Country {
    id
    name
    code
  }
  ... on Body {
    id
    name
    acronym
  }
}`) as unknown as TypedDocumentString<DateQuery, DateQueryVariables>;
export const ResolveDocument = new TypedDocumentString(`
    query Resolve($reference: String!, $sides: [String!]) {
  resolve(reference: $reference, parties: $sides) {
    score
    reasons
    meeting {
      ...MeetingLine
    }
  }
}
    fragment MeetingLine on Meeting {
  __typename
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
  }
  parties {
    party {
      ...PartyName
    }
  }
  participants {
    leader {
      id
      name
    }
  }
}
fragment PartyName on Party {
  __typename
  ... on Country {
    id
    name
    code
  }
  ... on Body {
    id
    name
    acronym
  }
}`) as unknown as TypedDocumentString<ResolveQuery, ResolveQueryVariables>;
export const FollowingDocument = new TypedDocumentString(`
    query Following($reference: String!, $sides: [String!], $by: FollowBasis!) {
  meetings(following: $reference, filter: {parties: $sides}, by: $by, first: 50) {
    totalCount
    edges {
      node {
        ...MeetingLine
      }
      follows {
        basis
        ...StatedParts
      }
    }
  }
}
    fragment StatedParts on Fact {
  support
  evidence(first: 3) {
    ...EvidenceParts
  }
}
fragment MeetingLine on Meeting {
  __typename
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
  }
  parties {
    party {
      ...PartyName
    }
  }
  participants {
    leader {
      id
      name
    }
  }
}
fragment PartyName on Party {
  __typename
  ... on Country {
    id
    name
    code
  }
  ... on Body {
    id
    name
    acronym
  }
}
fragment EvidenceParts on Evidence {
  start
  end
  sentence
  sentenceStart
  rule
  article {
    id
    title
    publisher
    published
  }
}`) as unknown as TypedDocumentString<FollowingQuery, FollowingQueryVariables>;
export const LeaderDocument = new TypedDocumentString(`
    query Leader($id: ID!) {
  leader(id: $id) {
    id
    name
    aliases
    unresolved
    offices {
      name
      of {
        ...PartyName
      }
      ...StatedParts
    }
    meetings(first: 100) {
      totalCount
      nodes {
        ...MeetingLine
      }
    }
    visits(first: 100) {
      nodes {
        ...VisitLine
      }
    }
    evidence(first: 3) {
      ...EvidenceParts
    }
  }
}
    fragment StatedParts on Fact {
  support
  evidence(first: 3) {
    ...EvidenceParts
  }
}
fragment MeetingLine on Meeting {
  __typename
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
  }
  parties {
    party {
      ...PartyName
    }
  }
  participants {
    leader {
      id
      name
    }
  }
}
fragment PartyName on Party {
  __typename
  ... on Country {
    id
    name
    code
  }
  ... on Body {
    id
    name
    acronym
  }
}
fragment EvidenceParts on Evidence {
  start
  end
  sentence
  sentenceStart
  rule
  article {
    id
    title
    publisher
    published
  }
}
fragment VisitLine on Visit {
  __typename
  id
  leader {
    id
    name
  }
  place {
    id
    name
  }
  country {
    id
    name
  }
  status
  date
  start
  evidence(first: 3) {
    ...EvidenceParts
  }
}`) as unknown as TypedDocumentString<LeaderQuery, LeaderQueryVariables>;
export const MeetingDocument = new TypedDocumentString(`
    query Meeting($id: ID!) {
  meeting(id: $id) {
    ...MeetingLine
    dates {
      preferred
      date {
        __typename
        id
        edtf
      }
      ...StatedParts
    }
    places {
      preferred
      place {
        __typename
        id
        name
        country {
          __typename
          id
          name
        }
      }
      ...StatedParts
    }
    parties {
      party {
        ...PartyName
      }
      ...StatedParts
    }
    participants {
      leader {
        __typename
        id
        name
      }
      ...StatedParts
    }
    sessionOf {
      body {
        __typename
        id
        name
      }
      ...StatedParts
    }
    topics {
      topic {
        __typename
        id
        name
      }
      ...StatedParts
    }
    outcomes {
      outcome {
        __typename
        id
        name
      }
      ...StatedParts
    }
    marginsOf {
      meeting {
        __typename
        id
        name
        date
      }
      ...StatedParts
    }
    followedBy(first: 100) {
      nodes {
        meeting {
          ...MeetingLine
        }
        ...StatedParts
      }
    }
    precededBy(first: 100) {
      nodes {
        meeting {
          ...MeetingLine
        }
        ...StatedParts
      }
    }
    evidence(first: 3) {
      ...EvidenceParts
    }
  }
}
    fragment StatedParts on Fact {
  support
  evidence(first: 3) {
    ...EvidenceParts
  }
}
fragment MeetingLine on Meeting {
  __typename
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
  }
  parties {
    party {
      ...PartyName
    }
  }
  participants {
    leader {
      id
      name
    }
  }
}
fragment PartyName on Party {
  __typename
  ... on Country {
    id
    name
    code
  }
  ... on Body {
    id
    name
    acronym
  }
}
fragment EvidenceParts on Evidence {
  start
  end
  sentence
  sentenceStart
  rule
  article {
    id
    title
    publisher
    published
  }
}`) as unknown as TypedDocumentString<MeetingQuery, MeetingQueryVariables>;
export const OutcomeDocument = new TypedDocumentString(`
    query Outcome($id: ID!) {
  outcome(id: $id) {
    name
    kind
    meetings {
      ...MeetingLine
    }
    evidence(first: 10) {
      ...EvidenceParts
    }
  }
}
    fragment MeetingLine on Meeting {
  __typename
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
  }
  parties {
    party {
      ...PartyName
    }
  }
  participants {
    leader {
      id
      name
    }
  }
}
fragment PartyName on Party {
  __typename
  ... on Country {
    id
    name
    code
  }
  ... on Body {
    id
    name
    acronym
  }
}
fragment EvidenceParts on Evidence {
  start
  end
  sentence
  sentenceStart
  rule
  article {
    id
    title
    publisher
    published
  }
}`) as unknown as TypedDocumentString<OutcomeQuery, OutcomeQueryVariables>;
export const PlaceDocument = new TypedDocumentString(`
    query Place($id: ID!) {
  place(id: $id) {
    name
    country {
      __typename
      id
      name
    }
    meetings(first: 100) {
      totalCount
      nodes {
        ...MeetingLine
      }
    }
  }
}
    fragment MeetingLine on Meeting {
  __typename
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
  }
  parties {
    party {
      ...PartyName
    }
  }
  participants {
    leader {
      id
      name
    }
  }
}
fragment PartyName on Party {
  __typename
  ... on Country {
    id
    name
    code
  }
  ... on Body {
    id
    name
    acronym
  }
}`) as unknown as TypedDocumentString<PlaceQuery, PlaceQueryVariables>;
export const StartDocument = new TypedDocumentString(`
    query Start {
  articles(first: 8) {
    nodes {
      id
      title
      publisher
      published
      meetings {
        ...MeetingLine
      }
    }
  }
}
    fragment MeetingLine on Meeting {
  __typename
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
  }
  parties {
    party {
      ...PartyName
    }
  }
  participants {
    leader {
      id
      name
    }
  }
}
fragment PartyName on Party {
  __typename
  ... on Country {
    id
    name
    code
  }
  ... on Body {
    id
    name
    acronym
  }
}`) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;
export const TopicDocument = new TypedDocumentString(`
    query Topic($id: ID!) {
  topic(id: $id) {
    name
    meetings(first: 100) {
      totalCount
      nodes {
        ...MeetingLine
      }
    }
  }
}
    fragment MeetingLine on Meeting {
  __typename
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
  }
  parties {
    party {
      ...PartyName
    }
  }
  participants {
    leader {
      id
      name
    }
  }
}
fragment PartyName on Party {
  __typename
  ... on Country {
    id
    name
    code
  }
  ... on Body {
    id
    name
    acronym
  }
}`) as unknown as TypedDocumentString<TopicQuery, TopicQueryVariables>;
export const VisitDocument = new TypedDocumentString(`
    query Visit($id: ID!) {
  visit(id: $id) {
    ...VisitLine
    start
    end
  }
}
    fragment EvidenceParts on Evidence {
  start
  end
  sentence
  sentenceStart
  rule
  article {
    id
    title
    publisher
    published
  }
}
fragment VisitLine on Visit {
  __typename
  id
  leader {
    id
    name
  }
  place {
    id
    name
  }
  country {
    id
    name
  }
  status
  date
  start
  evidence(first: 3) {
    ...EvidenceParts
  }
}`) as unknown as TypedDocumentString<VisitQuery, VisitQueryVariables>;
export const WhyDocument = new TypedDocumentString(`
    query Why($from: ID!, $to: ID!) {
  why(from: $from, to: $to) {
    type
    office
    support
    from {
      ...NodeName
    }
    to {
      ...NodeName
    }
    evidence(first: 20) {
      ...EvidenceParts
    }
  }
}
    fragment NodeName on Node {
  __typename
  id
  ... on Article {
    title
  }
  ... on Leader {
    name
  }
  ... on Country {
    name
  }
  ... on Body {
    name
  }
  ... on Meeting {
    name
    date
  }
  ... on Outcome {
    name
  }
  ... on Place {
    name
  }
  ... on Topic {
    name
  }
  ... on Date {
    edtf
  }
  ... on Visit {
    leader {
      name
    }
    place {
      name
    }
    country {
      name
    }
    date
  }
}
fragment EvidenceParts on Evidence {
  start
  end
  sentence
  sentenceStart
  rule
  article {
    id
    title
    publisher
    published
  }
}`) as unknown as TypedDocumentString<WhyQuery, WhyQueryVariables>;