import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
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
  /** An absolute http or https address. */
  Url: { input: string; output: string; }
};

/** A news article or readout, as it was read. */
export type Article = Node & {
  __typename?: 'Article';
  /** The report that the facts were taken from, where the article is a retelling. */
  after?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Leaders that the article names. */
  leaders: Array<Leader>;
  /** Every span of the text that states something, in order of the text: what the explorer marks. */
  marks: Array<Mark>;
  /** Meetings that the article reports, in order of date. */
  meetings: Array<Meeting>;
  /** Day of publication; null if the source does not tell. */
  published?: Maybe<Scalars['Day']['output']>;
  publisher?: Maybe<Scalars['String']['output']>;
  /** The text that all spans count in; paragraphs are parted by blank lines. */
  text: Scalars['String']['output'];
  title?: Maybe<Scalars['String']['output']>;
  url?: Maybe<Scalars['Url']['output']>;
};

export type ArticleConnection = {
  __typename?: 'ArticleConnection';
  edges: Array<ArticleEdge>;
  nodes: Array<Article>;
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type ArticleEdge = {
  __typename?: 'ArticleEdge';
  cursor: Scalars['String']['output'];
  node: Article;
};

/** An inter-governmental organisation, one of its organs, or a standing mechanism between governments. */
export type Body = Node & {
  __typename?: 'Body';
  /** The usual abbreviation, for instance `NATO`; null if it has none. */
  acronym?: Maybe<Scalars['String']['output']>;
  /** Where articles name it. */
  evidence: Array<Evidence>;
  /** Meetings that an article says it came out of, or after. */
  followed: Array<FollowedFact>;
  id: Scalars['ID']['output'];
  /** Countries that an article names as its members. */
  members: Array<Membership>;
  name: Scalars['String']['output'];
  /** Its sessions, earliest first. */
  sessions: MeetingConnection;
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
};

/** A state, or a territory that has its own ISO code. */
export type Country = Node & {
  __typename?: 'Country';
  /** ISO 3166-1 alpha-2 (`XK` for Kosovo). */
  code: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Those who hold or held an office of it. */
  leaders: LeaderConnection;
  /** Meetings it was a side of, earliest first. */
  meetings: MeetingConnection;
  name: Scalars['String']['output'];
};


/** A state, or a territory that has its own ISO code. */
export type CountryLeadersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A state, or a territory that has its own ISO code. */
export type CountryMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: Scalars['Int']['input'];
};

/** How many of each noun the graph holds. */
export type Counts = {
  __typename?: 'Counts';
  articles: Scalars['Int']['output'];
  bodies: Scalars['Int']['output'];
  countries: Scalars['Int']['output'];
  leaders: Scalars['Int']['output'];
  meetings: Scalars['Int']['output'];
  outcomes: Scalars['Int']['output'];
  places: Scalars['Int']['output'];
  topics: Scalars['Int']['output'];
  visits: Scalars['Int']['output'];
};

/** A day, month, year or interval that something happened on. */
export type Date = Node & {
  __typename?: 'Date';
  edtf: Scalars['EdtfDate']['output'];
  /** Last possible day; null without a year. */
  end?: Maybe<Scalars['Day']['output']>;
  id: Scalars['ID']['output'];
  /** Meetings whose date lies in it whole, earliest first: those of each day for a month, of each month for a year. */
  meetings: MeetingConnection;
  precision: DatePrecision;
  /** First possible day; null without a year. */
  start?: Maybe<Scalars['Day']['output']>;
  /** The month that holds the day, or the year that holds the month; null if none does. */
  within?: Maybe<Date>;
};


/** A day, month, year or interval that something happened on. */
export type DateMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: Scalars['Int']['input'];
};

/** How much of a date is known. */
export type DatePrecision =
  | 'DAY'
  /** From one day, month or year to another. */
  | 'INTERVAL'
  | 'MONTH'
  | 'YEAR'
  /** A day or month whose year nobody tells. */
  | 'YEARLESS';

export type EventCodes = {
  __typename?: 'EventCodes';
  cameo: Scalars['String']['output'];
  plover: Scalars['String']['output'];
};

/** The words of an article that state a fact, and the rule that read them. */
export type Evidence = {
  __typename?: 'Evidence';
  article: Article;
  /** One past the last character. */
  end: Scalars['Int']['output'];
  /** The words themselves: `article.text` from `start` to `end`. */
  quote: Scalars['String']['output'];
  /** Name of the rule of the extractor that read the words. */
  rule: Scalars['String']['output'];
  /** The whole sentence around them. */
  sentence: Scalars['String']['output'];
  /** Where the sentence begins in `article.text`. */
  sentenceStart: Scalars['Int']['output'];
  /** First character of the words in `article.text`, counted from 0 in UTF-16 code units. */
  start: Scalars['Int']['output'];
};

/** An edge between two nodes with the sentences behind it. */
export type ExplainedEdge = Fact & {
  __typename?: 'ExplainedEdge';
  evidence: Array<Evidence>;
  from: Node;
  /** The office of a `HOLDS` edge; null for others. */
  office?: Maybe<Scalars['String']['output']>;
  support: Scalars['Int']['output'];
  to: Node;
  type: Scalars['String']['output'];
};


/** An edge between two nodes with the sentences behind it. */
export type ExplainedEdgeEvidenceArgs = {
  first?: Scalars['Int']['input'];
};

/** Something that articles state: an edge of the graph with the sentences behind it. */
export type Fact = {
  /** The sentences that state it, newest article first, at most `first` of them (1 to 100). */
  evidence: Array<Evidence>;
  /** How many articles state it. */
  support: Scalars['Int']['output'];
};


/** Something that articles state: an edge of the graph with the sentences behind it. */
export type FactEvidenceArgs = {
  first?: Scalars['Int']['input'];
};

/** What an answer about order rests on. */
export type FollowBasis =
  /** The same sides met later, by date alone. */
  | 'CHRONOLOGY'
  /** An article itself says that one came after, or out of, the other. */
  | 'STATED';

/** A meeting (or a body) came after a meeting. */
export type FollowedFact = Fact & {
  __typename?: 'FollowedFact';
  basis: FollowBasis;
  /** Empty for `CHRONOLOGY`, which rests on the dates of both. */
  evidence: Array<Evidence>;
  /** The other meeting: the later one in `followedBy` and `meetings(following:)`, the earlier one in `precededBy`. */
  meeting: Meeting;
  support: Scalars['Int']['output'];
};


/** A meeting (or a body) came after a meeting. */
export type FollowedFactEvidenceArgs = {
  first?: Scalars['Int']['input'];
};

export type GraphEdge = {
  __typename?: 'GraphEdge';
  from: Scalars['ID']['output'];
  /** How many articles state it; 0 for the calendar. */
  support: Scalars['Int']['output'];
  to: Scalars['ID']['output'];
  /** `ATTENDED`, `PARTY_TO` … */
  type: Scalars['String']['output'];
};

