import { compareSharpness, type Edtf, parseEdtf } from '../../src/model/edtf.js';
import { foldedWords } from '../../src/model/fold.js';
import type { Property } from '../../src/model/graph.js';
import { MEETING_KINDS, MEETING_STATUSES } from '../../src/model/vocabulary.js';
import { holdsDate } from '../link/dates.js';
import { GENERIC_WORDS } from '../tables/generic-words.js';
import { foldedNames } from './folded.js';

/** What one article says of a meeting or visit. */
export interface Claim {
  readonly article: string;
  /** Day of publication, or null. */
  readonly published: string | null;
  readonly status: string;
  /** EDTF, or null. */
  readonly date: string | null;
}

export interface MeetingClaim extends Claim {
  readonly name: string;
  readonly kind: string;
  readonly parties: readonly string[];
}

/** What a node is to hold from now on; what is null it holds no more. */
export type Settled = Readonly<Record<string, Property | null>>;

/** What lists without a date are ordered by: after every dated meeting. */
export const UNDATED = '9999-12-31';

/**
 * What a Meeting node says, settled over all articles that report it, in whatever order they came: the kind that most give, the
 * name that tells most, the newest article's status, the preferred date, and every side that any names.
 */
export function settleMeeting(claims: readonly MeetingClaim[]): Settled {
  const names = [...new Set(claims.map((claim) => claim.name))].sort();
  const dates = datesOf(claims);
  const name = bestName(claims.map((claim) => claim.name));
  return {
    name,
    names,
    folded: foldedNames([name, ...names]),
    kind: mostFrequent(
      claims.map((claim) => claim.kind),
      (kind) => -(MEETING_KINDS as readonly string[]).indexOf(kind),
    ),
    status: newestStatus(claims),
    parties: [...new Set(claims.flatMap((claim) => claim.parties))].sort(),
    ...dates,
    sort: dates.start ?? UNDATED,
  };
}

/** What a Visit node says, settled likewise. */
export function settleVisit(claims: readonly Claim[]): Settled {
  return { status: newestStatus(claims), ...datesOf(claims) };
}

function datesOf(claims: readonly Claim[]): { date: string | null; start: string | null; end: string | null } {
  const found = preferredDate(claims.map((claim) => claim.date).filter((text) => text !== null));
  return { date: found?.text ?? null, start: found?.start ?? null, end: found?.end ?? null };
}

/**
 * Of the dates that articles give, the one that most of them bear out, then the sharpest, then the earliest. A vaguer date
 * bears out every sharper one that it holds, so that "in August" and "on 23 August" prefer the day. Null without dates.
 */
export function preferredDate(texts: readonly string[]): Edtf | null {
  const dates = texts.map(parseEdtf).filter((date) => date !== null);
  const support = (date: Edtf) => dates.filter((other) => holdsDate(other, date)).length;
  return (
    [...dates].sort((a, b) => support(b) - support(a) || compareSharpness(a, b) || (a.text < b.text ? -1 : 1))[0] ??
    null
  );
}

/** The status that the newest article gives; of several of one day the one furthest on: held, then planned, then cancelled. */
function newestStatus(claims: readonly Claim[]): string {
  const rank = (status: string) => (MEETING_STATUSES as readonly string[]).indexOf(status);
  const newest = [...claims].sort(
    (a, b) => compare(b.published ?? '', a.published ?? '') || rank(a.status) - rank(b.status),
  );
  return newest[0]?.status ?? 'held';
}

/** The most frequent value, then the one of highest rank, then the first in the alphabet. Throws a TypeError for none. */
export function mostFrequent<T extends string>(values: readonly T[], rank: (value: T) => number): T {
  const count = new Map<T, number>();
  for (const value of values) count.set(value, (count.get(value) ?? 0) + 1);
  const of = (value: T) => count.get(value) ?? 0;
  const [first] = [...count.keys()].sort((a, b) => of(b) - of(a) || rank(b) - rank(a) || compare(a, b));
  if (first === undefined) throw new TypeError('The most frequent must be of one value at least, but there is none.');
  return first;
}

/** Longer than this, a name is a clause rather than a name. */
const WORDS_OF_A_NAME = 8;

/** Of names that tell something (sides, place, subject) the most frequent, then the one that tells most; else of all names. */
function bestName(names: readonly string[]): string {
  const telling = names.filter((name) => tellingWords(name) > 0);
  return mostFrequent(telling.length > 0 ? telling : names, tellingWords);
}

function tellingWords(name: string): number {
  const words = foldedWords(name);
  return words.length > WORDS_OF_A_NAME ? -1 : words.filter((word) => !GENERIC_WORDS.has(word)).length;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
