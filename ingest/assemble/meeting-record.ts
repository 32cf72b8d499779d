import { datesOverlap, parseEdtf } from '../../src/model/edtf.js';
import type { Evidence } from '../../src/model/extraction.js';
import type { MeetingStatus } from '../../src/model/vocabulary.js';
import type { Person } from '../resolve/person.js';
import { OFFICIAL_SECRETARIES } from '../tables/forms-of-state.js';
import type { Rank } from '../tables/offices.js';
import type { BodyRecord } from './bodies.js';
import type { Encounter } from './encounter.js';
import type { TopicRecord } from './topic-record.js';

/** A meeting of the article: everything that its tellings say together. */
export interface MeetingRecord {
  readonly tellings: Encounter[];
  readonly people: Map<Person, Evidence>;
  readonly sides: Map<string, Evidence>;
  readonly unnamed: Map<string, Rank>;
  status: MeetingStatus;
  statusSpan: Evidence | null;
  date: string | null;
  dateSpan: Evidence | null;
  place: string | null;
  placeCode: string | null;
  placeSpan: Evidence | null;
  body: BodyRecord | null;
  byPhone: boolean;
  readonly topics: TopicRecord[];
  /** On whose sidelines it took place. */
  marginsOf: MeetingRecord | null;
  /** The same meeting on the day for which it was first set, if it was put to another one. */
  movedFrom: MeetingRecord | null;
}

/** A meeting that so far has one telling. */
export function recordOfEncounter(telling: Encounter): MeetingRecord {
  const record: MeetingRecord = {
    tellings: [],
    people: new Map(),
    sides: new Map(),
    unnamed: new Map(),
    status: telling.status,
    statusSpan: telling.statusSpan,
    date: null,
    dateSpan: null,
    place: null,
    placeCode: null,
    placeSpan: null,
    body: null,
    byPhone: false,
    topics: [],
    marginsOf: null,
    movedFrom: null,
  };
  addTelling(record, telling);
  return record;
}

/** Adds what another telling says; what is known stays, a sharper date or town takes the place of a vaguer one. */
export function addTelling(record: MeetingRecord, telling: Encounter): void {
  record.tellings.push(telling);
  for (const [person, evidence] of telling.people) if (!record.people.has(person)) record.people.set(person, evidence);
  for (const [code, evidence] of telling.sides) if (!record.sides.has(code)) record.sides.set(code, evidence);
  for (const [code, rank] of telling.unnamed) record.unnamed.set(code, rank);
  const goesOn = telling.status === 'planned' && record.status === 'held' && record.date !== null;
  if (telling.statusSpan && !goesOn && (!record.statusSpan || telling.status === 'cancelled')) {
    record.status = telling.status;
    record.statusSpan = telling.statusSpan;
  }
  if (telling.date && (record.date === null || isSharper(telling.date, record) || isWhole(telling.date, record.date))) {
    record.date = telling.date;
    record.dateSpan = telling.dateSpan;
  }
  if (
    telling.place &&
    (record.place === null || (record.placeSpan?.rule === 'place.country' && record.placeCode === telling.placeCode))
  ) {
    record.place = telling.place;
    record.placeCode = telling.placeCode;
    record.placeSpan = telling.placeSpan;
  }
  record.body ??= telling.body;
  record.byPhone ||= telling.byPhone;
}

/** "held from 26 to 28 October", where so far only its last or first day is told: all of its days. */
function isWhole(date: string, than: string): boolean {
  const [first, last] = date.split('/');
  return last !== undefined && first?.length === 10 && last.length === 10 && (than === first || than === last);
}

/** Rules of dates that only say within which time: a day in it says more. */
const VAGUE_RULES = new Set(['date.weekend', 'date.unit', 'date.current-unit', 'date.part-of-year', 'date.within']);

function isSharper(date: string, { date: than, dateSpan }: MeetingRecord): boolean {
  if (than === null || date.includes('/')) return false;
  if (than.includes('/') && VAGUE_RULES.has(dateSpan?.rule ?? '')) {
    const [day, span] = [parseEdtf(date), parseEdtf(than)];
    return day !== null && span !== null && day.precision === 'day' && datesOverlap(day, span);
  }
  return date.length > than.length && (date.startsWith(than) || than.includes('/'));
}

/** The highest rank on each side, named and unnamed people together. */
export function ranksBySide(record: MeetingRecord): Map<string, Rank> {
  const ranks = new Map<string, Rank>(record.unnamed);
  for (const person of record.people.keys()) {
    const side = person.side ?? `person ${person.id}`;
    const rank = rankIn(person);
    if (person.office !== null && rank > (ranks.get(side) ?? 0)) ranks.set(side, rank);
  }
  return ranks;
}

/** Where the heir to the throne heads the government. */
const GOVERNING_HEIRS: ReadonlySet<string> = new Set(['SA', 'BH']);

/** The rank of a person in the state that he or she acts for. */
function rankIn({ office, offices, side, rank }: Person): Rank {
  if (/^crown prince(?:ss)?$/i.test(office ?? ''))
    return GOVERNING_HEIRS.has(side ?? '') || offices.some(({ title }) => /prime minister|regent/i.test(title)) ? 3 : 2;
  return side !== null && OFFICIAL_SECRETARIES.has(side) && /^foreign secretary$/i.test(office ?? '') ? 1 : rank;
}
