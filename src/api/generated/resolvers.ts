import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ActorRecord as ActorRecordSource } from '../../query/find-actor.js';
import type { ArticleRecord as ArticleRecordSource, BodyRecord as BodyRecordSource, CountryRecord as CountryRecordSource, DateRecord as DateRecordSource, LeaderRecord as LeaderRecordSource, MeetingRecord as MeetingRecordSource, NodeRecord as NodeRecordSource, OutcomeRecord as OutcomeRecordSource, PlaceRecord as PlaceRecordSource, TopicRecord as TopicRecordSource, VisitRecord as VisitRecordSource } from '../../query/records.js';
import type { ArticleList as ArticleListSource, BodyList as BodyListSource, CountryList as CountryListSource, DecisionList as DecisionListSource, LeaderList as LeaderListSource, MeetingList as MeetingListSource, OutcomeList as OutcomeListSource, PlaceList as PlaceListSource, TopicList as TopicListSource, VisitList as VisitListSource } from '../connection.js';
import type { Change as ChangeSource } from '../changes.js';
import type { Decision as DecisionSource } from '../../model/decision.js';
import type { EvidenceRecord as EvidenceRecordSource } from '../../query/evidence.js';
import type { SupportedEdge as SupportedEdgeSource } from '../../query/edges.js';
import type { FollowList as FollowListSource } from '../follows.js';
import type { FollowRecord as FollowRecordSource } from '../../query/following.js';
import type { GraphNode as GraphNodeSource } from '../../query/neighbourhood.js';
import type { HistoryStep as HistoryStepSource } from '../../query/history.js';
import type { Ingested as IngestedSource, Candidate as CandidateSource, Removed as RemovedSource } from '../editor.js';
import type { MarkRecord as MarkRecordSource } from '../../query/marks.js';
import type { AccountRecord as AccountRecordSource, ToldRecord as ToldRecordSource } from '../../query/accounts.js';
import type { BodyFact as BodyFactSource, DateFact as DateFactSource, MeetingFact as MeetingFactSource, OutcomeFact as OutcomeFactSource, PartyFact as PartyFactSource, PlaceFact as PlaceFactSource, TopicFact as TopicFactSource, CountryFact as CountryFactSource, LeaderFact as LeaderFactSource, PartyRecord as PartyRecordSource, Traveller as TravellerSource } from '../facts.js';
import type { MeetingCandidate as MeetingCandidateSource } from '../../query/resolve.js';
import type { OfficeRecord as OfficeRecordSource } from '../../query/leaders.js';
import type { Path as PathSource, PathStep as PathStepSource } from '../../query/path.js';
import type { Relationship as RelationshipSource } from '../../query/relationship.js';
import type { SearchHit as SearchHitSource } from '../../query/search.js';
import type { Silence as SilenceSource } from '../../query/silence.js';
import type { Tally as TallySource, Timeline as TimelineSource, TimelineBucket as TimelineBucketSource } from '../../query/timeline.js';
import type { TravelRecord as TravelRecordSource } from '../../query/travel.js';
import type { Context } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, `YYYY-MM-DD`. */
  Day: { input: string; output: string; }
  /**
   * A date as EDTF (ISO 8601-2), as sharp as the articles tell it: `2025-09-30`, `2025-08`, `2025`, an interval
   * `2025-09-08/2025-09-10`, or `XXXX-09-08` where nobody tells the year.
   */
  EdtfDate: { input: string; output: string; }
  /** A moment in UTC, ISO 8601: `2025-10-02T08:00:00.000Z`. */
  Instant: { input: string; output: string; }
  /** An absolute http or https address. */
  Url: { input: string; output: string; }
};

/** Who can have dealings with another: a person, a state, or an international body. */
export type Actor = Body | Country | Leader;

/** A news article or readout, as it was read. */
export type Article = Node & {
  readonly __typename?: 'Article';
  /** The report that the facts were taken from, where the article is a retelling; null where it is the report itself. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** Unique over the whole graph, and never changed. */
  readonly id: Scalars['ID']['output'];
  /** Leaders that the article names. */
  readonly leaders: ReadonlyArray<Leader>;
  /** Every span of the text that states something, in order of the text: what the explorer marks. */
  readonly marks: ReadonlyArray<Mark>;
  /** Meetings that the article reports, in order of date. */
  readonly meetings: ReadonlyArray<Meeting>;
  /** Day of publication; null if the source does not tell. */
  readonly published?: Maybe<Scalars['Day']['output']>;
  /** Who published it, as it names itself; null if the source does not tell. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** The text that all spans count in; paragraphs are parted by blank lines. */
  readonly text: Scalars['String']['output'];
  /** Its headline; null if it has none. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Where it was published; null if the source does not tell. */
  readonly url?: Maybe<Scalars['Url']['output']>;
};

/** What reading an article in changed. */
export type ArticleChange =
  /** The graph did not have it before. */
  | 'added'
  /** The graph had an older version, whose facts it replaced. */
  | 'corrected'
  /** The graph had it already, letter by letter. */
  | 'unchanged';

/** A page of a list of this kind: as `edges` with a cursor each, or plainly as `nodes`. */
export type ArticleConnection = {
  readonly __typename?: 'ArticleConnection';
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** The items of this page without their cursors. */
  readonly nodes: ReadonlyArray<Article>;
  /** Whether more follow, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in the whole list; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An article in a list, with where it stands. */
export type ArticleEdge = {
  readonly __typename?: 'ArticleEdge';
  /** Pass it as `after` to go on behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Article;
};

/** Conditions that an article must all meet; one that is left out asks nothing. */
export type ArticleFilter = {
  /** Who published it, in any case: `Yonhap`. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** Published on this day or later; of a month or year, on its first day or later. */
  readonly since?: InputMaybe<Scalars['EdtfDate']['input']>;
  /** Published by this day; of a month or year, by its last day. */
  readonly until?: InputMaybe<Scalars['EdtfDate']['input']>;
};

/** An article to be read; `text` or `html` must be given, and not both. */
export type ArticleInput = {
  /** The report that the facts were taken from, where the article is a retelling. */
  readonly after?: InputMaybe<Scalars['String']['input']>;
  /** The article's page: its main text is read, and whatever its metadata tell and the other fields leave open. */
  readonly html?: InputMaybe<Scalars['String']['input']>;
  /** Day of publication: dates such as "on Tuesday" are counted from it. */
  readonly published?: InputMaybe<Scalars['Day']['input']>;
  /** Who published it. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** The article's text, its paragraphs parted by blank lines; at most 4 MiB. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Headline of the article. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Address of the article; a new text under the same address and title corrects the old. */
  readonly url?: InputMaybe<Scalars['Url']['input']>;
};

/** What a list of articles is in order of. Those without a day of publication come last. */
export type ArticleOrder =
  /** Oldest first. */
  | 'earliest'
  /** Newest first. */
  | 'latest';

/** An inter-governmental organisation, one of its organs, or a standing mechanism between governments. */
export type Body = Node & {
  readonly __typename?: 'Body';
  /** The usual abbreviation, for instance `NATO`; null if it has none. */
  readonly acronym?: Maybe<Scalars['String']['output']>;
  /** Articles that name it. */
  readonly articles: ArticleConnection;
  /** Where articles name it, newest article first. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Meetings that an article says it came out of, or after. */
  readonly followed: ReadonlyArray<FollowedFact>;
  /** Unique over the whole graph, and never changed. */
  readonly id: Scalars['ID']['output'];
  /** Countries that an article names as its members. */
  readonly members: ReadonlyArray<Membership>;
  /** Its long name in English. */
  readonly name: Scalars['String']['output'];
  /** Meetings that are its sessions. */
  readonly sessions: MeetingConnection;
};


/** An inter-governmental organisation, one of its organs, or a standing mechanism between governments. */
export type BodyArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: ArticleOrder;
};


/** An inter-governmental organisation, one of its organs, or a standing mechanism between governments. */
export type BodyEvidenceArgs = {
  first?: Scalars['Int']['input'];
};


/** An inter-governmental organisation, one of its organs, or a standing mechanism between governments. */
export type BodySessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: MeetingOrder;
};

/** A page of a list of this kind: as `edges` with a cursor each, or plainly as `nodes`. */
export type BodyConnection = {
  readonly __typename?: 'BodyConnection';
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<BodyEdge>;
  /** The items of this page without their cursors. */
  readonly nodes: ReadonlyArray<Body>;
  /** Whether more follow, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in the whole list; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A body in a list, with where it stands. */
export type BodyEdge = {
  readonly __typename?: 'BodyEdge';
  /** Pass it as `after` to go on behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Body;
};

/** Conditions that a body must all meet; one that is left out asks nothing. */
export type BodyFilter = {
  /** Code or name of a country that an article names as its member. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Beginnings of words of its name or acronym, accents and order apart: `asia coop`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** Something that changed the graph. */
export type Change = {
  readonly __typename?: 'Change';
  /** The article that was read in; null if it was taken out, and for decisions. */
  readonly article?: Maybe<Article>;
  /** When it was done. */
  readonly at: Scalars['Instant']['output'];
  /** The decision; null where an article came or went. */
  readonly decision?: Maybe<Decision>;
  /** Ids of nodes that the graph has no more by this. */
  readonly gone: ReadonlyArray<Scalars['ID']['output']>;
  /** What was done. */
  readonly kind: ChangeKind;
  /** Meetings that the article tells of or told of before, or that were decided about, as the graph has them now. */
  readonly meetings: ReadonlyArray<Meeting>;
  /** Id of the article that came, went or was corrected, or of the decision that was made or taken back. */
  readonly of: Scalars['ID']['output'];
};

/** What can change the graph. */
export type ChangeKind =
  /** An article was read in. */
  | 'added'
  /** A new version of an article replaced the old. */
  | 'corrected'
  /** Two leaders, meetings or visits were decided to be one. */
  | 'merged'
  /** An article was taken out. */
  | 'removed'
  /** A leader or meeting got a name by decision. */
  | 'renamed'
  /** A part of a leader, meeting or visit was decided to be another. */
  | 'split'
  /** A decision was taken back. */
  | 'undone';

/** A state, or a territory that has its own ISO code. */
export type Country = Node & {
  readonly __typename?: 'Country';
  /** Articles that name it. */
  readonly articles: ArticleConnection;
  /** ISO 3166-1 alpha-2 (`XK` for Kosovo). */
  readonly code: Scalars['String']['output'];
  /** Unique over the whole graph, and never changed. */
  readonly id: Scalars['ID']['output'];
  /** Those who hold or held an office of it. */
  readonly leaders: LeaderConnection;
  /** Meetings it was a side of. */
  readonly meetings: MeetingConnection;
  /** Its short name in English. */
  readonly name: Scalars['String']['output'];
  /** Visits to it. */
  readonly visits: VisitConnection;
};


/** A state, or a territory that has its own ISO code. */
export type CountryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: ArticleOrder;
};


/** A state, or a territory that has its own ISO code. */
export type CountryLeadersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  orderBy?: NameOrder;
};


/** A state, or a territory that has its own ISO code. */
export type CountryMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: MeetingOrder;
};


/** A state, or a territory that has its own ISO code. */
export type CountryVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VisitFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: VisitOrder;
};

/** A page of a list of this kind: as `edges` with a cursor each, or plainly as `nodes`. */
export type CountryConnection = {
  readonly __typename?: 'CountryConnection';
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CountryEdge>;
  /** The items of this page without their cursors. */
  readonly nodes: ReadonlyArray<Country>;
  /** Whether more follow, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in the whole list; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A country in a list, with where it stands. */
export type CountryEdge = {
  readonly __typename?: 'CountryEdge';
  /** Pass it as `after` to go on behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Country;
};

/** Conditions that a country must all meet; one that is left out asks nothing. */
export type CountryFilter = {
  /** Beginnings of words of its name, accents and order apart: `sou kor`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** How many of each noun the graph holds. */
export type Counts = {
  readonly __typename?: 'Counts';
  /** News articles and readouts that were read. */
  readonly articles: Scalars['Int']['output'];
  /** Organisations, their organs, and standing mechanisms. */
  readonly bodies: Scalars['Int']['output'];
  /** States and territories that articles name. */
  readonly countries: Scalars['Int']['output'];
  /** Persons, also those of whom only a surname is known. */
  readonly leaders: Scalars['Int']['output'];
  /** Meetings and calls of any status. */
  readonly meetings: Scalars['Int']['output'];
  /** Documents and deals. */
  readonly outcomes: Scalars['Int']['output'];
  /** Towns and venues, and countries that stand for a place. */
  readonly places: Scalars['Int']['output'];
  /** Subjects of talks. */
  readonly topics: Scalars['Int']['output'];
  /** Visits of any status. */
  readonly visits: Scalars['Int']['output'];
};

/** A day, month, year or interval that something happened on. */
export type Date = Node & {
  readonly __typename?: 'Date';
  /** The date itself; the id is made from it. */
  readonly edtf: Scalars['EdtfDate']['output'];
  /** Last possible day; null without a year. */
  readonly end?: Maybe<Scalars['Day']['output']>;
  /** Unique over the whole graph, and never changed. */
  readonly id: Scalars['ID']['output'];
  /** Meetings that an article dates to it, or to a date that lies in it whole: a day of a month, a month of a year. */
  readonly meetings: MeetingConnection;
  /** What came out of the meetings that are dated to it, or to a date that lies in it whole. */
  readonly outcomes: OutcomeConnection;
  /** How much of it is known. */
  readonly precision: DatePrecision;
  /** First possible day; null without a year. */
  readonly start?: Maybe<Scalars['Day']['output']>;
  /** Visits that an article dates to it, or to a date that lies in it whole. */
  readonly visits: VisitConnection;
  /** The month that holds the day, or the year that holds the month; null if none does. */
  readonly within?: Maybe<Date>;
};


/** A day, month, year or interval that something happened on. */
export type DateMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: MeetingOrder;
};


/** A day, month, year or interval that something happened on. */
export type DateOutcomesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OutcomeFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: NameOrder;
};


/** A day, month, year or interval that something happened on. */
export type DateVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VisitFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: VisitOrder;
};

