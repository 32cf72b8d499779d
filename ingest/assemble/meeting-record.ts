import type { Evidence } from '../../src/model/extraction.js';
import type { MeetingStatus } from '../../src/model/vocabulary.js';
import type { Person } from '../resolve/person.js';
import type { Rank } from '../tables/offices.js';
import type { BodyRecord } from './bodies.js';
import type { Encounter } from './encounter.js';

/** A meeting of the article: everything that its tellings say together. */
export interface MeetingRecord {
  readonly tellings: Encounter[];
  readonly people: Map<Person, Evidence>;
  readonly sides: Map<string, Evidence>;
  readonly unnamed: Map<string, Rank>;
  status: MeetingStatus;
  statusSaid: boolean;
  date: string | null;
  place: string | null;
  placeCode: string | null;
  body: BodyRecord | null;
  byPhone: boolean;
  /** On whose sidelines it took place. */
  marginsOf: MeetingRecord | null;
}

/** A meeting that so far has one telling. */
export function recordOfEncounter(telling: Encounter): MeetingRecord {
  const record: MeetingRecord = {
    tellings: [],
    people: new Map(),
    sides: new Map(),
    unnamed: new Map(),
    status: telling.status,
    statusSaid: telling.statusSaid,
    date: null,
    place: null,
    placeCode: null,
    body: null,
    byPhone: false,
    marginsOf: null,
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
  if (telling.statusSaid && !record.statusSaid) {
    record.status = telling.status;
    record.statusSaid = true;
  }
  if (telling.status === 'cancelled' && record.status !== 'held') record.status = 'cancelled';
  if (telling.date && (record.date === null || isSharper(telling.date, record.date))) record.date = telling.date;
  if (telling.place && (record.place === null || (record.placeCode === telling.placeCode && isCountryOnly(record)))) {
    record.place = telling.place;
    record.placeCode = telling.placeCode;
  }
  record.body ??= telling.body;
  record.byPhone ||= telling.byPhone;
}

function isSharper(date: string, than: string): boolean {
  return date.length > than.length && !date.includes('/') && (date.startsWith(than) || than.includes('/'));
}

function isCountryOnly(record: MeetingRecord): boolean {
  return record.tellings.some(
    (telling) => telling.place === record.place && telling.placeSpan?.rule === 'place.country',
  );
}

/** The highest rank on each side, named and unnamed people together. */
export function ranksBySide(record: MeetingRecord): Map<string, Rank> {
  const ranks = new Map<string, Rank>(record.unnamed);
  for (const person of record.people.keys()) {
    const side = person.side ?? `person ${person.id}`;
    if (person.office !== null && person.rank > (ranks.get(side) ?? 0)) ranks.set(side, person.rank);
  }
  return ranks;
}