export type GraphNode = {
  __typename?: 'GraphNode';
  /** How many edges it has in the whole graph, articles' own apart. */
  degree: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  /** `Leader`, `Meeting`, `Country` … */
  label: Scalars['String']['output'];
  name: Scalars['String']['output'];
  node: Node;
};

/** A person who acts for a state or an international body. */
export type Leader = Node & {
  __typename?: 'Leader';
  /** Other forms that articles use. */
  aliases: Array<Scalars['String']['output']>;
  /** Where articles name the person. */
  evidence: Array<Evidence>;
  id: Scalars['ID']['output'];
  /** Meetings attended, earliest first. */
  meetings: MeetingConnection;
  /** The fullest form of the name that an article gives. */
  name: Scalars['String']['output'];
  /** Offices as articles give them, latest first. */
  offices: Array<Office>;
  /** True if only a bare surname is known, so that it may be somebody who is in the graph already. */
  unresolved: Scalars['Boolean']['output'];
  /** Travel to other countries, earliest first. */
  visits: Array<Visit>;
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
};

export type LeaderConnection = {
  __typename?: 'LeaderConnection';
  edges: Array<LeaderEdge>;
  nodes: Array<Leader>;
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type LeaderEdge = {
  __typename?: 'LeaderEdge';
  cursor: Scalars['String']['output'];
  node: Leader;
};

/** A span of an article's text and what it says. */
export type Mark = {
  __typename?: 'Mark';
  end: Scalars['Int']['output'];
  /** Which fact it states, in the graph's words: `NAME`, `HELD_AT`, `PARTY_TO` … */
  fact: Scalars['String']['output'];
  /** The other end of the fact; null where the span states the subject itself. */
  object?: Maybe<Node>;
  rule: Scalars['String']['output'];
  start: Scalars['Int']['output'];
  /** What the span tells about, for instance the meeting. */
  subject: Node;
};

/** An encounter between two or more sides: one node however many articles tell of it. */
export type Meeting = Node & {
  __typename?: 'Meeting';
  /** Articles that report it, newest first. */
  articles: Array<Article>;
  /** The same in the words of PLOVER and CAMEO, to join it with event data. */
  codes: EventCodes;
  /** The preferred date: the sharpest of the best supported; null if no article tells one. */
  date?: Maybe<Scalars['EdtfDate']['output']>;
  /** Every date that an article gives, the preferred one first. */
  dates: Array<MeetingDate>;
  /** Last possible day; null without a date or its year. */
  end?: Maybe<Scalars['Day']['output']>;
  /** Where articles name it. */
  evidence: Array<Evidence>;
  /** Meetings that came after it, earliest first. */
  followedBy: Array<FollowedFact>;
  id: Scalars['ID']['output'];
  kind: MeetingKind;
  /** Meetings on whose margins it took place. */
  marginsOf: Array<MeetingMargins>;
  /** A phrase of an article that names it. */
  name: Scalars['String']['output'];
  /** What was signed, adopted or issued there. */
  outcomes: Array<MeetingOutcome>;
  /** The persons who took part. */
  participants: Array<Participation>;
  /** The sides. */
  parties: Array<MeetingParty>;
  /** The preferred place; null if no article tells one. */
  place?: Maybe<Place>;
  /** Every place that an article gives, the preferred one first. */
  places: Array<MeetingPlace>;
  /** Meetings that came before it, earliest first. */
  precededBy: Array<FollowedFact>;
  /** The body whose session it is, if it is one. */
  sessionOf: Array<MeetingBody>;
  /** First possible day; null without a date or its year. */
  start?: Maybe<Scalars['Day']['output']>;
  status: MeetingStatus;
  /** What was discussed. */
  topics: Array<MeetingTopic>;
};


/** An encounter between two or more sides: one node however many articles tell of it. */
export type MeetingEvidenceArgs = {
  first?: Scalars['Int']['input'];
};


/** An encounter between two or more sides: one node however many articles tell of it. */
export type MeetingFollowedByArgs = {
  by?: FollowBasis;
};


/** An encounter between two or more sides: one node however many articles tell of it. */
export type MeetingPrecededByArgs = {
  by?: FollowBasis;
};

export type MeetingBody = Fact & {
  __typename?: 'MeetingBody';
  body: Body;
  evidence: Array<Evidence>;
  support: Scalars['Int']['output'];
};


export type MeetingBodyEvidenceArgs = {
  first?: Scalars['Int']['input'];
};

/** A meeting that a reference such as `August summit` may mean. */
export type MeetingCandidate = {
  __typename?: 'MeetingCandidate';
  meeting: Meeting;
  /** What fits, one entry for each part of the reference: `month: August 2025`, `kind: summit`. */
  reasons: Array<Scalars['String']['output']>;
  /** From 0 to 1: how much of the reference the meeting fits. */
  score: Scalars['Float']['output'];
};

export type MeetingConnection = {
  __typename?: 'MeetingConnection';
  edges: Array<MeetingEdge>;
  nodes: Array<Meeting>;
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type MeetingDate = Fact & {
  __typename?: 'MeetingDate';
  date: Date;
  evidence: Array<Evidence>;
  preferred: Scalars['Boolean']['output'];
  support: Scalars['Int']['output'];
};


export type MeetingDateEvidenceArgs = {
  first?: Scalars['Int']['input'];
};

export type MeetingEdge = {
  __typename?: 'MeetingEdge';
  cursor: Scalars['String']['output'];
  /** Why it is in an answer to `following`; null in other lists. */
  follows?: Maybe<FollowedFact>;
  node: Meeting;
};

/** Conditions that a meeting must all meet; one that is left out asks nothing. */
export type MeetingFilter = {
  /** Id or name of the body whose session it is. */
  body?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<Array<MeetingKind>>;
  /** Id or name of a leader who took part. */
  leader?: InputMaybe<Scalars['String']['input']>;
  /** Codes of sides (`KR`, `EU`), all of which took part. */
  parties?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Not over before this date: a day, month or year. */
  since?: InputMaybe<Scalars['EdtfDate']['input']>;
  status?: InputMaybe<Array<MeetingStatus>>;
  /** Begun by this date: a day, month or year, with its last day. */
  until?: InputMaybe<Scalars['EdtfDate']['input']>;
};

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

export type MeetingMargins = Fact & {
  __typename?: 'MeetingMargins';
  evidence: Array<Evidence>;
  meeting: Meeting;
  support: Scalars['Int']['output'];
};


export type MeetingMarginsEvidenceArgs = {
  first?: Scalars['Int']['input'];
};

export type MeetingOutcome = Fact & {
  __typename?: 'MeetingOutcome';
  evidence: Array<Evidence>;
  outcome: Outcome;
  support: Scalars['Int']['output'];
};


export type MeetingOutcomeEvidenceArgs = {
  first?: Scalars['Int']['input'];
};

export type MeetingParty = Fact & {
  __typename?: 'MeetingParty';
  evidence: Array<Evidence>;
  party: Party;
  support: Scalars['Int']['output'];
};


export type MeetingPartyEvidenceArgs = {
  first?: Scalars['Int']['input'];
};

export type MeetingPlace = Fact & {
  __typename?: 'MeetingPlace';
  evidence: Array<Evidence>;
  place: Place;
  preferred: Scalars['Boolean']['output'];
  support: Scalars['Int']['output'];
};


export type MeetingPlaceEvidenceArgs = {
  first?: Scalars['Int']['input'];
};

export type MeetingStatus =
  /** Cancelled or postponed. */
  | 'CANCELLED'
  | 'HELD'
  /** Scheduled, agreed, proposed or invited to. */
  | 'PLANNED';

export type MeetingTopic = Fact & {
  __typename?: 'MeetingTopic';
  evidence: Array<Evidence>;
  support: Scalars['Int']['output'];
  topic: Topic;
};


export type MeetingTopicEvidenceArgs = {
  first?: Scalars['Int']['input'];
};

/** A country is a member of a body. */
export type Membership = Fact & {
  __typename?: 'Membership';
  country: Country;
  evidence: Array<Evidence>;
  support: Scalars['Int']['output'];
};


/** A country is a member of a body. */
export type MembershipEvidenceArgs = {
  first?: Scalars['Int']['input'];
};

/** Part of the graph as nodes and edges, for drawing. */
export type Neighbourhood = {
  __typename?: 'Neighbourhood';
  edges: Array<GraphEdge>;
  nodes: Array<GraphNode>;
  /** How many neighbours were left out because of `limit`; the most connected were kept. */
  omitted: Scalars['Int']['output'];
};

/** Anything that has an id in the graph. */
export type Node = {
  /** Unique over the whole graph, readable, and never changed: `leader:ishiba-shigeru.jp`, `country:KR`, `date:2025-09-30`. */
  id: Scalars['ID']['output'];
};

/** A leader holds an office of a state or body. */
export type Office = Fact & {
  __typename?: 'Office';
  evidence: Array<Evidence>;
  /** First day that an article shows it. */
  from?: Maybe<Scalars['Day']['output']>;
  /** In plain English without the country: `Prime Minister`; null where an article tells only for whom the person acts. */
  name?: Maybe<Scalars['String']['output']>;
  of: Party;
  support: Scalars['Int']['output'];
  /** Last day that an article shows it. */
  to?: Maybe<Scalars['Day']['output']>;
};


/** A leader holds an office of a state or body. */
export type OfficeEvidenceArgs = {
  first?: Scalars['Int']['input'];
};

/** A document or deal that was signed, adopted, issued or concluded. */
export type Outcome = Node & {
  __typename?: 'Outcome';
  /** Where articles report it. */
  evidence: Array<Evidence>;
  id: Scalars['ID']['output'];
  kind: OutcomeKind;
  /** The meetings that produced it; none where no article tells. */
  meetings: Array<Meeting>;
  name: Scalars['String']['output'];
};


/** A document or deal that was signed, adopted, issued or concluded. */
export type OutcomeEvidenceArgs = {
  first?: Scalars['Int']['input'];
};

export type OutcomeKind =
  | 'AGREEMENT'
  | 'DECLARATION'
  | 'MEMORANDUM'
  | 'PLAN'
  | 'RESOLUTION'
  | 'STATEMENT'
  | 'TREATY';

/** Where a page stands in the whole list. Cursors are keyset cursors: they stay right while articles arrive. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Pass it as `after` to get the next page; null if the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item of this page; null if the page is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type Participation = Fact & {
  __typename?: 'Participation';
  evidence: Array<Evidence>;
  leader: Leader;
  support: Scalars['Int']['output'];
};


export type ParticipationEvidenceArgs = {
  first?: Scalars['Int']['input'];
};

/** What can be a side of a meeting: a state, or an international body acting for itself. */
export type Party = Body | Country;

/** A town or venue, or a country where an article tells no more. */
export type Place = Node & {
  __typename?: 'Place';
  /** Null where the articles do not tell and no table knows. */
  country?: Maybe<Country>;
  id: Scalars['ID']['output'];
  /** Meetings held there, earliest first. */
  meetings: MeetingConnection;
  name: Scalars['String']['output'];
};


/** A town or venue, or a country where an article tells no more. */
export type PlaceMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: Scalars['Int']['input'];
};

export type Query = {
  __typename?: 'Query';
  /** By id or by address; exactly one of them must be given. */
  article?: Maybe<Article>;
  /** Articles, newest first, those without a date last. */
  articles: ArticleConnection;
  body?: Maybe<Body>;
  country?: Maybe<Country>;
  counts: Counts;
  /** A day, month, year or interval that something happened on; null if nothing did. */
  date?: Maybe<Date>;
  leader?: Maybe<Leader>;
  /** Leaders in order of name; `name` matches any part of a name, accents and order of names apart. */
  leaders: LeaderConnection;
  meeting?: Maybe<Meeting>;
  /**
   * Meetings, earliest first, those without a date last. With `following` (an id, or a reference such as "August summit")
   * those that an article says came after that meeting; a reference that fits several meetings is an error of code
   * `AMBIGUOUS` that lists them, and `filter.parties` helps to tell them apart.
   */
  meetings: MeetingConnection;
  /** What is around a node, up to `hops` edges away (1 or 2), at most `limit` nodes (1 to 300). */
  neighbourhood: Neighbourhood;
  /** Anything by its id; null if the graph has no such id. */
  node?: Maybe<Node>;
  /** Several by their ids, in the same order, null for those that the graph does not have; at most 100. */
  nodes: Array<Maybe<Node>>;
  outcome?: Maybe<Outcome>;
  place?: Maybe<Place>;
  /** What is between two leaders, each given by id or name. */
  relationship: Relationship;
  /** The meetings that a reference may mean, best first. */
  resolve: Array<MeetingCandidate>;
  /** Names that hold the words of `text`, accents and word order apart, best first. */
  search: Array<SearchHit>;
  topic?: Maybe<Topic>;
  visit?: Maybe<Visit>;
  /** The edges between two nodes, in either direction, each with its sentences. */
  why: Array<ExplainedEdge>;
};


export type QueryArticleArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  url?: InputMaybe<Scalars['Url']['input']>;
};