/** How much of a date is known. */
export type DatePrecision =
  /** The day is known. */
  | 'day'
  /** From one day, month or year to another. */
  | 'interval'
  /** The month is known, the day is not. */
  | 'month'
  /** Only the year is known. */
  | 'year'
  /** A day or month whose year nobody tells. */
  | 'yearless';

/** Something that a person decided about leaders, meetings and visits, where linking was wrong or could not know. */
export type Decision = {
  readonly __typename?: 'Decision';
  /** Ids of the articles whose mentions part from a meeting or visit; empty but for such a split. */
  readonly articles: ReadonlyArray<Scalars['ID']['output']>;
  /** When it was decided. */
  readonly at: Scalars['Instant']['output'];
  /** Why, in the words of whoever decided. */
  readonly because: Scalars['String']['output'];
  /** Who decided. */
  readonly by: Scalars['String']['output'];
  /** For instance `decision:merge-1a2b3c4d`; `undoDecision` takes it. */
  readonly id: Scalars['ID']['output'];
  /** Id that it goes on under (merge), or that a part of it goes on under (split); null for a rename. */
  readonly into?: Maybe<Scalars['ID']['output']>;
  /** What kind of decision it is; the fields below depend on it. */
  readonly kind: DecisionKind;
  /** The name that was given; null but for a rename. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Names that part from a leader; empty but for such a split. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** Id of what it is about: of a merge, the one that goes on as the other. */
  readonly of: Scalars['ID']['output'];
  /** When, by whom and why it was taken back; null as long as it holds. */
  readonly undone?: Maybe<Undone>;
};

/** A page of decisions. */
export type DecisionConnection = {
  readonly __typename?: 'DecisionConnection';
  /** The decisions of the page with their cursors. */
  readonly edges: ReadonlyArray<DecisionEdge>;
  /** The decisions of the page. */
  readonly nodes: ReadonlyArray<Decision>;
  /** Where the page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A decision in a page, with its place in the list. */
export type DecisionEdge = {
  readonly __typename?: 'DecisionEdge';
  /** Pass it as `after` to go on behind this decision. */
  readonly cursor: Scalars['String']['output'];
  /** The decision. */
  readonly node: Decision;
};

/** What can be decided by hand. */
export type DecisionKind =
  /** Two leaders, meetings or visits are one. */
  | 'merge'
  /** A leader or meeting is called otherwise. */
  | 'rename'
  /** A part of a leader, meeting or visit is another. */
  | 'split';

/** A decision that was made or taken back just now. */
export type DecisionPayload = {
  readonly __typename?: 'DecisionPayload';
  /** The decision, with its id for `undoDecision`. */
  readonly decision: Decision;
  /** What a merge went into or a split made, as the graph has it now; null for a rename, and for what is no more. */
  readonly into?: Maybe<Node>;
  /** What it is about, as the graph has it now; null if nothing in the graph bears its id. */
  readonly node?: Maybe<Node>;
};

/** How schemes of event data call it. */
export type EventCodes = {
  readonly __typename?: 'EventCodes';
  /** The code of CAMEO: `042` for a visit, `036` for what is only planned. */
  readonly cameo: Scalars['String']['output'];
  /** The event type of PLOVER: `CONSULT`, `AGREE`. */
  readonly plover: Scalars['String']['output'];
};

/** The words of an article that state a fact, and the rule that read them. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** The article that says so. */
  readonly article: Article;
  /** One past the last character. */
  readonly end: Scalars['Int']['output'];
  /** The words themselves: `article.text` from `start` to `end`. */
  readonly quote: Scalars['String']['output'];
  /** Name of the rule of the extractor that read the words. */
  readonly rule: Scalars['String']['output'];
  /** The whole sentence around them. */
  readonly sentence: Scalars['String']['output'];
  /** Where the sentence begins in `article.text`. */
  readonly sentenceStart: Scalars['Int']['output'];
  /** First character of the words in `article.text`, counted from 0 in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
};

/** An edge between two nodes with the sentences behind it. */
export type ExplainedEdge = Fact & {
  readonly __typename?: 'ExplainedEdge';
  /** The sentences that state it, newest article first. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The node where it begins. */
  readonly from: Node;
  /** The office of a `HOLDS` edge; null for others. */
  readonly office?: Maybe<Scalars['String']['output']>;
  /** How many articles state it. */
  readonly support: Scalars['Int']['output'];
  /** The node where it ends. */
  readonly to: Node;
  /** `ATTENDED`, `PARTY_TO` … */
  readonly type: Scalars['String']['output'];
};


/** An edge between two nodes with the sentences behind it. */
export type ExplainedEdgeEvidenceArgs = {
  first?: Scalars['Int']['input'];
};

/** Something that articles state: an edge of the graph with the sentences behind it. */
export type Fact = {
  /** The sentences that state it, newest article first, at most `first` of them (1 to 100). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** How many articles state it. */
  readonly support: Scalars['Int']['output'];
};


/** Something that articles state: an edge of the graph with the sentences behind it. */
export type FactEvidenceArgs = {
  first?: Scalars['Int']['input'];
};

/** What an answer about order rests on. */
export type FollowBasis =
  /** The same sides met later, by date alone. */
  | 'chronology'
  /** An article itself says that one came after, or out of, the other. */
  | 'stated';

/** A page of meetings that came after, or before, a meeting. */
export type FollowedConnection = {
  readonly __typename?: 'FollowedConnection';
  /** The answers of this page with their cursors. */
  readonly edges: ReadonlyArray<FollowedEdge>;
  /** The answers of this page alone. */
  readonly nodes: ReadonlyArray<FollowedFact>;
  /** Where the page stands in the whole list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for, and no further than 1,000. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An answer to `followedBy` or `precededBy` with the cursor that continues behind it. */
export type FollowedEdge = {
  readonly __typename?: 'FollowedEdge';
  /** Pass it as `after` to go on behind this answer. */
  readonly cursor: Scalars['String']['output'];
  /** The other meeting, and what the order rests on. */
  readonly node: FollowedFact;
};

/** A meeting (or a body) came after a meeting. */
export type FollowedFact = Fact & {
  readonly __typename?: 'FollowedFact';
  /** What it rests on. */
  readonly basis: FollowBasis;
  /** Empty for `CHRONOLOGY`, which rests on the dates of both. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The other meeting: the later one in `followedBy` and `meetings(following:)`, the earlier one in `precededBy`. */
  readonly meeting: Meeting;
  /** How many articles state it. */
  readonly support: Scalars['Int']['output'];
};


/** A meeting (or a body) came after a meeting. */
export type FollowedFactEvidenceArgs = {
  first?: Scalars['Int']['input'];
};

/** An edge of a drawing, with the sentences behind it. */
export type GraphEdge = Fact & {
  readonly __typename?: 'GraphEdge';
  /** The sentences that state it, newest article first, at most `first` of them (1 to 100). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Id of the node that it leaves. */
  readonly from: Scalars['ID']['output'];
  /** Tells it from all other edges, also from one between the same nodes: type, ends and office, in a form that stays the same. */
  readonly id: Scalars['ID']['output'];
  /** The office of a `HOLDS` edge; null for others. */
  readonly office?: Maybe<Scalars['String']['output']>;
  /** How many articles state it; 0 for the calendar. */
  readonly support: Scalars['Int']['output'];
  /** Id of the node that it arrives at. */
  readonly to: Scalars['ID']['output'];
  /** `ATTENDED`, `PARTY_TO` … */
  readonly type: Scalars['String']['output'];
};


/** An edge of a drawing, with the sentences behind it. */
export type GraphEdgeEvidenceArgs = {
  first?: Scalars['Int']['input'];
};

/** A node of a drawing. */
export type GraphNode = {
  readonly __typename?: 'GraphNode';
  /** How many edges it has in the whole graph, articles' own apart. */
  readonly degree: Scalars['Int']['output'];
  /** How many edges away it is: 0 for the node that was asked for. */
  readonly hops: Scalars['Int']['output'];
  /** Its id in the whole graph. */
  readonly id: Scalars['ID']['output'];
  /** `Leader`, `Meeting`, `Country` … */
  readonly label: Scalars['String']['output'];
  /** What to write beside it. */
  readonly name: Scalars['String']['output'];
  /** The node with all that it tells. */
  readonly node: Node;
};

/** A step in what became of a meeting: one article's word on it. */
export type HistoryStep = {
  readonly __typename?: 'HistoryStep';
  /** When the meeting was, or was to be, as this article says; null if it does not. */
  readonly date?: Maybe<Scalars['EdtfDate']['output']>;
  /** The article, and the sentence that says so. */
  readonly evidence: Evidence;
  /** How the article tells of it. */
  readonly stage: MeetingStage;
};

/** What became of an article that was read in. */
export type IngestPayload = {
  readonly __typename?: 'IngestPayload';
  /** The article as the graph has it now, with its meetings and leaders. */
  readonly article: Article;
  /**
   * Statements that the article makes now and did not make before, in the order of their words: `FROM TYPE TO`, such as
   * `meeting:… HELD_AT place:busan.kr`, or `ID PROPERTY VALUE`. Empty if it is unchanged.
   */
  readonly came: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it is new in the graph, the same as before, or a new version. */
  readonly change: ArticleChange;
  /** Ids of nodes that only the article's old version told of: the graph has them no more. */
  readonly gone: ReadonlyArray<Scalars['ID']['output']>;
  /** Meetings that it tells of, or told of before: they may look otherwise now. */
  readonly meetings: ReadonlyArray<Meeting>;
  /** Statements that it made before and makes no more, as in `came`; empty for a new article. */
  readonly went: ReadonlyArray<Scalars['String']['output']>;
};

/** A number of meetings of one kind. */
export type KindCount = {
  readonly __typename?: 'KindCount';
  /** How many meetings are of it. */
  readonly count: Scalars['Int']['output'];
  /** The kind that is counted. */
  readonly kind: MeetingKind;
};

/** A number of nodes of one label. */
export type LabelCount = {
  readonly __typename?: 'LabelCount';
  /** How many nodes there are of it. */
  readonly count: Scalars['Int']['output'];
  /** `Leader`, `Meeting`, `Country` … */
  readonly label: Scalars['String']['output'];
};

/** A person who acts for a state or an international body. */
export type Leader = Node & {
  readonly __typename?: 'Leader';
  /** Other forms that articles use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Articles that name the person. */
  readonly articles: ArticleConnection;
  /** Whom a bare surname may mean, the best connected first; empty for everybody whose name is known. */
  readonly candidates: ReadonlyArray<Leader>;
  /** Where articles name the person, newest article first. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Unique over the whole graph, and never changed. */
  readonly id: Scalars['ID']['output'];
  /** Meetings attended. */
  readonly meetings: MeetingConnection;
  /** The fullest form of the name that an article gives. */
  readonly name: Scalars['String']['output'];
  /**
   * The office that articles show the person in at a time: from the first day that one shows it to the last; of several the best
   * supported. Null if none is shown then, also where earlier and later articles tell: nothing is guessed.
   */
  readonly officeAt?: Maybe<Office>;
  /** Offices as articles give them, latest first. */
  readonly offices: ReadonlyArray<Office>;
  /** True if only a bare surname is known, so that it may be somebody who is in the graph already. */
  readonly unresolved: Scalars['Boolean']['output'];
  /** Travel to other countries. */
  readonly visits: VisitConnection;
};


/** A person who acts for a state or an international body. */
export type LeaderArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: ArticleOrder;
};


/** A person who acts for a state or an international body. */
export type LeaderEvidenceArgs = {
  first?: Scalars['Int']['input'];
};


/** A person who acts for a state or an international body. */
export type LeaderMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: MeetingOrder;
};


/** A person who acts for a state or an international body. */
export type LeaderOfficeAtArgs = {
  date: Scalars['EdtfDate']['input'];
};


/** A person who acts for a state or an international body. */
export type LeaderVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VisitFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: VisitOrder;
};

