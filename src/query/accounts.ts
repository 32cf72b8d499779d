import type { GraphStore, Row } from '../graph/port.js';
import { type Edtf, parseEdtf } from '../model/edtf.js';
import { decodeFact, edgeOf } from '../model/facts.js';
import type { EdgeType } from '../model/graph.js';
import { groupBy } from '../model/group.js';
import { labelOf, localPart } from '../model/ids.js';
import type { MeetingKind, MeetingStatus } from '../model/vocabulary.js';
import { textOf, textOrNull, textsOf } from './values.js';

/** What can be told of a meeting besides its name, as ids of nodes, each list in the order of the article's text. */
export interface ToldRecord {
  /** The dates in the graph, by id. */
  readonly dates: readonly string[];
  readonly places: readonly string[];
  readonly parties: readonly string[];
  readonly participants: readonly string[];
  readonly topics: readonly string[];
  readonly outcomes: readonly string[];
}

/** What one article says of a meeting. */
export interface AccountRecord {
  readonly meeting: string;
  readonly article: string;
  readonly name: string;
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  /** EDTF; null if the article tells none. */
  readonly date: string | null;
  readonly told: ToldRecord;
  /** The spans behind it, as entries of src/model/facts.ts. */
  readonly facts: readonly string[];
  /** What other articles tell of the meeting and this one does not, vaguer dates than its own apart. */
  readonly leftOut: ToldRecord;
}

const EDGE_OF: Readonly<Record<keyof ToldRecord, EdgeType>> = {
  dates: 'ON_DATE',
  places: 'HELD_AT',
  parties: 'PARTY_TO',
  participants: 'ATTENDED',
  topics: 'DISCUSSED',
  outcomes: 'PRODUCED',
};

/** Articles that are compared with one another at most, the newest. */
const MOST_COMPARED = 200;

/**
 * What each article says of some meetings, in the order of the ids: newest article first, at most `first` (1 to 100) of each
 * meeting. What an account leaves out is judged over the newest 200 articles. Empty for an unknown id. One statement.
 */
export async function accountsOf(store: GraphStore, ids: readonly string[], first: number): Promise<AccountRecord[][]> {
  const rows = await store.run('read/facts/accounts', { ids: [...new Set(ids)], first: MOST_COMPARED });
  const byMeeting = groupBy(rows, (row) => textOf(row.meeting));
  return ids.map((id) => compared(byMeeting.get(id) ?? []).slice(0, first));
}

function compared(rows: readonly Row[]): AccountRecord[] {
  const all = rows.map((row) => ({ row, told: toldIn(textOf(row.meeting), textsOf(row.facts)) }));
  const union = eachList((list) => [...new Set(all.flatMap(({ told }) => told[list]))]);
  return all.map(({ row, told }) => ({
    meeting: textOf(row.meeting),
    article: textOf(row.article),
    name: textOf(row.name),
    kind: textOf(row.kind) as MeetingKind,
    status: textOf(row.status) as MeetingStatus,
    date: textOrNull(row.date),
    told,
    facts: textsOf(row.facts),
    leftOut: eachList((list) =>
      union[list].filter((id) => !told[list].some((own) => own === id || isSharper(own, id))),
    ),
  }));
}

/** Whether a date, by id, says more than another, also by id, and nothing else: `date:2025-08-23` than `date:2025-08`. */
function isSharper(own: string, other: string): boolean {
  const [a, b] = [dateOf(own), dateOf(other)];
  return Boolean(a?.start && a.end && b?.start && b.end && b.start <= a.start && a.end <= b.end);
}

function dateOf(id: string): Edtf | null {
  return labelOf(id) === 'Date' ? parseEdtf(localPart(id)) : null;
}

function toldIn(meeting: string, entries: readonly string[]): ToldRecord {
  const spans = entries.map(decodeFact).sort((a, b) => a.start - b.start || a.end - b.end);
  const edges = spans.flatMap(({ fact }) => edgeOf({ anchor: meeting, fact }) ?? []);
  return eachList((list) => {
    const own = edges.filter(({ type }) => type === EDGE_OF[list]);
    return [...new Set(own.map(({ from, to }) => (from === meeting ? to : from)))];
  });
}

function eachList(make: (list: keyof ToldRecord) => readonly string[]): ToldRecord {
  return {
    dates: make('dates'),
    places: make('places'),
    parties: make('parties'),
    participants: make('participants'),
    topics: make('topics'),
    outcomes: make('outcomes'),
  };
}
