import type { Token } from '../segment/token.js';
import type { Scene } from './arguments.js';
import type { Told } from './follow-record.js';
import type { MeetingRecord } from './meeting-record.js';

/** The meetings that a reader has in mind at a sentence. */
export interface InMind {
  /** Those that the sentence itself tells of, without those told only to put another in order. */
  readonly here: readonly MeetingRecord[];
  /** Those that the last sentence which told of any told of. */
  readonly before: readonly MeetingRecord[];
  readonly last: MeetingRecord | null;
  /** The one that the report is telling of. */
  readonly current: MeetingRecord | null;
}

/** How far into a sentence its first verb stands. */
const OPENING = 6;

/** Forms that tell of something over; "will be chaired" and "heads a delegation made up of" do not. */
const PAST = new Set(
  'was,were,had,did,attended,joined,took,included,participated,presided,comprised,led,headed,accompanied'.split(','),
);

/**
 * At which meeting a sentence puts people: the only one that it tells of; else "the latter" of those told before, the planned one that
 * was told last unless the sentence speaks of the past, and otherwise the one that the report is telling of. Null if it tells of several.
 */
export function attendedMeeting(
  { reading: { tokens } }: Scene,
  told: readonly Told[],
  { here, before, last, current }: InMind,
): MeetingRecord | null {
  if (isJoinedAtOnce(tokens)) return current;
  const own = here.length > 0 ? here : told.map(({ record }) => record);
  if (own.length > 0) return own.every((record) => record === own[0]) ? (own[0] ?? null) : null;
  const opening = tokens.slice(0, 3).map(({ key }) => key);
  if (opening.includes('latter')) return before.at(-1) ?? current;
  if (opening.includes('former')) return before[0] ?? current;
  return last?.status === 'planned' && !tokens.some(({ key }) => PAST.has(key)) ? last : current;
}

/** "They were joined by A, who …": what the sentence tells of beside is A's own affair. */
function isJoinedAtOnce(tokens: readonly Token[]): boolean {
  const joined = tokens.slice(0, OPENING).findIndex(({ key }) => key === 'joined');
  return (
    /^(?:they|both|leaders|ministers|two|three)$/.test(tokens[0]?.key ?? '') &&
    joined > 0 &&
    tokens[joined + 1]?.key === 'by'
  );
}
