import type { Row } from '../graph/port.js';
import type { EdgeType, NodeLabel } from '../model/graph.js';
import type { MeetingKind, MeetingStatus, OutcomeKind } from '../model/vocabulary.js';
import type {
  ArticleRecord,
  BodyRecord,
  CountryRecord,
  DateRecord,
  EdgeRecord,
  FactRecord,
  LeaderRecord,
  MeetingRecord,
  NodeRecord,
  OutcomeRecord,
  PlaceRecord,
  TopicRecord,
  VisitRecord,
} from './records.js';
import { mapOf, numberOf, textOf, textOrNull, textsOf } from './values.js';

interface RecordOf {
  readonly Article: ArticleRecord;
  readonly Leader: LeaderRecord;
  readonly Country: CountryRecord;
  readonly Body: BodyRecord;
  readonly Meeting: MeetingRecord;
  readonly Visit: VisitRecord;
  readonly Outcome: OutcomeRecord;
  readonly Date: DateRecord;
  readonly Place: PlaceRecord;
  readonly Topic: TopicRecord;
}

const DECODERS: { readonly [L in NodeLabel]: (id: string, p: Row, sides: readonly string[]) => RecordOf[L] } = {
  Article: (id, p) => ({
    label: 'Article',
    id,
    title: textOrNull(p.title),
    publisher: textOrNull(p.publisher),
    after: textOrNull(p.after),
    url: textOrNull(p.url),
    published: textOrNull(p.published),
    text: textOf(p.text),
  }),
  Leader: (id, p, sides) => ({
    label: 'Leader',
    id,
    name: textOf(p.name),
    aliases: textsOf(p.aliases),
    unresolved: p.unresolved === true,
    sides: [...new Set(sides)].sort(),
  }),
  Country: (id, p) => ({ label: 'Country', id, code: textOf(p.code), name: textOf(p.name) }),
  Body: (id, p) => ({ label: 'Body', id, name: textOf(p.name), acronym: textOrNull(p.acronym) }),
  Meeting: (id, p) => ({
    label: 'Meeting',
    id,
    name: textOf(p.name),
    names: textsOf(p.names),
    kind: textOf(p.kind) as MeetingKind,
    status: textOf(p.status) as MeetingStatus,
    ...whenOf(p),
    sort: textOf(p.sort),
    parties: textsOf(p.parties),
  }),
  Visit: (id, p) => ({ label: 'Visit', id, status: textOf(p.status) as MeetingStatus, ...whenOf(p) }),
  Outcome: (id, p) => ({ label: 'Outcome', id, name: textOf(p.name), kind: textOf(p.kind) as OutcomeKind }),
  Date: (id, p) => {
    const { start, end } = whenOf(p);
    return { label: 'Date', id, edtf: textOf(p.edtf), precision: textOf(p.precision), start, end };
  },
  Place: (id, p, sides) => ({ label: 'Place', id, name: textOf(p.name), country: [...sides].sort()[0] ?? null }),
  Topic: (id, p) => ({ label: 'Topic', id, name: textOf(p.name) }),
};

function whenOf(p: Row): { date: string | null; start: string | null; end: string | null } {
  return { date: textOrNull(p.date), start: textOrNull(p.start), end: textOrNull(p.end) };
}

/**
 * A node's record from the columns `node` (its properties) and `sides` (codes: of a leader's offices, of a place's country).
 * The label is the caller's, who knows what the statement matches.
 */
export function nodeOf<L extends NodeLabel>(label: L, row: Row): RecordOf[L] {
  const properties = mapOf(row.node);
  return DECODERS[label](textOf(properties.id), properties, textsOf(row.sides));
}

/** As `nodeOf`, by the column `label`. */
export function anyNodeOf(row: Row): NodeRecord {
  return nodeOf(textOf(row.label) as NodeLabel, row);
}

/** An edge from the columns `type`, `from`, `to` and, if there is one, `office`. */
export function edgeRecordOf(row: Row): EdgeRecord {
  return {
    type: textOf(row.type) as EdgeType,
    from: textOf(row.from),
    to: textOf(row.to),
    office: textOrNull(row.office),
  };
}

/** A fact from the columns of `anyNodeOf` (the other end) and `edgeRecordOf`, and `support`. */
export function factOf(row: Row): FactRecord {
  return { edge: edgeRecordOf(row), support: numberOf(row.support), node: anyNodeOf(row) };
}
