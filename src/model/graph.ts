/**
 * The graph's model as data: which nodes and edges there are, and where the evidence of each edge lives. Statements under
 * cypher/, dump and load, the exports and the API all follow these two tables.
 */

export const NODE_LABELS = [
  'Article',
  'Leader',
  'Country',
  'Body',
  'Meeting',
  'Visit',
  'Outcome',
  'Date',
  'Place',
  'Topic',
] as const;
export type NodeLabel = (typeof NODE_LABELS)[number];

/** What a dump holds: the nodes, and what was decided about them by hand. */
export const KEPT_LABELS = [...NODE_LABELS, 'Decision'] as const;
export type KeptLabel = (typeof KEPT_LABELS)[number];

export type EdgeType =
  | 'HOLDS'
  | 'ATTENDED'
  | 'PARTY_TO'
  | 'ON_DATE'
  | 'HELD_AT'
  | 'LOCATED_IN'
  | 'SESSION_OF'
  | 'MEMBER_OF'
  | 'FOLLOWED'
  | 'MARGINS_OF'
  | 'MADE'
  | 'TO'
  | 'DISCUSSED'
  | 'PRODUCED'
  | 'WITHIN'
  | 'REPORTS'
  | 'MENTIONS';

/** One kind of edge between two labels. */
export interface EdgePattern {
  readonly from: NodeLabel;
  readonly type: EdgeType;
  readonly to: NodeLabel;
  /**
   * The end whose own edges from articles (REPORTS, MENTIONS) carry the spans behind this edge; null for an article's own
   * edge and for the calendar, which needs no article. It is the end that few articles tell of: never the big country.
   */
  readonly anchor: 'from' | 'to' | null;
}

const edge = (from: NodeLabel, type: EdgeType, to: NodeLabel, anchor: EdgePattern['anchor']): EdgePattern => ({
  from,
  type,
  to,
  anchor,
});

export const EDGE_PATTERNS: readonly EdgePattern[] = [
  edge('Leader', 'HOLDS', 'Country', 'from'),
  edge('Leader', 'HOLDS', 'Body', 'from'),
  edge('Leader', 'ATTENDED', 'Meeting', 'to'),
  edge('Country', 'PARTY_TO', 'Meeting', 'to'),
  edge('Body', 'PARTY_TO', 'Meeting', 'to'),
  edge('Country', 'MEMBER_OF', 'Body', 'to'),
  edge('Body', 'FOLLOWED', 'Meeting', 'from'),
  edge('Meeting', 'FOLLOWED', 'Meeting', 'from'),
  edge('Meeting', 'MARGINS_OF', 'Meeting', 'from'),
  edge('Meeting', 'ON_DATE', 'Date', 'from'),
  edge('Meeting', 'HELD_AT', 'Place', 'from'),
  edge('Meeting', 'SESSION_OF', 'Body', 'from'),
  edge('Meeting', 'DISCUSSED', 'Topic', 'from'),
  edge('Meeting', 'PRODUCED', 'Outcome', 'from'),
  edge('Place', 'LOCATED_IN', 'Country', 'from'),
  edge('Leader', 'MADE', 'Visit', 'to'),
  edge('Visit', 'TO', 'Place', 'from'),
  edge('Visit', 'TO', 'Country', 'from'),
  edge('Visit', 'ON_DATE', 'Date', 'from'),
  edge('Date', 'WITHIN', 'Date', null),
  edge('Article', 'REPORTS', 'Meeting', null),
  edge('Article', 'REPORTS', 'Visit', null),
  edge('Article', 'REPORTS', 'Outcome', null),
  edge('Article', 'MENTIONS', 'Leader', null),
  edge('Article', 'MENTIONS', 'Body', null),
  edge('Article', 'MENTIONS', 'Country', null),
  edge('Article', 'MENTIONS', 'Place', null),
];

/** The pattern between two labels, or null if the model has no such edge. */
export function patternOf(from: NodeLabel, type: EdgeType, to: NodeLabel): EdgePattern | null {
  return EDGE_PATTERNS.find((p) => p.from === from && p.type === type && p.to === to) ?? null;
}

/** What a property may hold on either engine. */
export type Property = string | number | boolean | readonly string[];
export type Properties = Readonly<Record<string, Property>>;

export interface NodeRow<L extends KeptLabel = NodeLabel> {
  readonly label: L;
  readonly id: string;
  readonly properties: Properties;
}

/** `properties.office` is part of a HOLDS edge's identity: one leader may hold several offices of one country. */
export interface EdgeRow {
  readonly type: EdgeType;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}