/** A page of a list of this kind: as `edges` with a cursor each, or plainly as `nodes`. */
export type LeaderConnection = {
  readonly __typename?: 'LeaderConnection';
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<LeaderEdge>;
  /** The items of this page without their cursors. */
  readonly nodes: ReadonlyArray<Leader>;
  /** Whether more follow, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in the whole list; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A leader in a list, with where it stands. */
export type LeaderEdge = {
  readonly __typename?: 'LeaderEdge';
  /** Pass it as `after` to go on behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Leader;
};

/** Conditions that a leader must all meet; one that is left out asks nothing. */
export type LeaderFilter = {
  /** Id, name or acronym of a body whose office the person holds or held. */
  readonly body?: InputMaybe<Scalars['String']['input']>;
  /** Code or name of a country whose office the person holds or held. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Beginnings of words of a name, accents and order apart: `ishi shig`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** A span of an article's text and what it says. */
export type Mark = {
  readonly __typename?: 'Mark';
  /** One past its last character. */
  readonly end: Scalars['Int']['output'];
  /** Which fact it states, in the graph's words: `NAME`, `HELD_AT`, `PARTY_TO` … */
  readonly fact: Scalars['String']['output'];
  /** The other end of the fact; null where the span states the subject itself. */
  readonly object?: Maybe<Node>;
  /** Name of the rule of the extractor that read it. */
  readonly rule: Scalars['String']['output'];
  /** Its first character in `article.text`, counted from 0 in UTF-16 code units. */
  readonly start: Scalars['Int']['output'];
  /** What the span tells about, for instance the meeting. */
  readonly subject: Node;
};

/** An encounter between two or more sides: one node however many articles tell of it. */
export type Meeting = Node & {
  readonly __typename?: 'Meeting';
  /** What each article says of it, side by side, newest first, at most `first` of them (1 to 100). */
  readonly accounts: ReadonlyArray<MeetingAccount>;
  /** Articles that report it. */
  readonly articles: ArticleConnection;
  /** The same in the words of PLOVER and CAMEO, to join it with event data. */
  readonly codes: EventCodes;
  /** The preferred date: the sharpest of the best supported; null if no article tells one. */
  readonly date?: Maybe<Scalars['EdtfDate']['output']>;
  /** Every date that an article gives, the preferred one first. */
  readonly dates: ReadonlyArray<MeetingDate>;
  /** Last possible day; null without a date or its year. */
  readonly end?: Maybe<Scalars['Day']['output']>;
  /** Where articles name it, newest article first. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Meetings that came after it, earliest first, those without a date last, each with what that rests on. */
  readonly followedBy: FollowedConnection;
  /** What became of it, step by step: one entry for each article, in the order of their days, those without a day last; at most 500. */
  readonly history: ReadonlyArray<HistoryStep>;
  /** Unique over the whole graph, and never changed. */
  readonly id: Scalars['ID']['output'];
  /** By the rank of those who meet and by how they do; settled over all articles. */
  readonly kind: MeetingKind;
  /** Meetings on whose margins it took place. */
  readonly marginsOf: ReadonlyArray<MeetingMargins>;
  /** A phrase of an article that names it. */
  readonly name: Scalars['String']['output'];
  /** What was signed, adopted or issued there. */
  readonly outcomes: ReadonlyArray<MeetingOutcome>;
  /** The persons who took part. */
  readonly participants: ReadonlyArray<Participation>;
  /** The sides. */
  readonly parties: ReadonlyArray<MeetingParty>;
  /** The preferred place; null if no article tells one. */
  readonly place?: Maybe<Place>;
  /** Every place that an article gives, the preferred one first. */
  readonly places: ReadonlyArray<MeetingPlace>;
  /** Meetings that came before it, earliest first, those without a date last, each with what that rests on. */
  readonly precededBy: FollowedConnection;
  /** The body whose session it is, if it is one. */
  readonly sessionOf: ReadonlyArray<MeetingBody>;
  /** First possible day; null without a date or its year. */
  readonly start?: Maybe<Scalars['Day']['output']>;
  /** What became of it, settled over all articles. */
  readonly status: MeetingStatus;
  /** What was discussed. */
  readonly topics: ReadonlyArray<MeetingTopic>;
};


/** An encounter between two or more sides: one node however many articles tell of it. */
export type MeetingAccountsArgs = {
  first?: Scalars['Int']['input'];
};


/** An encounter between two or more sides: one node however many articles tell of it. */
export type MeetingArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: ArticleOrder;
};


/** An encounter between two or more sides: one node however many articles tell of it. */
export type MeetingEvidenceArgs = {
  first?: Scalars['Int']['input'];
};


/** An encounter between two or more sides: one node however many articles tell of it. */
export type MeetingFollowedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by?: FollowBasis;
  first?: Scalars['Int']['input'];
  until?: InputMaybe<Scalars['EdtfDate']['input']>;
};


/** An encounter between two or more sides: one node however many articles tell of it. */
export type MeetingPrecededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by?: FollowBasis;
  first?: Scalars['Int']['input'];
  until?: InputMaybe<Scalars['EdtfDate']['input']>;
};

/** What one article says of a meeting, to be read beside what others say of it. */
export type MeetingAccount = {
  readonly __typename?: 'MeetingAccount';
  /** The article that says so. */
  readonly article: Article;
  /** When it was, or was to be, as this article says; null if it does not. */
  readonly date?: Maybe<Scalars['EdtfDate']['output']>;
  /** The article's words about the meeting, in the order of its text, at most `first` of them (1 to 100). */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The kind by this article alone; the meeting's own is settled over all articles. */
  readonly kind: MeetingKind;
  /** What other articles tell of the meeting and this one does not: a date that only is vaguer than its own is not counted. */
  readonly leftOut: ToldOfMeeting;
  /** What the article calls the meeting. */
  readonly name: Scalars['String']['output'];
  /** Whether this article tells of it as held, planned or cancelled. */
  readonly status: MeetingStatus;
  /** What the article itself tells of the meeting. */
  readonly told: ToldOfMeeting;
};


/** What one article says of a meeting, to be read beside what others say of it. */
export type MeetingAccountEvidenceArgs = {
  first?: Scalars['Int']['input'];
};

/** A meeting is the session of a body. */
export type MeetingBody = Fact & {
  readonly __typename?: 'MeetingBody';
  /** The body whose session it is. */
  readonly body: Body;
  /** The sentences that state it, newest article first. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** How many articles state it. */
  readonly support: Scalars['Int']['output'];
};


/** A meeting is the session of a body. */
export type MeetingBodyEvidenceArgs = {
  first?: Scalars['Int']['input'];
};

/** A meeting that a reference such as `August summit` may mean. */
export type MeetingCandidate = {
  readonly __typename?: 'MeetingCandidate';
  /** The meeting that may be meant. */
  readonly meeting: Meeting;
  /** What fits, one entry for each part of the reference: `month: August 2025`, `kind: summit`. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** From 0 to 1: how much of the reference the meeting fits. */
  readonly score: Scalars['Float']['output'];
};

/** A page of a list of this kind: as `edges` with a cursor each, or plainly as `nodes`. */
export type MeetingConnection = {
  readonly __typename?: 'MeetingConnection';
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<MeetingEdge>;
  /** The items of this page without their cursors. */
  readonly nodes: ReadonlyArray<Meeting>;
  /** Whether more follow, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in the whole list; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A date that articles give a meeting. */
export type MeetingDate = Fact & {
  readonly __typename?: 'MeetingDate';
  /** The date as the article tells it. */
  readonly date: Date;
  /** The sentences that state it, newest article first. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Whether it is the one that the meeting goes by. */
  readonly preferred: Scalars['Boolean']['output'];
  /** How many articles state it. */
  readonly support: Scalars['Int']['output'];
};


/** A date that articles give a meeting. */
export type MeetingDateEvidenceArgs = {
  first?: Scalars['Int']['input'];
};

/** A meeting in a list, with where it stands. */
export type MeetingEdge = {
  readonly __typename?: 'MeetingEdge';
  /** Pass it as `after` to go on behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** Why it is in an answer to `following`; null in other lists. */
  readonly follows?: Maybe<FollowedFact>;
  /** The item itself. */
  readonly node: Meeting;
};

/** Conditions that a meeting must all meet; one that is left out asks nothing. */
export type MeetingFilter = {
  /** Id of an article that reports it. */
  readonly article?: InputMaybe<Scalars['ID']['input']>;
  /** Id, name or acronym of the body whose session it is. */
  readonly body?: InputMaybe<Scalars['String']['input']>;
  /** One of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<MeetingKind>>;
  /** Id or name of a leader who took part. */
  readonly leader?: InputMaybe<Scalars['String']['input']>;
  /** Codes or names of sides (`KR`, `EU`), all of which took part. */
  readonly parties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Id or whole name of a place that an article gives it; `AMBIGUOUS` where several bear the name. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** Not over before this date: a day, month or year. */
  readonly since?: InputMaybe<Scalars['EdtfDate']['input']>;
  /** One of these statuses. */
  readonly status?: InputMaybe<ReadonlyArray<MeetingStatus>>;
  /** Id or whole name of a topic that was discussed. */
  readonly topic?: InputMaybe<Scalars['String']['input']>;
  /** Begun by this date: a day, month or year, with its last day. */
  readonly until?: InputMaybe<Scalars['EdtfDate']['input']>;
};

/** What sort of encounter it is, by the rank of those who meet and by how they do. */
export type MeetingKind =
  /** By telephone or video, whatever the level. */
  | 'call'
  /** A gathering of many states. */
  | 'conference'
  /** A minister or head on at least one side. */
  | 'ministerial'
  /** Deputies, envoys, ambassadors, working level, or a level that nobody tells. */
  | 'official'
  /** Heads of state, of government or of a body on every side, face to face, two to four sides. */
  | 'summit';

/** A meeting took place on the margins of another. */
export type MeetingMargins = Fact & {
  readonly __typename?: 'MeetingMargins';
  /** The sentences that state it, newest article first. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The bigger one. */
  readonly meeting: Meeting;
  /** How many articles state it. */
  readonly support: Scalars['Int']['output'];
};


/** A meeting took place on the margins of another. */
export type MeetingMarginsEvidenceArgs = {
  first?: Scalars['Int']['input'];
};

/** What a list of meetings is in order of; equal ones are in order of their ids. */
export type MeetingOrder =
  /** The best connected first: by the number of edges, those of articles apart. */
  | 'connectedness'
  /** By the first possible day, earliest first, those without a date last. */
  | 'earliest'
  /** By the first possible day, latest first, those without a date last. */
  | 'latest'
  /** By name, case apart. */
  | 'name'
  /** The most reported first: by the number of articles. */
  | 'support';

/** A document or deal came out of a meeting. */
export type MeetingOutcome = Fact & {
  readonly __typename?: 'MeetingOutcome';
  /** The sentences that state it, newest article first. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The document or deal. */
  readonly outcome: Outcome;
  /** How many articles state it. */
  readonly support: Scalars['Int']['output'];
};


/** A document or deal came out of a meeting. */
export type MeetingOutcomeEvidenceArgs = {
  first?: Scalars['Int']['input'];
};

/** A state or body is a side of a meeting. */
export type MeetingParty = Fact & {
  readonly __typename?: 'MeetingParty';
  /** The sentences that state it, newest article first. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The side. */
  readonly party: Party;
  /** How many articles state it. */
  readonly support: Scalars['Int']['output'];
};


/** A state or body is a side of a meeting. */
export type MeetingPartyEvidenceArgs = {
  first?: Scalars['Int']['input'];
};

/** A place that articles give a meeting. */
export type MeetingPlace = Fact & {
  readonly __typename?: 'MeetingPlace';
  /** The sentences that state it, newest article first. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The town, venue or country. */
  readonly place: Place;
  /** Whether it is the one that the meeting goes by. */
  readonly preferred: Scalars['Boolean']['output'];
  /** How many articles state it. */
  readonly support: Scalars['Int']['output'];
};


/** A place that articles give a meeting. */
export type MeetingPlaceEvidenceArgs = {
  first?: Scalars['Int']['input'];
};

/** What became of a meeting, as one article tells it. */
export type MeetingStage =
  /** It was called off. */
  | 'cancelled'
  /** It took place. */
  | 'held'
  /** It was scheduled or agreed to. */
  | 'planned'
  /** It was put off to a later time. */
  | 'postponed'
  /** Somebody suggested or offered it; nobody is said to have agreed. */
  | 'proposed';

/** What became of a meeting or visit, as far as articles tell. */
export type MeetingStatus =
  /** Cancelled or postponed. */
  | 'cancelled'
  /** It took place, or began. */
  | 'held'
  /** Scheduled, agreed, proposed or invited to. */
  | 'planned';

/** A number of meetings, and what they are. */
export type MeetingTally = {
  readonly __typename?: 'MeetingTally';
  /** How many there are of each kind, in the order of the kinds; those that there are none of are left out. */
  readonly kinds: ReadonlyArray<KindCount>;
  /** How many there are of each status, in the order of the statuses; those that there are none of are left out. */
  readonly statuses: ReadonlyArray<StatusCount>;
  /** How many there are in all. */
  readonly total: Scalars['Int']['output'];
};

/** A subject was discussed at a meeting. */
export type MeetingTopic = Fact & {
  readonly __typename?: 'MeetingTopic';
  /** The sentences that state it, newest article first. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** How many articles state it. */
  readonly support: Scalars['Int']['output'];
  /** The subject. */
  readonly topic: Topic;
};


/** A subject was discussed at a meeting. */
export type MeetingTopicEvidenceArgs = {
  first?: Scalars['Int']['input'];
};

/** A country is a member of a body. */
export type Membership = Fact & {
  readonly __typename?: 'Membership';
  /** The member. */
  readonly country: Country;
  /** The sentences that state it, newest article first. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** How many articles state it. */
  readonly support: Scalars['Int']['output'];
};


/** A country is a member of a body. */
export type MembershipEvidenceArgs = {
  first?: Scalars['Int']['input'];
};

/** Two leaders or two meetings that look alike and were not joined: a person may know whether they are one. */
export type MergeCandidate = {
  readonly __typename?: 'MergeCandidate';
  /** One of the two; `mergeNodes` takes its id. */
  readonly first: Node;
  /** In what they are alike and in what not, such as `the same sides` or `a day apart`. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** How much they look alike: higher is better, and only the order matters. */
  readonly score: Scalars['Int']['output'];
  /** The other. */
  readonly second: Node;
};

/** Which two are one. */
export type MergeInput = {
  /** Why: kept with the decision and shown with it. */
  readonly because: Scalars['String']['input'];
  /** Who decides; the name of the token is kept beside it, and by itself where this is left out. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** Id of the leader, meeting or visit that goes on as the other. */
  readonly first: Scalars['ID']['input'];
  /** Id of the one that it is, which stays. */
  readonly second: Scalars['ID']['input'];
};

/**
 * What changes the graph. Every field needs a token that may write (`chancery token add NAME --scope write`), sent as
 * `Authorization: Bearer …`; without one the answer is `UNAUTHENTICATED` (401), with one that only reads `FORBIDDEN` (403).
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Reads an article into the graph, in one transaction. The same article again changes nothing; a corrected one (the same
   * address and title, another text) replaces its own facts. What is no article is an error of code `BAD_INPUT`.
   */
  readonly ingestArticle: IngestPayload;
  /**
   * Decides that two leaders, two meetings or two visits are one: the first goes on under the id of the second, with all that
   * articles say of it now or later.
   */
  readonly mergeNodes: DecisionPayload;
  /** Takes an article out of the graph, with what it alone supported. An error of code `NOT_FOUND` if the graph does not have it. */
  readonly removeArticle: RemovePayload;
  /** Decides what a leader or meeting is called, whatever articles call it. */
  readonly renameNode: DecisionPayload;
  /** Decides that a part of a leader, meeting or visit is another: the part goes on under a new id. */
  readonly splitNode: DecisionPayload;
  /** Takes a decision back: the graph is then as if it had not been made. */
  readonly undoDecision: DecisionPayload;
};