export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryBodyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCountryArgs = {
  code: Scalars['String']['input'];
};


export type QueryDateArgs = {
  edtf: Scalars['EdtfDate']['input'];
};


export type QueryLeaderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLeadersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by?: FollowBasis;
  filter?: InputMaybe<MeetingFilter>;
  first?: Scalars['Int']['input'];
  following?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNeighbourhoodArgs = {
  hops?: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  limit?: Scalars['Int']['input'];
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryOutcomeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlaceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRelationshipArgs = {
  a: Scalars['String']['input'];
  b: Scalars['String']['input'];
};


export type QueryResolveArgs = {
  parties?: InputMaybe<Array<Scalars['String']['input']>>;
  reference: Scalars['String']['input'];
};


export type QuerySearchArgs = {
  first?: Scalars['Int']['input'];
  text: Scalars['String']['input'];
};


export type QueryTopicArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVisitArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWhyArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
};

/** What is between two leaders. */
export type Relationship = {
  __typename?: 'Relationship';
  a: Leader;
  b: Leader;
  /** The earliest of the meetings held; null if none was. */
  firstMeeting?: Maybe<Meeting>;
  /** The latest of the meetings held; null if none was. */
  lastMeeting?: Maybe<Meeting>;
  /** The longest time between two meetings held one after the other; null for fewer than two dated ones. */
  longestSilence?: Maybe<Silence>;
  /** Meetings and calls that both attended, earliest first. */
  meetings: Array<Meeting>;
  /** Topics of their meetings with the number of meetings, most frequent first. */
  topics: Array<TopicCount>;
  /** Visits of one to a country that the other acts for, earliest first. */
  visits: Array<Visit>;
};

