import { firstBetween } from '../segment/between.js';
import type { Token } from '../segment/token.js';
import { PAST_OF_ATTENDING, THOSE_WHO_MET } from '../tables/attendance.js';
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
  return last?.status === 'planned' && !tokens.some(({ key }) => PAST_OF_ATTENDING.has(key)) ? last : current;
}

/** "They were joined by A, who …": what the sentence tells of beside is A's own affair. */
function isJoinedAtOnce(tokens: readonly Token[]): boolean {
  if (!THOSE_WHO_MET.has(tokens[0]?.key ?? '')) return false;
  const joined = firstBetween(tokens, 0, OPENING, ({ key }) => key === 'joined');
  return joined > 0 && tokens[joined + 1]?.key === 'by';
}