/**
 * What changes the graph. Every field needs a token that may write (`chancery token add NAME --scope write`), sent as
 * `Authorization: Bearer …`; without one the answer is `UNAUTHENTICATED` (401), with one that only reads `FORBIDDEN` (403).
 */
export type MutationIngestArticleArgs = {
  input: ArticleInput;
};


/**
 * What changes the graph. Every field needs a token that may write (`chancery token add NAME --scope write`), sent as
 * `Authorization: Bearer …`; without one the answer is `UNAUTHENTICATED` (401), with one that only reads `FORBIDDEN` (403).
 */
export type MutationMergeNodesArgs = {
  input: MergeInput;
};


/**
 * What changes the graph. Every field needs a token that may write (`chancery token add NAME --scope write`), sent as
 * `Authorization: Bearer …`; without one the answer is `UNAUTHENTICATED` (401), with one that only reads `FORBIDDEN` (403).
 */
export type MutationRemoveArticleArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What changes the graph. Every field needs a token that may write (`chancery token add NAME --scope write`), sent as
 * `Authorization: Bearer …`; without one the answer is `UNAUTHENTICATED` (401), with one that only reads `FORBIDDEN` (403).
 */
export type MutationRenameNodeArgs = {
  input: RenameInput;
};


/**
 * What changes the graph. Every field needs a token that may write (`chancery token add NAME --scope write`), sent as
 * `Authorization: Bearer …`; without one the answer is `UNAUTHENTICATED` (401), with one that only reads `FORBIDDEN` (403).
 */
export type MutationSplitNodeArgs = {
  input: SplitInput;
};


/**
 * What changes the graph. Every field needs a token that may write (`chancery token add NAME --scope write`), sent as
 * `Authorization: Bearer …`; without one the answer is `UNAUTHENTICATED` (401), with one that only reads `FORBIDDEN` (403).
 */
export type MutationUndoDecisionArgs = {
  input: UndoInput;
};

/** What a list of things that have names is in order of; equal ones are in order of their ids. */
export type NameOrder =
  /** The best connected first: by the number of edges, those of articles apart. */
  | 'connectedness'
  /** By name, case and accents apart. */
  | 'name'
  /** The most reported first: by the number of articles that tell of it; of a topic, by the number of meetings that discussed it. */
  | 'support';

/** Part of the graph as nodes and edges, for drawing. */
export type Neighbourhood = {
  readonly __typename?: 'Neighbourhood';
  /** False if there are still more neighbours than were looked for, so that `omitted` is the least that it may be. */
  readonly complete: Scalars['Boolean']['output'];
  /** The edges among them, what most articles state first. */
  readonly edges: ReadonlyArray<GraphEdge>;
  /** The node itself, then nearer before farther ones, the most connected first. */
  readonly nodes: ReadonlyArray<GraphNode>;
  /** How many neighbours were left out because of `limit`; the most connected were kept. */
  readonly omitted: Scalars['Int']['output'];
  /** How many of each label were left out, most first. */
  readonly omittedOf: ReadonlyArray<LabelCount>;
};

/** Anything that has an id in the graph. */
export type Node = {
  /** Unique over the whole graph, readable, and never changed: `leader:ishiba-shigeru.jp`, `country:KR`, `date:2025-09-30`. */
  readonly id: Scalars['ID']['output'];
};

/** A noun of the graph. */
export type NodeLabel =
  /** News articles and readouts, found by their titles. */
  | 'Article'
  /** Organisations, their organs, and standing mechanisms, found by name or acronym. */
  | 'Body'
  /** States and territories. */
  | 'Country'
  /** Persons, found by any form of the name. */
  | 'Leader'
  /** Meetings and calls, found by any name that an article gives them. */
  | 'Meeting'
  /** Documents and deals. */
  | 'Outcome'
  /** Towns and venues. */
  | 'Place'
  /** Subjects of talks. */
  | 'Topic'
  /** Visits, found by the names of the traveller and of the destination together. */
  | 'Visit';

/** A leader holds an office of a state or body. */
export type Office = Fact & {
  readonly __typename?: 'Office';
  /** The sentences that state it, newest article first. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** First day that an article shows it; null if none that does has a day. */
  readonly from?: Maybe<Scalars['Day']['output']>;
  /** In plain English without the country: `Prime Minister`; null where an article tells only for whom the person acts. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The state or body whose office it is. */
  readonly of: Party;
  /** How many articles state it. */
  readonly support: Scalars['Int']['output'];
  /** Last day that an article shows it; null if none that does has a day. */
  readonly to?: Maybe<Scalars['Day']['output']>;
};


/** A leader holds an office of a state or body. */
export type OfficeEvidenceArgs = {
  first?: Scalars['Int']['input'];
};

/** A document or deal that was signed, adopted, issued or concluded. */
export type Outcome = Node & {
  readonly __typename?: 'Outcome';
  /** Articles that report it. */
  readonly articles: ArticleConnection;
  /** Its signing in the words of PLOVER and CAMEO, to join it with event data. */
  readonly codes: EventCodes;
  /** Where articles report it, newest article first. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Unique over the whole graph, and never changed. */
  readonly id: Scalars['ID']['output'];
  /** By the word that articles use. */
  readonly kind: OutcomeKind;
  /** The meetings that produced it; none where no article tells. */
  readonly meetings: ReadonlyArray<Meeting>;
  /** A phrase of an article that names it. */
  readonly name: Scalars['String']['output'];
};


/** A document or deal that was signed, adopted, issued or concluded. */
export type OutcomeArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: ArticleOrder;
};


/** A document or deal that was signed, adopted, issued or concluded. */
export type OutcomeEvidenceArgs = {
  first?: Scalars['Int']['input'];
};

/** A page of a list of this kind: as `edges` with a cursor each, or plainly as `nodes`. */
export type OutcomeConnection = {
  readonly __typename?: 'OutcomeConnection';
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<OutcomeEdge>;
  /** The items of this page without their cursors. */
  readonly nodes: ReadonlyArray<Outcome>;
  /** Whether more follow, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in the whole list; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An outcome in a list, with where it stands. */
export type OutcomeEdge = {
  readonly __typename?: 'OutcomeEdge';
  /** Pass it as `after` to go on behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Outcome;
};

/** Conditions that an outcome must all meet; one that is left out asks nothing. */
export type OutcomeFilter = {
  /** Code or name of a country that was a side of a meeting which produced it. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** One of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<OutcomeKind>>;
  /** Beginnings of words of its name, accents and order apart. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** A meeting that produced it was not over before this date: a day, month or year. */
  readonly since?: InputMaybe<Scalars['EdtfDate']['input']>;
  /** A meeting that produced it had begun by this date: a day, month or year, with its last day. */
  readonly until?: InputMaybe<Scalars['EdtfDate']['input']>;
};

/** What sort of document or deal it is, by the word that articles use. */
export type OutcomeKind =
  /** An agreement, accord, pact or deal. */
  | 'agreement'
  /** A declaration, also a joint one. */
  | 'declaration'
  /** A memorandum of understanding, or a letter of intent. */
  | 'memorandum'
  /** A plan, road map, programme or framework. */
  | 'plan'
  /** A resolution of a body. */
  | 'resolution'
  /** A statement or communiqué. */
  | 'statement'
  /** A treaty or convention. */
  | 'treaty';

/** Where a page stands in the whole list. Cursors are keyset cursors: they stay right while articles arrive. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Pass it as `after` to get the next page; null if the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether the list goes on behind this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether the list was entered behind its start, with `after`. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item of this page; null if the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A person took part in a meeting. */
export type Participation = Fact & {
  readonly __typename?: 'Participation';
  /** The sentences that state it, newest article first. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The person. */
  readonly leader: Leader;
  /** How many articles state it. */
  readonly support: Scalars['Int']['output'];
};


/** A person took part in a meeting. */
export type ParticipationEvidenceArgs = {
  first?: Scalars['Int']['input'];
};

/** What can be a side of a meeting: a state, or an international body acting for itself. */
export type Party = Body | Country;

/** How two leaders are connected through meetings that were held. */
export type Path = {
  readonly __typename?: 'Path';
  /** Where the path begins. */
  readonly from: Leader;
  /** How many meetings lead from the one to the other: 1 if they met. */
  readonly hops: Scalars['Int']['output'];
  /** The meetings in order, each step beginning with whom the one before it ended with. */
  readonly steps: ReadonlyArray<PathStep>;
  /** Where the path ends. */
  readonly to: Leader;
};

/** Two leaders who were at one meeting. */
export type PathStep = {
  readonly __typename?: 'PathStep';
  /** Who leads on from here, and which articles say that the person was there. */
  readonly from: Participation;
  /** Where the two were; of several such meetings the latest. */
  readonly meeting: Meeting;
  /** Whom the step leads to, and which articles say that the person was there. */
  readonly to: Participation;
};

/** A town or venue, or a country where an article tells no more. */
export type Place = Node & {
  readonly __typename?: 'Place';
  /** Articles that name it. */
  readonly articles: ArticleConnection;
  /** The country where it lies; null where the articles do not tell and no table knows. */
  readonly country?: Maybe<Country>;
  /** Unique over the whole graph, and never changed. */
  readonly id: Scalars['ID']['output'];
  /** Meetings that an article places there. */
  readonly meetings: MeetingConnection;
  /** Its name as articles write it. */
  readonly name: Scalars['String']['output'];
  /** Visits to it. */
  readonly visits: VisitConnection;
};


/** A town or venue, or a country where an article tells no more. */
export type PlaceArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: ArticleOrder;
};


/** A town or venue, or a country where an article tells no more. */
export type PlaceMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: MeetingOrder;
};


/** A town or venue, or a country where an article tells no more. */
export type PlaceVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VisitFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: VisitOrder;
};