/** Something found by `search`. */
export type SearchHit = {
  __typename?: 'SearchHit';
  /** `Leader`, `Meeting`, `Country` … */
  label: Scalars['String']['output'];
  name: Scalars['String']['output'];
  node: Node;
};

/** A time without a meeting. */
export type Silence = {
  __typename?: 'Silence';
  after: Meeting;
  before: Meeting;
  /** From the last possible day of the one to the first possible day of the other. */
  days: Scalars['Int']['output'];
};

/** A subject of talks, in the words of an article. */
export type Topic = Node & {
  __typename?: 'Topic';
  id: Scalars['ID']['output'];
  /** Meetings where it was discussed, earliest first. */
  meetings: MeetingConnection;
  name: Scalars['String']['output'];
};


/** A subject of talks, in the words of an article. */
export type TopicMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: Scalars['Int']['input'];
};

export type TopicCount = {
  __typename?: 'TopicCount';
  count: Scalars['Int']['output'];
  topic: Topic;
};

/** Travel of a leader to another country. */
export type Visit = Node & {
  __typename?: 'Visit';
  /** The country travelled to; null if the articles do not tell. */
  country?: Maybe<Country>;
  /** The preferred date; null if no article tells one. */
  date?: Maybe<Scalars['EdtfDate']['output']>;
  /** Last possible day; null without a date or its year. */
  end?: Maybe<Scalars['Day']['output']>;
  /** Where articles report it. */
  evidence: Array<Evidence>;
  id: Scalars['ID']['output'];
  leader: Leader;
  /** The town or country as an article names it; null if only the country is known. */
  place?: Maybe<Place>;
  /** First possible day; null without a date or its year. */
  start?: Maybe<Scalars['Day']['output']>;
  status: MeetingStatus;
};


