import type { MeetingKind } from '../../src/model/vocabulary.js';
import { compareContents, type NameAgreement } from './contents.js';
import { compareDates, type DateAgreement } from './dates.js';
import type { Overlap } from './overlap.js';
import { mayBeOne, personOf } from './person.js';
import { comparePlaces, type PlaceAgreement } from './places.js';
import type { MeetingTraits } from './traits.js';

/** Kinds that two articles may give to one meeting. */
const COMPATIBLE: readonly (readonly [MeetingKind, MeetingKind])[] = [
  ['summit', 'conference'],
  ['ministerial', 'official'],
  ['ministerial', 'conference'],
];

/** Face to face, of which articles judge the level by the people whom they happen to name. */
const LEVELS: readonly MeetingKind[] = ['summit', 'ministerial', 'official'];

/**
 * How much two meetings look like one, 0 (two meetings) or from 1 up. Nothing may speak against it: compatible kinds, dates
 * with a day in common, no two places, no two bodies, no other sides, no wholly other people, no names with other contents.
 * Something must speak for it: sides, a body, or a name of its own. What agrees adds up, so that the best of several is told.
 */
export function likeness(a: MeetingTraits, b: MeetingTraits): number {
  if (differAtOnce(a, b)) return 0;
  const agreement = agreementOf(a, b);
  return isRuledOut(agreement) || !isBorneOut(agreement) ? 0 : weigh(agreement);
}

/** What rules most pairs out, and is seen without a look at names. */
const differAtOnce = (a: MeetingTraits, b: MeetingTraits) =>
  compareKinds(a.kind, b.kind) === 'differ' || compareDates(a.dates, b.dates) === 'no';

/** How two meetings agree, trait by trait. */
export interface Agreement {
  readonly name: NameAgreement;
  readonly dates: DateAgreement;
  /** `most` if one article tells three or more of the other's sides, `two` if only two of them, `few` if one of them or none. */
  readonly sides: 'equal' | 'most' | 'two' | 'few' | 'no';
  readonly people: Overlap;
  /** Whether both articles name people of two sides who took part. */
  readonly facing: boolean;
  readonly places: PlaceAgreement;
  /** `none` if neither is a session, `one` if only one article says so. */
  readonly body: 'same' | 'none' | 'one' | 'differ';
  /** `level` if the two are held face to face, only at other levels. */
  readonly kind: 'same' | 'compatible' | 'level' | 'differ';
  /** One of the two is a conference, of which articles tell only those sides that concern them. */
  readonly conference: boolean;
}

/** Compares two meetings trait by trait. */
export function agreementOf(a: MeetingTraits, b: MeetingTraits): Agreement {
  return {
    name: compareContents(a, b),
    dates: compareDates(a.dates, b.dates),
    sides: compareSides(a.parties, b.parties),
    people: peopleOverlap(a.participants, b.participants),
    facing: isFacing(a.participants, b.participants),
    places: comparePlaces(a, b),
    body: compareBodies(a.body, b.body),
    kind: compareKinds(a.kind, b.kind),
    conference: a.kind === 'conference' || b.kind === 'conference',
  };
}

/**
 * If all else agrees, two articles may be a day apart, by the clocks of two capitals or a slip, and may call a body by other
 * names (Joint Consultative Committee, Commission).
 */
function isRuledOut(agreement: Agreement): boolean {
  const { name, dates, sides, people, places, body, conference } = agreement;
  if (dates === 'no' || isOtherLevel(agreement) || isElsewhere(agreement)) return true;
  if (body === 'differ' && !(name === 'same' && sides === 'equal' && people === 'some')) return true;
  if (people === 'none' && !conference) return true;
  if (name === 'differ' && !(dates === 'day' && people === 'some')) return true;
  return dates === 'next' && !(sides === 'equal' && people === 'some' && places === 'some' && name !== 'differ');
}

/** The same people of two sides do not sit down twice on one day at two levels. */
function isOtherLevel(agreement: Agreement): boolean {
  return agreement.kind === 'differ' || (agreement.kind === 'level' && !isOneEncounter(agreement));
}

/**
 * Two towns of one country are one place where the same people of two sides met on one day (the venue has a name of its own, or
 * lies outside the town), and for a body's conference, of which articles from afar name the host's capital.
 */
function isElsewhere(agreement: Agreement): boolean {
  const { places, body, conference } = agreement;
  if (places !== 'towns') return places === 'countries';
  return !(isOneEncounter(agreement) || (conference && body === 'same'));
}

const isOneEncounter = ({ dates, sides, facing }: Agreement) => dates === 'day' && sides === 'equal' && facing;

/**
 * What must speak for one meeting: a body or a name of its own, or the sides. A pair of sides among more is often another
 * meeting, on the margins, and three of five must at least have met on one day in one place. A session at a date that fits is
 * one, though an article leaves it to the body's name who sat in it.
 */
function isBorneOut({ name, dates, sides, places, body, conference }: Agreement): boolean {
  if (body === 'same' && sides === 'few') return conference || dates !== 'unknown';
  if (body === 'same' || name === 'same') return !['few', 'no'].includes(sides) || conference;
  if (body === 'one' || conference) return false;
  if (sides === 'equal') return dates !== 'unknown';
  return sides === 'most' && dates === 'day' && places === 'some';
}

function weigh({ name, dates, sides, people, places, body, kind }: Agreement): number {
  return (
    1 +
    (dates === 'day' ? 4 : 0) +
    (people === 'some' ? 4 : 0) +
    (sides === 'equal' ? 2 : 0) +
    (body === 'same' ? 2 : 0) +
    (name === 'same' ? 2 : 0) +
    (places === 'some' ? 1 : 0) +
    (kind === 'same' ? 1 : 0)
  );
}

/** As `overlap`, by names that may be one person's. */
function peopleOverlap(a: readonly string[], b: readonly string[]): Overlap {
  if (a.length === 0 || b.length === 0) return 'unknown';
  return a.some((one) => b.some((other) => mayBeOne(one, other))) ? 'some' : 'none';
}

/** Whether people of two sides are among those whom both articles name. */
function isFacing(a: readonly string[], b: readonly string[]): boolean {
  const common = a.filter((one) => b.some((other) => mayBeOne(one, other)));
  const sides = new Set(common.map((one) => personOf(one).side).filter((side) => side !== null));
  return sides.size > 1;
}

function compareKinds(a: MeetingKind, b: MeetingKind): Agreement['kind'] {
  if (a === b) return 'same';
  if (COMPATIBLE.some(([x, y]) => (x === a && y === b) || (x === b && y === a))) return 'compatible';
  return LEVELS.includes(a) && LEVELS.includes(b) ? 'level' : 'differ';
}

function compareBodies(a: string | null, b: string | null): Agreement['body'] {
  if (a === null && b === null) return 'none';
  if (a === null || b === null) return 'one';
  return a === b ? 'same' : 'differ';
}

function compareSides(a: readonly string[], b: readonly string[]): Agreement['sides'] {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  if (few.some((code) => !many.includes(code))) return 'no';
  if (few.length < 2) return 'few';
  if (few.length === many.length) return 'equal';
  return few.length > 2 ? 'most' : 'two';
}