/** A page of a list of this kind: as `edges` with a cursor each, or plainly as `nodes`. */
export type PlaceConnection = {
  readonly __typename?: 'PlaceConnection';
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PlaceEdge>;
  /** The items of this page without their cursors. */
  readonly nodes: ReadonlyArray<Place>;
  /** Whether more follow, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in the whole list; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A place in a list, with where it stands. */
export type PlaceEdge = {
  readonly __typename?: 'PlaceEdge';
  /** Pass it as `after` to go on behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Place;
};

/** Conditions that a place must all meet; one that is left out asks nothing. */
export type PlaceFilter = {
  /** Code or name of the country where it lies. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Beginnings of words of its name, accents and order apart. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** What can be asked. Answers only read: nothing asked here changes the graph. */
export type Query = {
  readonly __typename?: 'Query';
  /** An article by id or by address; null if the graph has none such. Exactly one of them must be given. */
  readonly article?: Maybe<Article>;
  /** Articles that a filter lets through. */
  readonly articles: ArticleConnection;
  /** Bodies that a filter lets through. */
  readonly bodies: BodyConnection;
  /** A body by id; null if the graph has none such. */
  readonly body?: Maybe<Body>;
  /** Leaders and meetings that look alike but were not joined, best first. */
  readonly candidates: ReadonlyArray<MergeCandidate>;
  /** Countries that articles name. */
  readonly countries: CountryConnection;
  /** A country by its code; null if no article names it. */
  readonly country?: Maybe<Country>;
  /** How many of each noun the graph holds. */
  readonly counts: Counts;
  /** A day, month, year or interval that something happened on; null if nothing did. */
  readonly date?: Maybe<Date>;
  /** What was decided by hand, newest first, what was taken back too. */
  readonly decisions: DecisionConnection;
  /** A leader by id; null if the graph has none such. */
  readonly leader?: Maybe<Leader>;
  /** Leaders that a filter lets through. */
  readonly leaders: LeaderConnection;
  /** A meeting by id; null if the graph has none such. */
  readonly meeting?: Maybe<Meeting>;
  /**
   * Meetings that a filter lets through. With `following` those that an article says came after one meeting; a reference that fits
   * several is an error of code `AMBIGUOUS` that lists them, and `filter.parties` helps to tell them apart.
   */
  readonly meetings: MeetingConnection;
  /**
   * What is around a node, up to `hops` edges away (1 or 2), at most `limit` nodes (1 to 300): nearer nodes go before farther
   * ones, then the most connected. Articles and the calendar are left out.
   */
  readonly neighbourhood: Neighbourhood;
  /** Anything by its id; null if the graph has no such id. */
  readonly node?: Maybe<Node>;
  /** Several by their ids, in the same order, null for those that the graph does not have; at most 100. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** An outcome by id; null if the graph has none such. */
  readonly outcome?: Maybe<Outcome>;
  /** Outcomes that a filter lets through. */
  readonly outcomes: OutcomeConnection;
  /**
   * How two leaders, each given by id or name, are connected through meetings that were held: by as few as can be, each
   * leader being reached by the latest meeting that can be the one. Null if more than `maxHops` meetings would be needed, or none lead from the one to the other.
   */
  readonly path?: Maybe<Path>;
  /** A place by id; null if the graph has none such. */
  readonly place?: Maybe<Place>;
  /** Places that a filter lets through. */
  readonly places: PlaceConnection;
  /**
   * What is between two leaders, states or bodies, or any two of these. Several that fit one name are an error of code `AMBIGUOUS` that
   * lists them.
   */
  readonly relationship: Relationship;
  /** The meetings that a reference may mean, best first, at most 50, each with what fits. */
  readonly resolve: ReadonlyArray<MeetingCandidate>;
  /**
   * What has, for each word of `text`, a word in one of its names that begins so, accents and order apart: exact names first,
   * then names that begin so, then the most connected. Visits, by traveller and destination, and articles, by title, come last.
   */
  readonly search: ReadonlyArray<SearchHit>;
  /** How many meetings there are by day, month or year, and of which kinds and statuses. */
  readonly timeline: Timeline;
  /** A topic by id; null if the graph has none such. */
  readonly topic?: Maybe<Topic>;
  /** Topics that a filter lets through. */
  readonly topics: TopicConnection;
  /** A visit by id; null if the graph has none such. */
  readonly visit?: Maybe<Visit>;
  /** Visits that a filter lets through. */
  readonly visits: VisitConnection;
  /** The edges between two nodes, in either direction, each with its sentences. */
  readonly why: ReadonlyArray<ExplainedEdge>;
};


/** What can be asked. Answers only read: nothing asked here changes the graph. */
export type QueryArticleArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  url?: InputMaybe<Scalars['Url']['input']>;
};


/** What can be asked. Answers only read: nothing asked here changes the graph. */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: ArticleOrder;
};


/** What can be asked. Answers only read: nothing asked here changes the graph. */
export type QueryBodiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BodyFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: NameOrder;
};


/** What can be asked. Answers only read: nothing asked here changes the graph. */
export type QueryBodyArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Answers only read: nothing asked here changes the graph. */
export type QueryCandidatesArgs = {
  first?: Scalars['Int']['input'];
};


/** What can be asked. Answers only read: nothing asked here changes the graph. */
export type QueryCountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CountryFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: NameOrder;
};


/** What can be asked. Answers only read: nothing asked here changes the graph. */
export type QueryCountryArgs = {
  code: Scalars['String']['input'];
};


/** What can be asked. Answers only read: nothing asked here changes the graph. */
export type QueryDateArgs = {
  edtf: Scalars['EdtfDate']['input'];
};


/** What can be asked. Answers only read: nothing asked here changes the graph. */
export type QueryDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  of?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. Answers only read: nothing asked here changes the graph. */
export type QueryLeaderArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Answers only read: nothing asked here changes the graph. */
export type QueryLeadersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LeaderFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: NameOrder;
};


/** What can be asked. Answers only read: nothing asked here changes the graph. */
export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Answers only read: nothing asked here changes the graph. */
export type QueryMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by?: FollowBasis;
  filter?: InputMaybe<MeetingFilter>;
  first?: Scalars['Int']['input'];
  following?: InputMaybe<Scalars['String']['input']>;
  orderBy?: MeetingOrder;
};


/** What can be asked. Answers only read: nothing asked here changes the graph. */
export type QueryNeighbourhoodArgs = {
  hops?: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  limit?: Scalars['Int']['input'];
};


/** What can be asked. Answers only read: nothing asked here changes the graph. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Answers only read: nothing asked here changes the graph. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be asked. Answers only read: nothing asked here changes the graph. */
export type QueryOutcomeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Answers only read: nothing asked here changes the graph. */
export type QueryOutcomesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OutcomeFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: NameOrder;
};


/** What can be asked. Answers only read: nothing asked here changes the graph. */
export type QueryPathArgs = {
  from: Scalars['String']['input'];
  maxHops?: Scalars['Int']['input'];
  to: Scalars['String']['input'];
};


/** What can be asked. Answers only read: nothing asked here changes the graph. */
export type QueryPlaceArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Answers only read: nothing asked here changes the graph. */
export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlaceFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: NameOrder;
};


/** What can be asked. Answers only read: nothing asked here changes the graph. */
export type QueryRelationshipArgs = {
  a: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Day']['input']>;
  b: Scalars['String']['input'];
};


/** What can be asked. Answers only read: nothing asked here changes the graph. */
export type QueryResolveArgs = {
  parties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  reference: Scalars['String']['input'];
  since?: InputMaybe<Scalars['EdtfDate']['input']>;
  until?: InputMaybe<Scalars['EdtfDate']['input']>;
};


/** What can be asked. Answers only read: nothing asked here changes the graph. */
export type QuerySearchArgs = {
  first?: Scalars['Int']['input'];
  labels?: InputMaybe<ReadonlyArray<NodeLabel>>;
  text: Scalars['String']['input'];
};


/** What can be asked. Answers only read: nothing asked here changes the graph. */
export type QueryTimelineArgs = {
  bucket?: TimelineUnit;
  filter?: InputMaybe<MeetingFilter>;
};


/** What can be asked. Answers only read: nothing asked here changes the graph. */
export type QueryTopicArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Answers only read: nothing asked here changes the graph. */
export type QueryTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: NameOrder;
};


/** What can be asked. Answers only read: nothing asked here changes the graph. */
export type QueryVisitArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Answers only read: nothing asked here changes the graph. */
export type QueryVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VisitFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: VisitOrder;
};


/** What can be asked. Answers only read: nothing asked here changes the graph. */
export type QueryWhyArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
};

/** What is between two leaders, states or bodies. */
export type Relationship = {
  readonly __typename?: 'Relationship';
  /** The first of the two. */
  readonly a: Actor;
  /** The day from which it is looked at, as it was given; null if none was. */
  readonly asOf?: Maybe<Scalars['Day']['output']>;
  /** The second of the two. */
  readonly b: Actor;
  /** Talks by telephone or video in which both took part, earliest first, those without a date last. */
  readonly calls: MeetingConnection;
  /**
   * Days from the last possible day of the last contact that began by `asOf` to that day. Null without `asOf`, since there is no clock
   * here, or without a contact by then.
   */
  readonly daysSinceLastContact?: Maybe<Scalars['Int']['output']>;
  /** The earliest of the meetings and calls held; null if none was, or none with a date. */
  readonly firstContact?: Maybe<Meeting>;
  /** The latest of the meetings and calls held; null if none was, or none with a date. */
  readonly lastContact?: Maybe<Meeting>;
  /** The longest time between two meetings or calls held one after the other; null for fewer than two dated ones. */
  readonly longestSilence?: Maybe<Silence>;
  /** Meetings face to face in which both took part, earliest first, those without a date last. */
  readonly meetings: MeetingConnection;
  /**
   * Meetings and calls that were planned and never held: those cancelled, and, with `asOf`, also those that still are plans for days
   * before it. Earliest first, those without a date last.
   */
  readonly neverHeld: MeetingConnection;
  /** What their meetings produced, that of the latest meeting first, at most `first` of them (1 to 100). */
  readonly outcomes: ReadonlyArray<Outcome>;
  /** Topics of their meetings with the number of meetings, most frequent first, at most `first` of them (1 to 100). */
  readonly topics: ReadonlyArray<TopicCount>;
  /** Who travelled to whom: the way from `a` to `b`, then the way from `b` to `a`. */
  readonly travel: ReadonlyArray<Travel>;
};


/** What is between two leaders, states or bodies. */
export type RelationshipCallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  status?: InputMaybe<ReadonlyArray<MeetingStatus>>;
};


/** What is between two leaders, states or bodies. */
export type RelationshipMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  status?: InputMaybe<ReadonlyArray<MeetingStatus>>;
};


/** What is between two leaders, states or bodies. */
export type RelationshipNeverHeldArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What is between two leaders, states or bodies. */
export type RelationshipOutcomesArgs = {
  first?: Scalars['Int']['input'];
};


/** What is between two leaders, states or bodies. */
export type RelationshipTopicsArgs = {
  first?: Scalars['Int']['input'];
};

/** What was taken out with an article. */
export type RemovePayload = {
  readonly __typename?: 'RemovePayload';
  /** Ids of nodes that it alone told of: the graph has them no more. */
  readonly gone: ReadonlyArray<Scalars['ID']['output']>;
  /** Id of the article that was taken out. */
  readonly id: Scalars['ID']['output'];
  /** Meetings that it told of and other articles tell of too: they may look otherwise now. */
  readonly meetings: ReadonlyArray<Meeting>;
};

/** What gets which name. */
export type RenameInput = {
  /** Why: kept with the decision and shown with it. */
  readonly because: Scalars['String']['input'];
  /** Who decides; the name of the token is kept beside it, and by itself where this is left out. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** Id of the leader or meeting. */
  readonly id: Scalars['ID']['input'];
  /** What it is called from now on. */
  readonly name: Scalars['String']['input'];
};

/** Something found by `search`. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** `Leader`, `Meeting`, `Country` … */
  readonly label: Scalars['String']['output'];
  /** What to write beside it: a name, a title, a date. */
  readonly name: Scalars['String']['output'];
  /** What was found. */
  readonly node: Node;
};

/** A time without a meeting. */
export type Silence = {
  readonly __typename?: 'Silence';
  /** The meeting before it. */
  readonly after: Meeting;
  /** The meeting that ended it. */
  readonly before: Meeting;
  /** From the last possible day of the one to the first possible day of the other. */
  readonly days: Scalars['Int']['output'];
};

/** Which part of a leader, meeting or visit is another: `names` of a leader, `articles` of a meeting or visit. */
export type SplitInput = {
  /** Ids of articles that tell of another meeting or visit. */
  readonly articles?: ReadonlyArray<Scalars['ID']['input']>;
  /** Why: kept with the decision and shown with it. */
  readonly because: Scalars['String']['input'];
  /** Who decides; the name of the token is kept beside it, and by itself where this is left out. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** Id of the leader, meeting or visit that has the part. */
  readonly id: Scalars['ID']['input'];
  /** Names of a leader, as articles write them, that are somebody else's. */
  readonly names?: ReadonlyArray<Scalars['String']['input']>;
};

/** A number of meetings of one status. */
export type StatusCount = {
  readonly __typename?: 'StatusCount';
  /** How many meetings have it. */
  readonly count: Scalars['Int']['output'];
  /** The status that is counted. */
  readonly status: MeetingStatus;
};

/**
 * What is told as it happens, by server-sent events: send the subscription as any question, but with
 * `Accept: text/event-stream`. The same tokens and limits hold.
 */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** Each change that is made through this server from now on; what other processes write into the same graph is not told. */
  readonly changes: Change;
};

/** How many meetings there are by time, those that no bucket holds counted apart: all counts together are all meetings. */
export type Timeline = {
  readonly __typename?: 'Timeline';
  /** Meetings with a date that no single bucket holds: from one month to another, or a month where days are counted. */
  readonly across: MeetingTally;
  /** Days, months or years with meetings, in order of time; those without any are left out. */
  readonly buckets: ReadonlyArray<TimelineBucket>;
  /** Meetings without a date, or without its year. */
  readonly undated: MeetingTally;
};

/** A day, month or year, and how many meetings it has. */
export type TimelineBucket = {
  readonly __typename?: 'TimelineBucket';
  /** The day, month or year: `2025-09-30`, `2025-09` or `2025`. */
  readonly date: Scalars['EdtfDate']['output'];
  /** Last day of it. */
  readonly end: Scalars['Day']['output'];
  /** First day of it. */
  readonly start: Scalars['Day']['output'];
  /** The meetings that it holds whole. */
  readonly tally: MeetingTally;
};

/** By what a timeline counts. */
export type TimelineUnit =
  /** Each day of which an article tells: meetings dated to a month are counted in `across`. */
  | 'day'
  /** Each month; meetings dated to a year only are counted in `across`. */
  | 'month'
  /** Each calendar year. */
  | 'year';

