import { datesOverlap, parseEdtf } from '../../src/model/edtf.js';
import type { MeetingKind } from '../../src/model/vocabulary.js';
import { compareContents, type NameAgreement } from './contents.js';
import { overlap } from './overlap.js';
import { placesDiffer } from './places.js';
import type { MeetingTraits } from './traits.js';

/** Kinds that two articles may give to one meeting. */
const COMPATIBLE: readonly (readonly [MeetingKind, MeetingKind])[] = [
  ['summit', 'conference'],
  ['ministerial', 'official'],
  ['ministerial', 'conference'],
];

/**
 * How much two meetings look like one, 0 (two meetings) or from 1 up. Nothing may speak against it: compatible kinds, dates
 * with a day in common, no two places, no two bodies, no other sides, no wholly other people, no names with other contents.
 * Something must speak for it: sides, a body, or a name of its own. What agrees adds up, so that the best of several is told.
 */
export function likeness(a: MeetingTraits, b: MeetingTraits): number {
  const name = compareContents(a, b);
  const dates = dateAgreement(a.dates, b.dates);
  if (!kindsAgree(a.kind, b.kind) || dates === 'no' || placesDiffer(a, b) || bodiesDiffer(a, b, name)) return 0;
  const sides = sideAgreement(a, b);
  const sameBody = a.body !== null && a.body === b.body;
  const gathering = a.kind === 'conference' && b.kind === 'conference';
  if (sides === 'no' && !(gathering && (sameBody || name === 'same'))) return 0;
  const people = overlap(a.participants, b.participants);
  if (people === 'none' && !gathering) return 0;
  if (name === 'differ' && !(dates === 'day' && people === 'some')) return 0;
  const undated = dates === 'unknown';
  if (undated && !sameBody && name !== 'same') return 0;
  if (gathering && !sameBody && name !== 'same') return 0;
  return (
    1 +
    (dates === 'day' ? 4 : 0) +
    (people === 'some' ? 4 : 0) +
    (sides === 'equal' ? 2 : 0) +
    (sameBody ? 2 : 0) +
    (name === 'same' ? 2 : 0) +
    (overlap(a.places, b.places) === 'some' ? 1 : 0) +
    (a.kind === b.kind ? 1 : 0)
  );
}

function kindsAgree(a: MeetingKind, b: MeetingKind): boolean {
  return a === b || COMPATIBLE.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
}

/** `day` if both name one and the same day, `yes` if they can be one, `unknown` if neither has a date. */
function dateAgreement(a: readonly string[], b: readonly string[]): 'day' | 'yes' | 'unknown' | 'no' {
  if (a.length === 0 && b.length === 0) return 'unknown';
  if (a.length === 0 || b.length === 0) return 'no';
  let found: 'day' | 'yes' | 'no' = 'no';
  for (const x of a.map(parseEdtf)) {
    for (const y of b.map(parseEdtf)) {
      if (!x || !y || !datesOverlap(x, y)) continue;
      if (x.text === y.text && x.precision === 'day') return 'day';
      found = 'yes';
    }
  }
  return found;
}

function bodiesDiffer(a: MeetingTraits, b: MeetingTraits, name: NameAgreement): boolean {
  if (a.body === b.body) return false;
  if (a.body !== null && b.body !== null) return true;
  return name !== 'same' && (a.kind !== 'conference' || b.kind !== 'conference');
}

/** Sides are equal, or those of one article are among the other's and there are two at least. */
function sideAgreement(a: MeetingTraits, b: MeetingTraits): 'equal' | 'within' | 'no' {
  const [few, many] = [a.parties, b.parties].sort((x, y) => x.length - y.length) as [
    readonly string[],
    readonly string[],
  ];
  const shared = few.filter((code) => many.includes(code)).length;
  if (shared < few.length || shared < 2) return 'no';
  return few.length === many.length ? 'equal' : 'within';
}