/** Travel of a leader to another country. */
export type VisitEvidenceArgs = {
  first?: Scalars['Int']['input'];
};



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



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Party:
    | ( Omit<Body, 'evidence' | 'followed' | 'members' | 'sessions'> & { evidence: Array<_RefType['Evidence']>, followed: Array<_RefType['FollowedFact']>, members: Array<_RefType['Membership']>, sessions: _RefType['MeetingConnection'] } )
    | ( Omit<Country, 'meetings'> & { meetings: _RefType['MeetingConnection'] } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Fact:
    | ( Omit<ExplainedEdge, 'evidence' | 'from' | 'to'> & { evidence: Array<_RefType['Evidence']>, from: _RefType['Node'], to: _RefType['Node'] } )
    | ( Omit<FollowedFact, 'evidence' | 'meeting'> & { evidence: Array<_RefType['Evidence']>, meeting: _RefType['Meeting'] } )
    | ( Omit<MeetingBody, 'body' | 'evidence'> & { body: _RefType['Body'], evidence: Array<_RefType['Evidence']> } )
    | ( Omit<MeetingDate, 'date' | 'evidence'> & { date: _RefType['Date'], evidence: Array<_RefType['Evidence']> } )
    | ( Omit<MeetingMargins, 'evidence' | 'meeting'> & { evidence: Array<_RefType['Evidence']>, meeting: _RefType['Meeting'] } )
    | ( Omit<MeetingOutcome, 'evidence' | 'outcome'> & { evidence: Array<_RefType['Evidence']>, outcome: _RefType['Outcome'] } )
    | ( Omit<MeetingParty, 'evidence' | 'party'> & { evidence: Array<_RefType['Evidence']>, party: _RefType['Party'] } )
    | ( Omit<MeetingPlace, 'evidence' | 'place'> & { evidence: Array<_RefType['Evidence']>, place: _RefType['Place'] } )
    | ( Omit<MeetingTopic, 'evidence' | 'topic'> & { evidence: Array<_RefType['Evidence']>, topic: _RefType['Topic'] } )
    | ( Omit<Membership, 'country' | 'evidence'> & { country: _RefType['Country'], evidence: Array<_RefType['Evidence']> } )
    | ( Omit<Office, 'evidence' | 'of'> & { evidence: Array<_RefType['Evidence']>, of: _RefType['Party'] } )
    | ( Omit<Participation, 'evidence' | 'leader'> & { evidence: Array<_RefType['Evidence']>, leader: _RefType['Leader'] } )
  ;
  Node:
    | ( Omit<Article, 'leaders' | 'marks' | 'meetings'> & { leaders: Array<_RefType['Leader']>, marks: Array<_RefType['Mark']>, meetings: Array<_RefType['Meeting']> } )
    | ( Omit<Body, 'evidence' | 'followed' | 'members' | 'sessions'> & { evidence: Array<_RefType['Evidence']>, followed: Array<_RefType['FollowedFact']>, members: Array<_RefType['Membership']>, sessions: _RefType['MeetingConnection'] } )
    | ( Omit<Country, 'meetings'> & { meetings: _RefType['MeetingConnection'] } )
    | ( Omit<Date, 'meetings' | 'within'> & { meetings: _RefType['MeetingConnection'], within?: Maybe<_RefType['Date']> } )
    | ( Omit<Leader, 'evidence' | 'meetings' | 'offices' | 'visits'> & { evidence: Array<_RefType['Evidence']>, meetings: _RefType['MeetingConnection'], offices: Array<_RefType['Office']>, visits: Array<_RefType['Visit']> } )
    | ( Omit<Meeting, 'articles' | 'dates' | 'evidence' | 'followedBy' | 'marginsOf' | 'outcomes' | 'parties' | 'place' | 'places' | 'precededBy' | 'sessionOf' | 'topics'> & { articles: Array<_RefType['Article']>, dates: Array<_RefType['MeetingDate']>, evidence: Array<_RefType['Evidence']>, followedBy: Array<_RefType['FollowedFact']>, marginsOf: Array<_RefType['MeetingMargins']>, outcomes: Array<_RefType['MeetingOutcome']>, parties: Array<_RefType['MeetingParty']>, place?: Maybe<_RefType['Place']>, places: Array<_RefType['MeetingPlace']>, precededBy: Array<_RefType['FollowedFact']>, sessionOf: Array<_RefType['MeetingBody']>, topics: Array<_RefType['MeetingTopic']> } )
    | ( Omit<Outcome, 'evidence' | 'meetings'> & { evidence: Array<_RefType['Evidence']>, meetings: Array<_RefType['Meeting']> } )
    | ( Omit<Place, 'country' | 'meetings'> & { country?: Maybe<_RefType['Country']>, meetings: _RefType['MeetingConnection'] } )
    | ( Omit<Topic, 'meetings'> & { meetings: _RefType['MeetingConnection'] } )
    | ( Omit<Visit, 'country' | 'evidence' | 'leader' | 'place'> & { country?: Maybe<_RefType['Country']>, evidence: Array<_RefType['Evidence']>, leader: _RefType['Leader'], place?: Maybe<_RefType['Place']> } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Article: ResolverTypeWrapper<Omit<Article, 'leaders' | 'marks' | 'meetings'> & { leaders: Array<ResolversTypes['Leader']>, marks: Array<ResolversTypes['Mark']>, meetings: Array<ResolversTypes['Meeting']> }>;
  ArticleConnection: ResolverTypeWrapper<Omit<ArticleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ArticleEdge']>, nodes: Array<ResolversTypes['Article']> }>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  Body: ResolverTypeWrapper<Omit<Body, 'evidence' | 'followed' | 'members' | 'sessions'> & { evidence: Array<ResolversTypes['Evidence']>, followed: Array<ResolversTypes['FollowedFact']>, members: Array<ResolversTypes['Membership']>, sessions: ResolversTypes['MeetingConnection'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Country: ResolverTypeWrapper<Omit<Country, 'meetings'> & { meetings: ResolversTypes['MeetingConnection'] }>;
  Counts: ResolverTypeWrapper<Counts>;
  Date: ResolverTypeWrapper<Omit<Date, 'meetings' | 'within'> & { meetings: ResolversTypes['MeetingConnection'], within?: Maybe<ResolversTypes['Date']> }>;
  DatePrecision: DatePrecision;
  Day: ResolverTypeWrapper<Scalars['Day']['output']>;
  EdtfDate: ResolverTypeWrapper<Scalars['EdtfDate']['output']>;
  EventCodes: ResolverTypeWrapper<EventCodes>;
  Evidence: ResolverTypeWrapper<Omit<Evidence, 'article'> & { article: ResolversTypes['Article'] }>;
  ExplainedEdge: ResolverTypeWrapper<Omit<ExplainedEdge, 'evidence' | 'from' | 'to'> & { evidence: Array<ResolversTypes['Evidence']>, from: ResolversTypes['Node'], to: ResolversTypes['Node'] }>;
  Fact: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Fact']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FollowBasis: FollowBasis;
  FollowedFact: ResolverTypeWrapper<Omit<FollowedFact, 'evidence' | 'meeting'> & { evidence: Array<ResolversTypes['Evidence']>, meeting: ResolversTypes['Meeting'] }>;
  GraphEdge: ResolverTypeWrapper<GraphEdge>;
  GraphNode: ResolverTypeWrapper<Omit<GraphNode, 'node'> & { node: ResolversTypes['Node'] }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Leader: ResolverTypeWrapper<Omit<Leader, 'evidence' | 'meetings' | 'offices' | 'visits'> & { evidence: Array<ResolversTypes['Evidence']>, meetings: ResolversTypes['MeetingConnection'], offices: Array<ResolversTypes['Office']>, visits: Array<ResolversTypes['Visit']> }>;
  LeaderConnection: ResolverTypeWrapper<Omit<LeaderConnection, 'nodes'> & { nodes: Array<ResolversTypes['Leader']> }>;
  LeaderEdge: ResolverTypeWrapper<Omit<LeaderEdge, 'node'> & { node: ResolversTypes['Leader'] }>;
  Mark: ResolverTypeWrapper<Omit<Mark, 'object' | 'subject'> & { object?: Maybe<ResolversTypes['Node']>, subject: ResolversTypes['Node'] }>;
  Meeting: ResolverTypeWrapper<Omit<Meeting, 'articles' | 'dates' | 'evidence' | 'followedBy' | 'marginsOf' | 'outcomes' | 'parties' | 'place' | 'places' | 'precededBy' | 'sessionOf' | 'topics'> & { articles: Array<ResolversTypes['Article']>, dates: Array<ResolversTypes['MeetingDate']>, evidence: Array<ResolversTypes['Evidence']>, followedBy: Array<ResolversTypes['FollowedFact']>, marginsOf: Array<ResolversTypes['MeetingMargins']>, outcomes: Array<ResolversTypes['MeetingOutcome']>, parties: Array<ResolversTypes['MeetingParty']>, place?: Maybe<ResolversTypes['Place']>, places: Array<ResolversTypes['MeetingPlace']>, precededBy: Array<ResolversTypes['FollowedFact']>, sessionOf: Array<ResolversTypes['MeetingBody']>, topics: Array<ResolversTypes['MeetingTopic']> }>;
  MeetingBody: ResolverTypeWrapper<Omit<MeetingBody, 'body' | 'evidence'> & { body: ResolversTypes['Body'], evidence: Array<ResolversTypes['Evidence']> }>;
  MeetingCandidate: ResolverTypeWrapper<Omit<MeetingCandidate, 'meeting'> & { meeting: ResolversTypes['Meeting'] }>;
  MeetingConnection: ResolverTypeWrapper<Omit<MeetingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MeetingEdge']>, nodes: Array<ResolversTypes['Meeting']> }>;
  MeetingDate: ResolverTypeWrapper<Omit<MeetingDate, 'date' | 'evidence'> & { date: ResolversTypes['Date'], evidence: Array<ResolversTypes['Evidence']> }>;
  MeetingEdge: ResolverTypeWrapper<Omit<MeetingEdge, 'follows' | 'node'> & { follows?: Maybe<ResolversTypes['FollowedFact']>, node: ResolversTypes['Meeting'] }>;
  MeetingFilter: MeetingFilter;
  MeetingKind: MeetingKind;
  MeetingMargins: ResolverTypeWrapper<Omit<MeetingMargins, 'evidence' | 'meeting'> & { evidence: Array<ResolversTypes['Evidence']>, meeting: ResolversTypes['Meeting'] }>;
  MeetingOutcome: ResolverTypeWrapper<Omit<MeetingOutcome, 'evidence' | 'outcome'> & { evidence: Array<ResolversTypes['Evidence']>, outcome: ResolversTypes['Outcome'] }>;
  MeetingParty: ResolverTypeWrapper<Omit<MeetingParty, 'evidence' | 'party'> & { evidence: Array<ResolversTypes['Evidence']>, party: ResolversTypes['Party'] }>;
  MeetingPlace: ResolverTypeWrapper<Omit<MeetingPlace, 'evidence' | 'place'> & { evidence: Array<ResolversTypes['Evidence']>, place: ResolversTypes['Place'] }>;
  MeetingStatus: MeetingStatus;
  MeetingTopic: ResolverTypeWrapper<Omit<MeetingTopic, 'evidence' | 'topic'> & { evidence: Array<ResolversTypes['Evidence']>, topic: ResolversTypes['Topic'] }>;
  Membership: ResolverTypeWrapper<Omit<Membership, 'country' | 'evidence'> & { country: ResolversTypes['Country'], evidence: Array<ResolversTypes['Evidence']> }>;
  Neighbourhood: ResolverTypeWrapper<Omit<Neighbourhood, 'nodes'> & { nodes: Array<ResolversTypes['GraphNode']> }>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Office: ResolverTypeWrapper<Omit<Office, 'evidence' | 'of'> & { evidence: Array<ResolversTypes['Evidence']>, of: ResolversTypes['Party'] }>;
  Outcome: ResolverTypeWrapper<Omit<Outcome, 'evidence' | 'meetings'> & { evidence: Array<ResolversTypes['Evidence']>, meetings: Array<ResolversTypes['Meeting']> }>;
  OutcomeKind: OutcomeKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Participation: ResolverTypeWrapper<Omit<Participation, 'evidence' | 'leader'> & { evidence: Array<ResolversTypes['Evidence']>, leader: ResolversTypes['Leader'] }>;
  Party: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Party']>;
  Place: ResolverTypeWrapper<Omit<Place, 'country' | 'meetings'> & { country?: Maybe<ResolversTypes['Country']>, meetings: ResolversTypes['MeetingConnection'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Relationship: ResolverTypeWrapper<Omit<Relationship, 'a' | 'b' | 'firstMeeting' | 'lastMeeting' | 'longestSilence' | 'meetings' | 'topics' | 'visits'> & { a: ResolversTypes['Leader'], b: ResolversTypes['Leader'], firstMeeting?: Maybe<ResolversTypes['Meeting']>, lastMeeting?: Maybe<ResolversTypes['Meeting']>, longestSilence?: Maybe<ResolversTypes['Silence']>, meetings: Array<ResolversTypes['Meeting']>, topics: Array<ResolversTypes['TopicCount']>, visits: Array<ResolversTypes['Visit']> }>;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'node'> & { node: ResolversTypes['Node'] }>;
  Silence: ResolverTypeWrapper<Omit<Silence, 'after' | 'before'> & { after: ResolversTypes['Meeting'], before: ResolversTypes['Meeting'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Topic: ResolverTypeWrapper<Omit<Topic, 'meetings'> & { meetings: ResolversTypes['MeetingConnection'] }>;
  TopicCount: ResolverTypeWrapper<Omit<TopicCount, 'topic'> & { topic: ResolversTypes['Topic'] }>;
  Url: ResolverTypeWrapper<Scalars['Url']['output']>;
  Visit: ResolverTypeWrapper<Omit<Visit, 'country' | 'evidence' | 'leader' | 'place'> & { country?: Maybe<ResolversTypes['Country']>, evidence: Array<ResolversTypes['Evidence']>, leader: ResolversTypes['Leader'], place?: Maybe<ResolversTypes['Place']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Article: Omit<Article, 'leaders' | 'marks' | 'meetings'> & { leaders: Array<ResolversParentTypes['Leader']>, marks: Array<ResolversParentTypes['Mark']>, meetings: Array<ResolversParentTypes['Meeting']> };
  ArticleConnection: Omit<ArticleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ArticleEdge']>, nodes: Array<ResolversParentTypes['Article']> };
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  Body: Omit<Body, 'evidence' | 'followed' | 'members' | 'sessions'> & { evidence: Array<ResolversParentTypes['Evidence']>, followed: Array<ResolversParentTypes['FollowedFact']>, members: Array<ResolversParentTypes['Membership']>, sessions: ResolversParentTypes['MeetingConnection'] };
  Boolean: Scalars['Boolean']['output'];
  Country: Omit<Country, 'meetings'> & { meetings: ResolversParentTypes['MeetingConnection'] };
  Counts: Counts;
  Date: Omit<Date, 'meetings' | 'within'> & { meetings: ResolversParentTypes['MeetingConnection'], within?: Maybe<ResolversParentTypes['Date']> };
  Day: Scalars['Day']['output'];
  EdtfDate: Scalars['EdtfDate']['output'];
  EventCodes: EventCodes;
  Evidence: Omit<Evidence, 'article'> & { article: ResolversParentTypes['Article'] };
  ExplainedEdge: Omit<ExplainedEdge, 'evidence' | 'from' | 'to'> & { evidence: Array<ResolversParentTypes['Evidence']>, from: ResolversParentTypes['Node'], to: ResolversParentTypes['Node'] };
  Fact: ResolversInterfaceTypes<ResolversParentTypes>['Fact'];
  Float: Scalars['Float']['output'];
  FollowedFact: Omit<FollowedFact, 'evidence' | 'meeting'> & { evidence: Array<ResolversParentTypes['Evidence']>, meeting: ResolversParentTypes['Meeting'] };
  GraphEdge: GraphEdge;
  GraphNode: Omit<GraphNode, 'node'> & { node: ResolversParentTypes['Node'] };
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Leader: Omit<Leader, 'evidence' | 'meetings' | 'offices' | 'visits'> & { evidence: Array<ResolversParentTypes['Evidence']>, meetings: ResolversParentTypes['MeetingConnection'], offices: Array<ResolversParentTypes['Office']>, visits: Array<ResolversParentTypes['Visit']> };
  LeaderConnection: Omit<LeaderConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Leader']> };
  LeaderEdge: Omit<LeaderEdge, 'node'> & { node: ResolversParentTypes['Leader'] };
  Mark: Omit<Mark, 'object' | 'subject'> & { object?: Maybe<ResolversParentTypes['Node']>, subject: ResolversParentTypes['Node'] };
  Meeting: Omit<Meeting, 'articles' | 'dates' | 'evidence' | 'followedBy' | 'marginsOf' | 'outcomes' | 'parties' | 'place' | 'places' | 'precededBy' | 'sessionOf' | 'topics'> & { articles: Array<ResolversParentTypes['Article']>, dates: Array<ResolversParentTypes['MeetingDate']>, evidence: Array<ResolversParentTypes['Evidence']>, followedBy: Array<ResolversParentTypes['FollowedFact']>, marginsOf: Array<ResolversParentTypes['MeetingMargins']>, outcomes: Array<ResolversParentTypes['MeetingOutcome']>, parties: Array<ResolversParentTypes['MeetingParty']>, place?: Maybe<ResolversParentTypes['Place']>, places: Array<ResolversParentTypes['MeetingPlace']>, precededBy: Array<ResolversParentTypes['FollowedFact']>, sessionOf: Array<ResolversParentTypes['MeetingBody']>, topics: Array<ResolversParentTypes['MeetingTopic']> };
  MeetingBody: Omit<MeetingBody, 'body' | 'evidence'> & { body: ResolversParentTypes['Body'], evidence: Array<ResolversParentTypes['Evidence']> };
  MeetingCandidate: Omit<MeetingCandidate, 'meeting'> & { meeting: ResolversParentTypes['Meeting'] };
  MeetingConnection: Omit<MeetingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MeetingEdge']>, nodes: Array<ResolversParentTypes['Meeting']> };
  MeetingDate: Omit<MeetingDate, 'date' | 'evidence'> & { date: ResolversParentTypes['Date'], evidence: Array<ResolversParentTypes['Evidence']> };
  MeetingEdge: Omit<MeetingEdge, 'follows' | 'node'> & { follows?: Maybe<ResolversParentTypes['FollowedFact']>, node: ResolversParentTypes['Meeting'] };
  MeetingFilter: MeetingFilter;
  MeetingMargins: Omit<MeetingMargins, 'evidence' | 'meeting'> & { evidence: Array<ResolversParentTypes['Evidence']>, meeting: ResolversParentTypes['Meeting'] };
  MeetingOutcome: Omit<MeetingOutcome, 'evidence' | 'outcome'> & { evidence: Array<ResolversParentTypes['Evidence']>, outcome: ResolversParentTypes['Outcome'] };
  MeetingParty: Omit<MeetingParty, 'evidence' | 'party'> & { evidence: Array<ResolversParentTypes['Evidence']>, party: ResolversParentTypes['Party'] };
  MeetingPlace: Omit<MeetingPlace, 'evidence' | 'place'> & { evidence: Array<ResolversParentTypes['Evidence']>, place: ResolversParentTypes['Place'] };
  MeetingTopic: Omit<MeetingTopic, 'evidence' | 'topic'> & { evidence: Array<ResolversParentTypes['Evidence']>, topic: ResolversParentTypes['Topic'] };
  Membership: Omit<Membership, 'country' | 'evidence'> & { country: ResolversParentTypes['Country'], evidence: Array<ResolversParentTypes['Evidence']> };
  Neighbourhood: Omit<Neighbourhood, 'nodes'> & { nodes: Array<ResolversParentTypes['GraphNode']> };
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Office: Omit<Office, 'evidence' | 'of'> & { evidence: Array<ResolversParentTypes['Evidence']>, of: ResolversParentTypes['Party'] };
  Outcome: Omit<Outcome, 'evidence' | 'meetings'> & { evidence: Array<ResolversParentTypes['Evidence']>, meetings: Array<ResolversParentTypes['Meeting']> };
  PageInfo: PageInfo;
  Participation: Omit<Participation, 'evidence' | 'leader'> & { evidence: Array<ResolversParentTypes['Evidence']>, leader: ResolversParentTypes['Leader'] };
  Party: ResolversUnionTypes<ResolversParentTypes>['Party'];
  Place: Omit<Place, 'country' | 'meetings'> & { country?: Maybe<ResolversParentTypes['Country']>, meetings: ResolversParentTypes['MeetingConnection'] };
  Query: Record<PropertyKey, never>;
  Relationship: Omit<Relationship, 'a' | 'b' | 'firstMeeting' | 'lastMeeting' | 'longestSilence' | 'meetings' | 'topics' | 'visits'> & { a: ResolversParentTypes['Leader'], b: ResolversParentTypes['Leader'], firstMeeting?: Maybe<ResolversParentTypes['Meeting']>, lastMeeting?: Maybe<ResolversParentTypes['Meeting']>, longestSilence?: Maybe<ResolversParentTypes['Silence']>, meetings: Array<ResolversParentTypes['Meeting']>, topics: Array<ResolversParentTypes['TopicCount']>, visits: Array<ResolversParentTypes['Visit']> };
  SearchHit: Omit<SearchHit, 'node'> & { node: ResolversParentTypes['Node'] };
  Silence: Omit<Silence, 'after' | 'before'> & { after: ResolversParentTypes['Meeting'], before: ResolversParentTypes['Meeting'] };
  String: Scalars['String']['output'];
  Topic: Omit<Topic, 'meetings'> & { meetings: ResolversParentTypes['MeetingConnection'] };
  TopicCount: Omit<TopicCount, 'topic'> & { topic: ResolversParentTypes['Topic'] };
  Url: Scalars['Url']['output'];
  Visit: Omit<Visit, 'country' | 'evidence' | 'leader' | 'place'> & { country?: Maybe<ResolversParentTypes['Country']>, evidence: Array<ResolversParentTypes['Evidence']>, leader: ResolversParentTypes['Leader'], place?: Maybe<ResolversParentTypes['Place']> };
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leaders?: Resolver<Array<ResolversTypes['Leader']>, ParentType, ContextType>;
  marks?: Resolver<Array<ResolversTypes['Mark']>, ParentType, ContextType>;
  meetings?: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['Url']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type BodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Body'] = ResolversParentTypes['Body']> = {
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<BodyEvidenceArgs, 'first'>>;
  followed?: Resolver<Array<ResolversTypes['FollowedFact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<BodySessionsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leaders?: Resolver<ResolversTypes['LeaderConnection'], ParentType, ContextType, RequireFields<CountryLeadersArgs, 'first'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<CountryMeetingsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<DateMeetingsArgs, 'first'>>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  within?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DayScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Day'], any> {
  name: 'Day';
}

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
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ExplainedEdgeEvidenceArgs, 'first'>>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  __resolveType: TypeResolveFn<'ExplainedEdge' | 'FollowedFact' | 'MeetingBody' | 'MeetingDate' | 'MeetingMargins' | 'MeetingOutcome' | 'MeetingParty' | 'MeetingPlace' | 'MeetingTopic' | 'Membership' | 'Office' | 'Participation', ParentType, ContextType>;
};

export type FollowedFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowedFact'] = ResolversParentTypes['FollowedFact']> = {
  basis?: Resolver<ResolversTypes['FollowBasis'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<FollowedFactEvidenceArgs, 'first'>>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphEdge'] = ResolversParentTypes['GraphEdge']> = {
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GraphNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphNode'] = ResolversParentTypes['GraphNode']> = {
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type LeaderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Leader'] = ResolversParentTypes['Leader']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<LeaderEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<LeaderMeetingsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offices?: Resolver<Array<ResolversTypes['Office']>, ParentType, ContextType>;
  unresolved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  visits?: Resolver<Array<ResolversTypes['Visit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeaderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderConnection'] = ResolversParentTypes['LeaderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LeaderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Leader']>, ParentType, ContextType>;
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
  articles?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  codes?: Resolver<ResolversTypes['EventCodes'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  dates?: Resolver<Array<ResolversTypes['MeetingDate']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MeetingEvidenceArgs, 'first'>>;
  followedBy?: Resolver<Array<ResolversTypes['FollowedFact']>, ParentType, ContextType, RequireFields<MeetingFollowedByArgs, 'by'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeetingKind'], ParentType, ContextType>;
  marginsOf?: Resolver<Array<ResolversTypes['MeetingMargins']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcomes?: Resolver<Array<ResolversTypes['MeetingOutcome']>, ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['MeetingParty']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['MeetingPlace']>, ParentType, ContextType>;
  precededBy?: Resolver<Array<ResolversTypes['FollowedFact']>, ParentType, ContextType, RequireFields<MeetingPrecededByArgs, 'by'>>;
  sessionOf?: Resolver<Array<ResolversTypes['MeetingBody']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeetingStatus'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['MeetingTopic']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingBody'] = ResolversParentTypes['MeetingBody']> = {
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MeetingBodyEvidenceArgs, 'first'>>;
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingCandidate'] = ResolversParentTypes['MeetingCandidate']> = {
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingDate'] = ResolversParentTypes['MeetingDate']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MeetingDateEvidenceArgs, 'first'>>;
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
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MeetingMarginsEvidenceArgs, 'first'>>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingOutcome'] = ResolversParentTypes['MeetingOutcome']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MeetingOutcomeEvidenceArgs, 'first'>>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingParty'] = ResolversParentTypes['MeetingParty']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MeetingPartyEvidenceArgs, 'first'>>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingPlace'] = ResolversParentTypes['MeetingPlace']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MeetingPlaceEvidenceArgs, 'first'>>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  preferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingTopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingTopic'] = ResolversParentTypes['MeetingTopic']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MeetingTopicEvidenceArgs, 'first'>>;
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<MembershipEvidenceArgs, 'first'>>;
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeighbourhoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  edges?: Resolver<Array<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GraphNode']>, ParentType, ContextType>;
  omitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Article' | 'Body' | 'Country' | 'Date' | 'Leader' | 'Meeting' | 'Outcome' | 'Place' | 'Topic' | 'Visit', ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<OfficeEvidenceArgs, 'first'>>;
  from?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Outcome'] = ResolversParentTypes['Outcome']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<OutcomeEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OutcomeKind'], ParentType, ContextType>;
  meetings?: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParticipationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ParticipationEvidenceArgs, 'first'>>;
  leader?: Resolver<ResolversTypes['Leader'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  __resolveType: TypeResolveFn<'Body' | 'Country', ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<PlaceMeetingsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, Partial<QueryArticleArgs>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryArticlesArgs, 'first'>>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType, RequireFields<QueryBodyArgs, 'id'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<QueryCountryArgs, 'code'>>;
  counts?: Resolver<ResolversTypes['Counts'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType, RequireFields<QueryDateArgs, 'edtf'>>;
  leader?: Resolver<Maybe<ResolversTypes['Leader']>, ParentType, ContextType, RequireFields<QueryLeaderArgs, 'id'>>;
  leaders?: Resolver<ResolversTypes['LeaderConnection'], ParentType, ContextType, RequireFields<QueryLeadersArgs, 'first'>>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<QueryMeetingArgs, 'id'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<QueryMeetingsArgs, 'by' | 'first'>>;
  neighbourhood?: Resolver<ResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'hops' | 'id' | 'limit'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType, RequireFields<QueryOutcomeArgs, 'id'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryPlaceArgs, 'id'>>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType, RequireFields<QueryRelationshipArgs, 'a' | 'b'>>;
  resolve?: Resolver<Array<ResolversTypes['MeetingCandidate']>, ParentType, ContextType, RequireFields<QueryResolveArgs, 'reference'>>;
  search?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<QueryTopicArgs, 'id'>>;
  visit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType, RequireFields<QueryVisitArgs, 'id'>>;
  why?: Resolver<Array<ResolversTypes['ExplainedEdge']>, ParentType, ContextType, RequireFields<QueryWhyArgs, 'from' | 'to'>>;
};

export type RelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = {
  a?: Resolver<ResolversTypes['Leader'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Leader'], ParentType, ContextType>;
  firstMeeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  lastMeeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  longestSilence?: Resolver<Maybe<ResolversTypes['Silence']>, ParentType, ContextType>;
  meetings?: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['TopicCount']>, ParentType, ContextType>;
  visits?: Resolver<Array<ResolversTypes['Visit']>, ParentType, ContextType>;
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

export type TopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<TopicMeetingsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicCount'] = ResolversParentTypes['TopicCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Url'], any> {
  name: 'Url';
}

export type VisitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Visit'] = ResolversParentTypes['Visit']> = {
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<VisitEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leader?: Resolver<ResolversTypes['Leader'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeetingStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  Body?: BodyResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Counts?: CountsResolvers<ContextType>;
  Date?: DateResolvers<ContextType>;
  Day?: GraphQLScalarType;
  EdtfDate?: GraphQLScalarType;
  EventCodes?: EventCodesResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  ExplainedEdge?: ExplainedEdgeResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  FollowedFact?: FollowedFactResolvers<ContextType>;
  GraphEdge?: GraphEdgeResolvers<ContextType>;
  GraphNode?: GraphNodeResolvers<ContextType>;
  Leader?: LeaderResolvers<ContextType>;
  LeaderConnection?: LeaderConnectionResolvers<ContextType>;
  LeaderEdge?: LeaderEdgeResolvers<ContextType>;
  Mark?: MarkResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingBody?: MeetingBodyResolvers<ContextType>;
  MeetingCandidate?: MeetingCandidateResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingDate?: MeetingDateResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  MeetingMargins?: MeetingMarginsResolvers<ContextType>;
  MeetingOutcome?: MeetingOutcomeResolvers<ContextType>;
  MeetingParty?: MeetingPartyResolvers<ContextType>;
  MeetingPlace?: MeetingPlaceResolvers<ContextType>;
  MeetingTopic?: MeetingTopicResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  Outcome?: OutcomeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Silence?: SilenceResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicCount?: TopicCountResolvers<ContextType>;
  Url?: GraphQLScalarType;
  Visit?: VisitResolvers<ContextType>;
};