/** Things that are told of a meeting, each list in the order of an article's text; empty where nothing is told. */
export type ToldOfMeeting = {
  readonly __typename?: 'ToldOfMeeting';
  /** Days, months or years that it is dated to. */
  readonly dates: ReadonlyArray<Date>;
  /** Documents that are said to come out of it. */
  readonly outcomes: ReadonlyArray<Outcome>;
  /** Persons who are said to take part. */
  readonly participants: ReadonlyArray<Leader>;
  /** Sides that are named. */
  readonly parties: ReadonlyArray<Party>;
  /** Towns, venues or countries where it is placed. */
  readonly places: ReadonlyArray<Place>;
  /** Subjects that are said to be discussed. */
  readonly topics: ReadonlyArray<Topic>;
};

/** A subject of talks, in the words of an article. */
export type Topic = Node & {
  readonly __typename?: 'Topic';
  /** Unique over the whole graph, and never changed. */
  readonly id: Scalars['ID']['output'];
  /** Meetings where it was discussed. */
  readonly meetings: MeetingConnection;
  /** The words of an article for it. */
  readonly name: Scalars['String']['output'];
};


/** A subject of talks, in the words of an article. */
export type TopicMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: MeetingOrder;
};

/** A page of a list of this kind: as `edges` with a cursor each, or plainly as `nodes`. */
export type TopicConnection = {
  readonly __typename?: 'TopicConnection';
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<TopicEdge>;
  /** The items of this page without their cursors. */
  readonly nodes: ReadonlyArray<Topic>;
  /** Whether more follow, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in the whole list; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A topic, and how often it was discussed. */
export type TopicCount = {
  readonly __typename?: 'TopicCount';
  /** At how many meetings it was. */
  readonly count: Scalars['Int']['output'];
  /** What was discussed. */
  readonly topic: Topic;
};

/** A topic in a list, with where it stands. */
export type TopicEdge = {
  readonly __typename?: 'TopicEdge';
  /** Pass it as `after` to go on behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Topic;
};

/** Conditions that a topic must all meet; one that is left out asks nothing. */
export type TopicFilter = {
  /** Code or name of a country that was a side of a meeting where it was discussed. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Beginnings of words of its name, accents and order apart. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** Visits of one side to the other: of a leader, or of those who hold or held an office of a state or body. */
export type Travel = {
  readonly __typename?: 'Travel';
  /** How many visits were called off. */
  readonly cancelled: Scalars['Int']['output'];
  /** Who travelled, or for whom those acted who did. */
  readonly from: Actor;
  /** How many visits were made. */
  readonly held: Scalars['Int']['output'];
  /** How many visits are told of as plans only. */
  readonly planned: Scalars['Int']['output'];
  /** To whom: a state, or a state that the leader acts for. To a body nobody travels. */
  readonly to: Actor;
  /** Who made how many of the visits, most frequent first, at most `first` of them (1 to 100). */
  readonly travellers: ReadonlyArray<TravellerCount>;
  /** The visits, latest first, those without a date before them, at most `first` of them (1 to 100). */
  readonly visits: ReadonlyArray<Visit>;
};


/** Visits of one side to the other: of a leader, or of those who hold or held an office of a state or body. */
export type TravelTravellersArgs = {
  first?: Scalars['Int']['input'];
};


/** Visits of one side to the other: of a leader, or of those who hold or held an office of a state or body. */
export type TravelVisitsArgs = {
  first?: Scalars['Int']['input'];
};

/** How often somebody travelled. */
export type TravellerCount = {
  readonly __typename?: 'TravellerCount';
  /** How many visits the person made; those planned or cancelled are not counted. */
  readonly count: Scalars['Int']['output'];
  /** Who travelled. */
  readonly leader: Leader;
};

/** Which decision is taken back. */
export type UndoInput = {
  /** Why: kept with the decision and shown with it. */
  readonly because: Scalars['String']['input'];
  /** Who decides; the name of the token is kept beside it, and by itself where this is left out. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** Id of a decision that holds, as `decisions` gives it. */
  readonly decision: Scalars['ID']['input'];
};

/** How a decision was taken back. */
export type Undone = {
  readonly __typename?: 'Undone';
  /** When it was taken back. */
  readonly at: Scalars['Instant']['output'];
  /** Why, in the words of whoever took it back. */
  readonly because: Scalars['String']['output'];
  /** Who took it back. */
  readonly by: Scalars['String']['output'];
};

/** Travel of a leader to another country. */
export type Visit = Node & {
  readonly __typename?: 'Visit';
  /** Articles that report it. */
  readonly articles: ArticleConnection;
  /** The same in the words of PLOVER and CAMEO, to join it with event data. */
  readonly codes: EventCodes;
  /** The country travelled to; null if the articles do not tell. */
  readonly country?: Maybe<Country>;
  /** The preferred date; null if no article tells one. */
  readonly date?: Maybe<Scalars['EdtfDate']['output']>;
  /** Last possible day; null without a date or its year. */
  readonly end?: Maybe<Scalars['Day']['output']>;
  /** Where articles report it, newest article first. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Unique over the whole graph, and never changed. */
  readonly id: Scalars['ID']['output'];
  /** Who travelled. */
  readonly leader: Leader;
  /** The town or country as an article names it; null if only the country is known. */
  readonly place?: Maybe<Place>;
  /** First possible day; null without a date or its year. */
  readonly start?: Maybe<Scalars['Day']['output']>;
  /** Whether it took place, was planned or was called off. */
  readonly status: MeetingStatus;
};


/** Travel of a leader to another country. */
export type VisitArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: ArticleOrder;
};


/** Travel of a leader to another country. */
export type VisitEvidenceArgs = {
  first?: Scalars['Int']['input'];
};

/** A page of a list of this kind: as `edges` with a cursor each, or plainly as `nodes`. */
export type VisitConnection = {
  readonly __typename?: 'VisitConnection';
  /** The items of this page, each with its cursor. */
  readonly edges: ReadonlyArray<VisitEdge>;
  /** The items of this page without their cursors. */
  readonly nodes: ReadonlyArray<Visit>;
  /** Whether more follow, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in the whole list; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A visit in a list, with where it stands. */
export type VisitEdge = {
  readonly __typename?: 'VisitEdge';
  /** Pass it as `after` to go on behind this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item itself. */
  readonly node: Visit;
};

/** Conditions that a visit must all meet; one that is left out asks nothing. */
export type VisitFilter = {
  /** Code or name of the country travelled to. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Id or name of the traveller. */
  readonly leader?: InputMaybe<Scalars['String']['input']>;
  /** Id or whole name of the place travelled to. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** Not over before this date: a day, month or year. */
  readonly since?: InputMaybe<Scalars['EdtfDate']['input']>;
  /** One of these statuses. */
  readonly status?: InputMaybe<ReadonlyArray<MeetingStatus>>;
  /** Begun by this date: a day, month or year, with its last day. */
  readonly until?: InputMaybe<Scalars['EdtfDate']['input']>;
};

/** What a list of visits is in order of; equal ones are in order of their ids. */
export type VisitOrder =
  /** By the first possible day, earliest first, those without a date last. */
  | 'earliest'
  /** By the first possible day, latest first, those without a date last. */
  | 'latest'
  /** The most reported first: by the number of articles. */
  | 'support';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Fact:
    | ( SupportedEdgeSource )
    | ( FollowRecordSource )
    | ( SupportedEdgeSource )
    | ( BodyFactSource )
    | ( DateFactSource )
    | ( MeetingFactSource )
    | ( OutcomeFactSource )
    | ( PartyFactSource )
    | ( PlaceFactSource )
    | ( TopicFactSource )
    | ( CountryFactSource )
    | ( OfficeRecordSource )
    | ( LeaderFactSource )
  ;
  Node:
    | ( ArticleRecordSource )
    | ( BodyRecordSource )
    | ( CountryRecordSource )
    | ( DateRecordSource )
    | ( LeaderRecordSource )
    | ( MeetingRecordSource )
    | ( OutcomeRecordSource )
    | ( PlaceRecordSource )
    | ( TopicRecordSource )
    | ( VisitRecordSource )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<ActorRecordSource>;
  Article: ResolverTypeWrapper<ArticleRecordSource>;
  ArticleChange: ArticleChange;
  ArticleConnection: ResolverTypeWrapper<ArticleListSource>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  ArticleFilter: ArticleFilter;
  ArticleInput: ArticleInput;
  ArticleOrder: ArticleOrder;
  Body: ResolverTypeWrapper<BodyRecordSource>;
  BodyConnection: ResolverTypeWrapper<BodyListSource>;
  BodyEdge: ResolverTypeWrapper<Omit<BodyEdge, 'node'> & { node: ResolversTypes['Body'] }>;
  BodyFilter: BodyFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Change: ResolverTypeWrapper<ChangeSource>;
  ChangeKind: ChangeKind;
  Country: ResolverTypeWrapper<CountryRecordSource>;
  CountryConnection: ResolverTypeWrapper<CountryListSource>;
  CountryEdge: ResolverTypeWrapper<Omit<CountryEdge, 'node'> & { node: ResolversTypes['Country'] }>;
  CountryFilter: CountryFilter;
  Counts: ResolverTypeWrapper<Counts>;
  Date: ResolverTypeWrapper<DateRecordSource>;
  DatePrecision: DatePrecision;
  Day: ResolverTypeWrapper<Scalars['Day']['output']>;
  Decision: ResolverTypeWrapper<DecisionSource>;
  DecisionConnection: ResolverTypeWrapper<DecisionListSource>;
  DecisionEdge: ResolverTypeWrapper<Omit<DecisionEdge, 'node'> & { node: ResolversTypes['Decision'] }>;
  DecisionKind: DecisionKind;
  DecisionPayload: ResolverTypeWrapper<DecisionSource>;
  EdtfDate: ResolverTypeWrapper<Scalars['EdtfDate']['output']>;
  EventCodes: ResolverTypeWrapper<EventCodes>;
  Evidence: ResolverTypeWrapper<EvidenceRecordSource>;
  ExplainedEdge: ResolverTypeWrapper<SupportedEdgeSource>;
  Fact: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Fact']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FollowBasis: FollowBasis;
  FollowedConnection: ResolverTypeWrapper<FollowListSource>;
  FollowedEdge: ResolverTypeWrapper<Omit<FollowedEdge, 'node'> & { node: ResolversTypes['FollowedFact'] }>;
  FollowedFact: ResolverTypeWrapper<FollowRecordSource>;
  GraphEdge: ResolverTypeWrapper<SupportedEdgeSource>;
  GraphNode: ResolverTypeWrapper<GraphNodeSource>;
  HistoryStep: ResolverTypeWrapper<HistoryStepSource>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IngestPayload: ResolverTypeWrapper<IngestedSource>;
  Instant: ResolverTypeWrapper<Scalars['Instant']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  KindCount: ResolverTypeWrapper<KindCount>;
  LabelCount: ResolverTypeWrapper<LabelCount>;
  Leader: ResolverTypeWrapper<LeaderRecordSource>;
  LeaderConnection: ResolverTypeWrapper<LeaderListSource>;
  LeaderEdge: ResolverTypeWrapper<Omit<LeaderEdge, 'node'> & { node: ResolversTypes['Leader'] }>;
  LeaderFilter: LeaderFilter;
  Mark: ResolverTypeWrapper<MarkRecordSource>;
  Meeting: ResolverTypeWrapper<MeetingRecordSource>;
  MeetingAccount: ResolverTypeWrapper<AccountRecordSource>;
  MeetingBody: ResolverTypeWrapper<BodyFactSource>;
  MeetingCandidate: ResolverTypeWrapper<MeetingCandidateSource>;
  MeetingConnection: ResolverTypeWrapper<MeetingListSource>;
  MeetingDate: ResolverTypeWrapper<DateFactSource>;
  MeetingEdge: ResolverTypeWrapper<Omit<MeetingEdge, 'follows' | 'node'> & { follows?: Maybe<ResolversTypes['FollowedFact']>, node: ResolversTypes['Meeting'] }>;
  MeetingFilter: MeetingFilter;
  MeetingKind: MeetingKind;
  MeetingMargins: ResolverTypeWrapper<MeetingFactSource>;
  MeetingOrder: MeetingOrder;
  MeetingOutcome: ResolverTypeWrapper<OutcomeFactSource>;
  MeetingParty: ResolverTypeWrapper<PartyFactSource>;
  MeetingPlace: ResolverTypeWrapper<PlaceFactSource>;
  MeetingStage: MeetingStage;
  MeetingStatus: MeetingStatus;
  MeetingTally: ResolverTypeWrapper<TallySource>;
  MeetingTopic: ResolverTypeWrapper<TopicFactSource>;
  Membership: ResolverTypeWrapper<CountryFactSource>;
  MergeCandidate: ResolverTypeWrapper<CandidateSource>;
  MergeInput: MergeInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameOrder: NameOrder;
  Neighbourhood: ResolverTypeWrapper<Omit<Neighbourhood, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['GraphEdge']>, nodes: ReadonlyArray<ResolversTypes['GraphNode']> }>;
  Node: ResolverTypeWrapper<NodeRecordSource>;
  NodeLabel: NodeLabel;
  Office: ResolverTypeWrapper<OfficeRecordSource>;
  Outcome: ResolverTypeWrapper<OutcomeRecordSource>;
  OutcomeConnection: ResolverTypeWrapper<OutcomeListSource>;
  OutcomeEdge: ResolverTypeWrapper<Omit<OutcomeEdge, 'node'> & { node: ResolversTypes['Outcome'] }>;
  OutcomeFilter: OutcomeFilter;
  OutcomeKind: OutcomeKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Participation: ResolverTypeWrapper<LeaderFactSource>;
  Party: ResolverTypeWrapper<PartyRecordSource>;
  Path: ResolverTypeWrapper<PathSource>;
  PathStep: ResolverTypeWrapper<PathStepSource>;
  Place: ResolverTypeWrapper<PlaceRecordSource>;
  PlaceConnection: ResolverTypeWrapper<PlaceListSource>;
  PlaceEdge: ResolverTypeWrapper<Omit<PlaceEdge, 'node'> & { node: ResolversTypes['Place'] }>;
  PlaceFilter: PlaceFilter;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Relationship: ResolverTypeWrapper<RelationshipSource>;
  RemovePayload: ResolverTypeWrapper<RemovedSource>;
  RenameInput: RenameInput;
  SearchHit: ResolverTypeWrapper<SearchHitSource>;
  Silence: ResolverTypeWrapper<SilenceSource>;
  SplitInput: SplitInput;
  StatusCount: ResolverTypeWrapper<StatusCount>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Timeline: ResolverTypeWrapper<TimelineSource>;
  TimelineBucket: ResolverTypeWrapper<TimelineBucketSource>;
  TimelineUnit: TimelineUnit;
  ToldOfMeeting: ResolverTypeWrapper<ToldRecordSource>;
  Topic: ResolverTypeWrapper<TopicRecordSource>;
  TopicConnection: ResolverTypeWrapper<TopicListSource>;
  TopicCount: ResolverTypeWrapper<Omit<TopicCount, 'topic'> & { topic: ResolversTypes['Topic'] }>;
  TopicEdge: ResolverTypeWrapper<Omit<TopicEdge, 'node'> & { node: ResolversTypes['Topic'] }>;
  TopicFilter: TopicFilter;
  Travel: ResolverTypeWrapper<TravelRecordSource>;
  TravellerCount: ResolverTypeWrapper<TravellerSource>;
  UndoInput: UndoInput;
  Undone: ResolverTypeWrapper<Undone>;
  Url: ResolverTypeWrapper<Scalars['Url']['output']>;
  Visit: ResolverTypeWrapper<VisitRecordSource>;
  VisitConnection: ResolverTypeWrapper<VisitListSource>;
  VisitEdge: ResolverTypeWrapper<Omit<VisitEdge, 'node'> & { node: ResolversTypes['Visit'] }>;
  VisitFilter: VisitFilter;
  VisitOrder: VisitOrder;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: ActorRecordSource;
  Article: ArticleRecordSource;
  ArticleConnection: ArticleListSource;
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  ArticleFilter: ArticleFilter;
  ArticleInput: ArticleInput;
  Body: BodyRecordSource;
  BodyConnection: BodyListSource;
  BodyEdge: Omit<BodyEdge, 'node'> & { node: ResolversParentTypes['Body'] };
  BodyFilter: BodyFilter;
  Boolean: Scalars['Boolean']['output'];
  Change: ChangeSource;
  Country: CountryRecordSource;
  CountryConnection: CountryListSource;
  CountryEdge: Omit<CountryEdge, 'node'> & { node: ResolversParentTypes['Country'] };
  CountryFilter: CountryFilter;
  Counts: Counts;
  Date: DateRecordSource;
  Day: Scalars['Day']['output'];
  Decision: DecisionSource;
  DecisionConnection: DecisionListSource;
  DecisionEdge: Omit<DecisionEdge, 'node'> & { node: ResolversParentTypes['Decision'] };
  DecisionPayload: DecisionSource;
  EdtfDate: Scalars['EdtfDate']['output'];
  EventCodes: EventCodes;
  Evidence: EvidenceRecordSource;
  ExplainedEdge: SupportedEdgeSource;
  Fact: ResolversInterfaceTypes<ResolversParentTypes>['Fact'];
  Float: Scalars['Float']['output'];
  FollowedConnection: FollowListSource;
  FollowedEdge: Omit<FollowedEdge, 'node'> & { node: ResolversParentTypes['FollowedFact'] };
  FollowedFact: FollowRecordSource;
  GraphEdge: SupportedEdgeSource;
  GraphNode: GraphNodeSource;
  HistoryStep: HistoryStepSource;
  ID: Scalars['ID']['output'];
  IngestPayload: IngestedSource;
  Instant: Scalars['Instant']['output'];
  Int: Scalars['Int']['output'];
  KindCount: KindCount;
  LabelCount: LabelCount;
  Leader: LeaderRecordSource;
  LeaderConnection: LeaderListSource;
  LeaderEdge: Omit<LeaderEdge, 'node'> & { node: ResolversParentTypes['Leader'] };
  LeaderFilter: LeaderFilter;
  Mark: MarkRecordSource;
  Meeting: MeetingRecordSource;
  MeetingAccount: AccountRecordSource;
  MeetingBody: BodyFactSource;
  MeetingCandidate: MeetingCandidateSource;
  MeetingConnection: MeetingListSource;
  MeetingDate: DateFactSource;
  MeetingEdge: Omit<MeetingEdge, 'follows' | 'node'> & { follows?: Maybe<ResolversParentTypes['FollowedFact']>, node: ResolversParentTypes['Meeting'] };
  MeetingFilter: MeetingFilter;
  MeetingMargins: MeetingFactSource;
  MeetingOutcome: OutcomeFactSource;
  MeetingParty: PartyFactSource;
  MeetingPlace: PlaceFactSource;
  MeetingTally: TallySource;
  MeetingTopic: TopicFactSource;
  Membership: CountryFactSource;
  MergeCandidate: CandidateSource;
  MergeInput: MergeInput;
  Mutation: Record<PropertyKey, never>;
  Neighbourhood: Omit<Neighbourhood, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['GraphEdge']>, nodes: ReadonlyArray<ResolversParentTypes['GraphNode']> };
  Node: NodeRecordSource;
  Office: OfficeRecordSource;
  Outcome: OutcomeRecordSource;
  OutcomeConnection: OutcomeListSource;
  OutcomeEdge: Omit<OutcomeEdge, 'node'> & { node: ResolversParentTypes['Outcome'] };
  OutcomeFilter: OutcomeFilter;
  PageInfo: PageInfo;
  Participation: LeaderFactSource;
  Party: PartyRecordSource;
  Path: PathSource;
  PathStep: PathStepSource;
  Place: PlaceRecordSource;
  PlaceConnection: PlaceListSource;
  PlaceEdge: Omit<PlaceEdge, 'node'> & { node: ResolversParentTypes['Place'] };
  PlaceFilter: PlaceFilter;
  Query: Record<PropertyKey, never>;
  Relationship: RelationshipSource;
  RemovePayload: RemovedSource;
  RenameInput: RenameInput;
  SearchHit: SearchHitSource;
  Silence: SilenceSource;
  SplitInput: SplitInput;
  StatusCount: StatusCount;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  Timeline: TimelineSource;
  TimelineBucket: TimelineBucketSource;
  ToldOfMeeting: ToldRecordSource;
  Topic: TopicRecordSource;
  TopicConnection: TopicListSource;
  TopicCount: Omit<TopicCount, 'topic'> & { topic: ResolversParentTypes['Topic'] };
  TopicEdge: Omit<TopicEdge, 'node'> & { node: ResolversParentTypes['Topic'] };
  TopicFilter: TopicFilter;
  Travel: TravelRecordSource;
  TravellerCount: TravellerSource;
  UndoInput: UndoInput;
  Undone: Undone;
  Url: Scalars['Url']['output'];
  Visit: VisitRecordSource;
  VisitConnection: VisitListSource;
  VisitEdge: Omit<VisitEdge, 'node'> & { node: ResolversParentTypes['Visit'] };
  VisitFilter: VisitFilter;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'Body' | 'Country' | 'Leader', ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leaders?: Resolver<ReadonlyArray<ResolversTypes['Leader']>, ParentType, ContextType>;
  marks?: Resolver<ReadonlyArray<ResolversTypes['Mark']>, ParentType, ContextType>;
  meetings?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['Url']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type BodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Body'] = ResolversParentTypes['Body']> = {
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<BodyArticlesArgs, 'first' | 'orderBy'>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<BodyEvidenceArgs, 'first'>>;
  followed?: Resolver<ReadonlyArray<ResolversTypes['FollowedFact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<BodySessionsArgs, 'first' | 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BodyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyConnection'] = ResolversParentTypes['BodyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BodyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BodyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyEdge'] = ResolversParentTypes['BodyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  gone?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  meetings?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<CountryArticlesArgs, 'first' | 'orderBy'>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leaders?: Resolver<ResolversTypes['LeaderConnection'], ParentType, ContextType, RequireFields<CountryLeadersArgs, 'first' | 'orderBy'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<CountryMeetingsArgs, 'first' | 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, RequireFields<CountryVisitsArgs, 'first' | 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryConnection'] = ResolversParentTypes['CountryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryEdge'] = ResolversParentTypes['CountryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
};

export type CountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Counts'] = ResolversParentTypes['Counts']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bodies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leaders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcomes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Date'] = ResolversParentTypes['Date']> = {
  edtf?: Resolver<ResolversTypes['EdtfDate'], ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<DateMeetingsArgs, 'first' | 'orderBy'>>;
  outcomes?: Resolver<ResolversTypes['OutcomeConnection'], ParentType, ContextType, RequireFields<DateOutcomesArgs, 'first' | 'orderBy'>>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, RequireFields<DateVisitsArgs, 'first' | 'orderBy'>>;
  within?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DayScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Day'], any> {
  name: 'Day';
}

