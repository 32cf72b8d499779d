import type { EdgeType } from '../model/graph.js';
import type { MeetingKind, MeetingStatus, OutcomeKind } from '../model/vocabulary.js';

/** The graph's nouns as questions answer with them: plain values, null where nobody tells. Days are `YYYY-MM-DD`. */

export interface ArticleRecord {
  readonly label: 'Article';
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly after: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly text: string;
}

export interface LeaderRecord {
  readonly label: 'Leader';
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly unresolved: boolean;
  /** Codes of the states and bodies whose offices the person holds or held, in alphabetical order. */
  readonly sides: readonly string[];
}

export interface CountryRecord {
  readonly label: 'Country';
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

export interface BodyRecord {
  readonly label: 'Body';
  readonly id: string;
  readonly name: string;
  readonly acronym: string | null;
}

export interface MeetingRecord {
  readonly label: 'Meeting';
  readonly id: string;
  readonly name: string;
  /** Every name that an article gives it. */
  readonly names: readonly string[];
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  /** EDTF. */
  readonly date: string | null;
  readonly start: string | null;
  readonly end: string | null;
  /** What lists are ordered by, together with the id: `start`, or a day after all others. */
  readonly sort: string;
  /** Codes of its sides. */
  readonly parties: readonly string[];
}

export interface VisitRecord {
  readonly label: 'Visit';
  readonly id: string;
  readonly status: MeetingStatus;
  /** EDTF. */
  readonly date: string | null;
  readonly start: string | null;
  readonly end: string | null;
}

export interface OutcomeRecord {
  readonly label: 'Outcome';
  readonly id: string;
  readonly name: string;
  readonly kind: OutcomeKind;
}

export interface DateRecord {
  readonly label: 'Date';
  readonly id: string;
  readonly edtf: string;
  readonly precision: string;
  readonly start: string | null;
  readonly end: string | null;
}

export interface PlaceRecord {
  readonly label: 'Place';
  readonly id: string;
  readonly name: string;
  /** ISO code of the country it lies in. */
  readonly country: string | null;
}

export interface TopicRecord {
  readonly label: 'Topic';
  readonly id: string;
  readonly name: string;
}

export type NodeRecord =
  | ArticleRecord
  | LeaderRecord
  | CountryRecord
  | BodyRecord
  | MeetingRecord
  | VisitRecord
  | OutcomeRecord
  | DateRecord
  | PlaceRecord
  | TopicRecord;

/** What tells an edge from all others; `anchorOf` of it is where its evidence is. */
export interface EdgeRecord {
  readonly type: EdgeType;
  readonly from: string;
  readonly to: string;
  /** Of a HOLDS edge; null where only the side is known, and for other edges. */
  readonly office: string | null;
}

/** Something that articles state: an edge as seen from one of its ends, with the node at the other. */
export interface FactRecord<N extends NodeRecord = NodeRecord> {
  readonly edge: EdgeRecord;
  /** How many articles state it. */
  readonly support: number;
  readonly node: N;
}

/** What a list shows of a node, whatever it is. */
export function nameOf(node: NodeRecord): string {
  if (node.label === 'Article') return node.title ?? node.id;
  if (node.label === 'Date') return node.edtf;
  if (node.label === 'Visit') return node.id.slice('visit:'.length);
  return node.name;
}