export type DecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  articles?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  into?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DecisionKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  undone?: Resolver<Maybe<ResolversTypes['Undone']>, ParentType, ContextType>;
};

export type DecisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionConnection'] = ResolversParentTypes['DecisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DecisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionEdge'] = ResolversParentTypes['DecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
};

export type DecisionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionPayload'] = ResolversParentTypes['DecisionPayload']> = {
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  into?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
};

export interface EdtfDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EdtfDate'], any> {
  name: 'EdtfDate';
}

export type EventCodesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventCodes'] = ResolversParentTypes['EventCodes']> = {
  cameo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plover?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentenceStart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExplainedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExplainedEdge'] = ResolversParentTypes['ExplainedEdge']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ExplainedEdgeEvidenceArgs, 'first'>>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  __resolveType: TypeResolveFn<'ExplainedEdge' | 'FollowedFact' | 'GraphEdge' | 'MeetingBody' | 'MeetingDate' | 'MeetingMargins' | 'MeetingOutcome' | 'MeetingParty' | 'MeetingPlace' | 'MeetingTopic' | 'Membership' | 'Office' | 'Participation', ParentType, ContextType>;
};

export type FollowedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowedConnection'] = ResolversParentTypes['FollowedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FollowedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FollowedFact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FollowedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowedEdge'] = ResolversParentTypes['FollowedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FollowedFact'], ParentType, ContextType>;
};

export type FollowedFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowedFact'] = ResolversParentTypes['FollowedFact']> = {
  basis?: Resolver<ResolversTypes['FollowBasis'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<FollowedFactEvidenceArgs, 'first'>>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphEdge'] = ResolversParentTypes['GraphEdge']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<GraphEdgeEvidenceArgs, 'first'>>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphNode'] = ResolversParentTypes['GraphNode']> = {
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type HistoryStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryStep'] = ResolversParentTypes['HistoryStep']> = {
  date?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['MeetingStage'], ParentType, ContextType>;
};

export type IngestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IngestPayload'] = ResolversParentTypes['IngestPayload']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  came?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['ArticleChange'], ParentType, ContextType>;
  gone?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  meetings?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  went?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface InstantScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Instant'], any> {
  name: 'Instant';
}

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeetingKind'], ParentType, ContextType>;
};

export type LabelCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LabelCount'] = ResolversParentTypes['LabelCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LeaderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Leader'] = ResolversParentTypes['Leader']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<LeaderArticlesArgs, 'first' | 'orderBy'>>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Leader']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<LeaderEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<LeaderMeetingsArgs, 'first' | 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officeAt?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType, RequireFields<LeaderOfficeAtArgs, 'date'>>;
  offices?: Resolver<ReadonlyArray<ResolversTypes['Office']>, ParentType, ContextType>;
  unresolved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, RequireFields<LeaderVisitsArgs, 'first' | 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderConnection'] = ResolversParentTypes['LeaderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LeaderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Leader']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeaderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderEdge'] = ResolversParentTypes['LeaderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Leader'], ParentType, ContextType>;
};

export type MarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mark'] = ResolversParentTypes['Mark']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  accounts?: Resolver<ReadonlyArray<ResolversTypes['MeetingAccount']>, ParentType, ContextType, RequireFields<MeetingAccountsArgs, 'first'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<MeetingArticlesArgs, 'first' | 'orderBy'>>;
  codes?: Resolver<ResolversTypes['EventCodes'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  dates?: Resolver<ReadonlyArray<ResolversTypes['MeetingDate']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MeetingEvidenceArgs, 'first'>>;
  followedBy?: Resolver<ResolversTypes['FollowedConnection'], ParentType, ContextType, RequireFields<MeetingFollowedByArgs, 'by' | 'first'>>;
  history?: Resolver<ReadonlyArray<ResolversTypes['HistoryStep']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeetingKind'], ParentType, ContextType>;
  marginsOf?: Resolver<ReadonlyArray<ResolversTypes['MeetingMargins']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['MeetingOutcome']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Participation']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['MeetingParty']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['MeetingPlace']>, ParentType, ContextType>;
  precededBy?: Resolver<ResolversTypes['FollowedConnection'], ParentType, ContextType, RequireFields<MeetingPrecededByArgs, 'by' | 'first'>>;
  sessionOf?: Resolver<ReadonlyArray<ResolversTypes['MeetingBody']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeetingStatus'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['MeetingTopic']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingAccount'] = ResolversParentTypes['MeetingAccount']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MeetingAccountEvidenceArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['MeetingKind'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['ToldOfMeeting'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeetingStatus'], ParentType, ContextType>;
  told?: Resolver<ResolversTypes['ToldOfMeeting'], ParentType, ContextType>;
};

export type MeetingBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingBody'] = ResolversParentTypes['MeetingBody']> = {
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MeetingBodyEvidenceArgs, 'first'>>;
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingCandidate'] = ResolversParentTypes['MeetingCandidate']> = {
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingDate'] = ResolversParentTypes['MeetingDate']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MeetingDateEvidenceArgs, 'first'>>;
  preferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  follows?: Resolver<Maybe<ResolversTypes['FollowedFact']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type MeetingMarginsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingMargins'] = ResolversParentTypes['MeetingMargins']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MeetingMarginsEvidenceArgs, 'first'>>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingOutcome'] = ResolversParentTypes['MeetingOutcome']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MeetingOutcomeEvidenceArgs, 'first'>>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingParty'] = ResolversParentTypes['MeetingParty']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MeetingPartyEvidenceArgs, 'first'>>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingPlace'] = ResolversParentTypes['MeetingPlace']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MeetingPlaceEvidenceArgs, 'first'>>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  preferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingTallyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingTally'] = ResolversParentTypes['MeetingTally']> = {
  kinds?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  statuses?: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingTopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingTopic'] = ResolversParentTypes['MeetingTopic']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MeetingTopicEvidenceArgs, 'first'>>;
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MembershipEvidenceArgs, 'first'>>;
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MergeCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeCandidate'] = ResolversParentTypes['MergeCandidate']> = {
  first?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  second?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  ingestArticle?: Resolver<ResolversTypes['IngestPayload'], ParentType, ContextType, RequireFields<MutationIngestArticleArgs, 'input'>>;
  mergeNodes?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationMergeNodesArgs, 'input'>>;
  removeArticle?: Resolver<ResolversTypes['RemovePayload'], ParentType, ContextType, RequireFields<MutationRemoveArticleArgs, 'id'>>;
  renameNode?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationRenameNodeArgs, 'input'>>;
  splitNode?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationSplitNodeArgs, 'input'>>;
  undoDecision?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationUndoDecisionArgs, 'input'>>;
};

export type NeighbourhoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GraphNode']>, ParentType, ContextType>;
  omitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  omittedOf?: Resolver<ReadonlyArray<ResolversTypes['LabelCount']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Article' | 'Body' | 'Country' | 'Date' | 'Leader' | 'Meeting' | 'Outcome' | 'Place' | 'Topic' | 'Visit', ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<OfficeEvidenceArgs, 'first'>>;
  from?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Outcome'] = ResolversParentTypes['Outcome']> = {
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<OutcomeArticlesArgs, 'first' | 'orderBy'>>;
  codes?: Resolver<ResolversTypes['EventCodes'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<OutcomeEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OutcomeKind'], ParentType, ContextType>;
  meetings?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutcomeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeConnection'] = ResolversParentTypes['OutcomeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OutcomeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Outcome']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutcomeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeEdge'] = ResolversParentTypes['OutcomeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParticipationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ParticipationEvidenceArgs, 'first'>>;
  leader?: Resolver<ResolversTypes['Leader'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  __resolveType: TypeResolveFn<'Body' | 'Country', ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  from?: Resolver<ResolversTypes['Leader'], ParentType, ContextType>;
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Leader'], ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  from?: Resolver<ResolversTypes['Participation'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Participation'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<PlaceArticlesArgs, 'first' | 'orderBy'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<PlaceMeetingsArgs, 'first' | 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, RequireFields<PlaceVisitsArgs, 'first' | 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, Partial<QueryArticleArgs>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryArticlesArgs, 'first' | 'orderBy'>>;
  bodies?: Resolver<ResolversTypes['BodyConnection'], ParentType, ContextType, RequireFields<QueryBodiesArgs, 'first' | 'orderBy'>>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType, RequireFields<QueryBodyArgs, 'id'>>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['MergeCandidate']>, ParentType, ContextType, RequireFields<QueryCandidatesArgs, 'first'>>;
  countries?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, RequireFields<QueryCountriesArgs, 'first' | 'orderBy'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<QueryCountryArgs, 'code'>>;
  counts?: Resolver<ResolversTypes['Counts'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType, RequireFields<QueryDateArgs, 'edtf'>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<QueryDecisionsArgs, 'first'>>;
  leader?: Resolver<Maybe<ResolversTypes['Leader']>, ParentType, ContextType, RequireFields<QueryLeaderArgs, 'id'>>;
  leaders?: Resolver<ResolversTypes['LeaderConnection'], ParentType, ContextType, RequireFields<QueryLeadersArgs, 'first' | 'orderBy'>>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<QueryMeetingArgs, 'id'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<QueryMeetingsArgs, 'by' | 'first' | 'orderBy'>>;
  neighbourhood?: Resolver<ResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'hops' | 'id' | 'limit'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType, RequireFields<QueryOutcomeArgs, 'id'>>;
  outcomes?: Resolver<ResolversTypes['OutcomeConnection'], ParentType, ContextType, RequireFields<QueryOutcomesArgs, 'first' | 'orderBy'>>;
  path?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathArgs, 'from' | 'maxHops' | 'to'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryPlaceArgs, 'id'>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<QueryPlacesArgs, 'first' | 'orderBy'>>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType, RequireFields<QueryRelationshipArgs, 'a' | 'b'>>;
  resolve?: Resolver<ReadonlyArray<ResolversTypes['MeetingCandidate']>, ParentType, ContextType, RequireFields<QueryResolveArgs, 'reference'>>;
  search?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  timeline?: Resolver<ResolversTypes['Timeline'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'bucket'>>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<QueryTopicArgs, 'id'>>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, RequireFields<QueryTopicsArgs, 'first' | 'orderBy'>>;
  visit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType, RequireFields<QueryVisitArgs, 'id'>>;
  visits?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, RequireFields<QueryVisitsArgs, 'first' | 'orderBy'>>;
  why?: Resolver<ReadonlyArray<ResolversTypes['ExplainedEdge']>, ParentType, ContextType, RequireFields<QueryWhyArgs, 'from' | 'to'>>;
};

export type RelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = {
  a?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  calls?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<RelationshipCallsArgs, 'first'>>;
  daysSinceLastContact?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  firstContact?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  lastContact?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  longestSilence?: Resolver<Maybe<ResolversTypes['Silence']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<RelationshipMeetingsArgs, 'first'>>;
  neverHeld?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<RelationshipNeverHeldArgs, 'first'>>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['Outcome']>, ParentType, ContextType, RequireFields<RelationshipOutcomesArgs, 'first'>>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['TopicCount']>, ParentType, ContextType, RequireFields<RelationshipTopicsArgs, 'first'>>;
  travel?: Resolver<ReadonlyArray<ResolversTypes['Travel']>, ParentType, ContextType>;
};

export type RemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemovePayload'] = ResolversParentTypes['RemovePayload']> = {
  gone?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meetings?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type SilenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Silence'] = ResolversParentTypes['Silence']> = {
  after?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatusCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusCount'] = ResolversParentTypes['StatusCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeetingStatus'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  changes?: SubscriptionResolver<ResolversTypes['Change'], "changes", ParentType, ContextType>;
};

export type TimelineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Timeline'] = ResolversParentTypes['Timeline']> = {
  across?: Resolver<ResolversTypes['MeetingTally'], ParentType, ContextType>;
  buckets?: Resolver<ReadonlyArray<ResolversTypes['TimelineBucket']>, ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['MeetingTally'], ParentType, ContextType>;
};

export type TimelineBucketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineBucket'] = ResolversParentTypes['TimelineBucket']> = {
  date?: Resolver<ResolversTypes['EdtfDate'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  tally?: Resolver<ResolversTypes['MeetingTally'], ParentType, ContextType>;
};

export type ToldOfMeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ToldOfMeeting'] = ResolversParentTypes['ToldOfMeeting']> = {
  dates?: Resolver<ReadonlyArray<ResolversTypes['Date']>, ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['Outcome']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Leader']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
};

export type TopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<TopicMeetingsArgs, 'first' | 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicCount'] = ResolversParentTypes['TopicCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type TopicEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type TravelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Travel'] = ResolversParentTypes['Travel']> = {
  cancelled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  travellers?: Resolver<ReadonlyArray<ResolversTypes['TravellerCount']>, ParentType, ContextType, RequireFields<TravelTravellersArgs, 'first'>>;
  visits?: Resolver<ReadonlyArray<ResolversTypes['Visit']>, ParentType, ContextType, RequireFields<TravelVisitsArgs, 'first'>>;
};

export type TravellerCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TravellerCount'] = ResolversParentTypes['TravellerCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leader?: Resolver<ResolversTypes['Leader'], ParentType, ContextType>;
};

export type UndoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Undone'] = ResolversParentTypes['Undone']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Url'], any> {
  name: 'Url';
}

export type VisitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Visit'] = ResolversParentTypes['Visit']> = {
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<VisitArticlesArgs, 'first' | 'orderBy'>>;
  codes?: Resolver<ResolversTypes['EventCodes'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<VisitEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leader?: Resolver<ResolversTypes['Leader'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeetingStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitConnection'] = ResolversParentTypes['VisitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VisitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Visit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VisitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitEdge'] = ResolversParentTypes['VisitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Visit'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Actor?: ActorResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  Body?: BodyResolvers<ContextType>;
  BodyConnection?: BodyConnectionResolvers<ContextType>;
  BodyEdge?: BodyEdgeResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  Counts?: CountsResolvers<ContextType>;
  Date?: DateResolvers<ContextType>;
  Day?: GraphQLScalarType;
  Decision?: DecisionResolvers<ContextType>;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecisionEdge?: DecisionEdgeResolvers<ContextType>;
  DecisionPayload?: DecisionPayloadResolvers<ContextType>;
  EdtfDate?: GraphQLScalarType;
  EventCodes?: EventCodesResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  ExplainedEdge?: ExplainedEdgeResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  FollowedConnection?: FollowedConnectionResolvers<ContextType>;
  FollowedEdge?: FollowedEdgeResolvers<ContextType>;
  FollowedFact?: FollowedFactResolvers<ContextType>;
  GraphEdge?: GraphEdgeResolvers<ContextType>;
  GraphNode?: GraphNodeResolvers<ContextType>;
  HistoryStep?: HistoryStepResolvers<ContextType>;
  IngestPayload?: IngestPayloadResolvers<ContextType>;
  Instant?: GraphQLScalarType;
  KindCount?: KindCountResolvers<ContextType>;
  LabelCount?: LabelCountResolvers<ContextType>;
  Leader?: LeaderResolvers<ContextType>;
  LeaderConnection?: LeaderConnectionResolvers<ContextType>;
  LeaderEdge?: LeaderEdgeResolvers<ContextType>;
  Mark?: MarkResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingAccount?: MeetingAccountResolvers<ContextType>;
  MeetingBody?: MeetingBodyResolvers<ContextType>;
  MeetingCandidate?: MeetingCandidateResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingDate?: MeetingDateResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  MeetingMargins?: MeetingMarginsResolvers<ContextType>;
  MeetingOutcome?: MeetingOutcomeResolvers<ContextType>;
  MeetingParty?: MeetingPartyResolvers<ContextType>;
  MeetingPlace?: MeetingPlaceResolvers<ContextType>;
  MeetingTally?: MeetingTallyResolvers<ContextType>;
  MeetingTopic?: MeetingTopicResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MergeCandidate?: MergeCandidateResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  Outcome?: OutcomeResolvers<ContextType>;
  OutcomeConnection?: OutcomeConnectionResolvers<ContextType>;
  OutcomeEdge?: OutcomeEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  RemovePayload?: RemovePayloadResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Silence?: SilenceResolvers<ContextType>;
  StatusCount?: StatusCountResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Timeline?: TimelineResolvers<ContextType>;
  TimelineBucket?: TimelineBucketResolvers<ContextType>;
  ToldOfMeeting?: ToldOfMeetingResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  TopicCount?: TopicCountResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
  Travel?: TravelResolvers<ContextType>;
  TravellerCount?: TravellerCountResolvers<ContextType>;
  Undone?: UndoneResolvers<ContextType>;
  Url?: GraphQLScalarType;
  Visit?: VisitResolvers<ContextType>;
  VisitConnection?: VisitConnectionResolvers<ContextType>;
  VisitEdge?: VisitEdgeResolvers<ContextType>;
};

