import type { Reading } from '../annotate/reading.js';
import { firstBetween } from '../segment/between.js';
import { LEVEL_WORDS } from '../tables/levels.js';
import type { Rank } from '../tables/offices.js';
import type { Encounter } from './encounter.js';
import { type MeetingRecord, ranksBySide } from './meeting-record.js';

/** How far behind a noun "at ministerial level" may stand. */
const NEAR = 14;

/** The rank that words behind an encounter tell: "at the Heads of State level", "at ministerial level", "at the level of ministers"; else null. */
export function levelSaid({ reading, trigger }: Encounter): Rank | null {
  const { tokens } = reading;
  const at = firstBetween(tokens, trigger.to, trigger.to + NEAR, ({ key }) => key === 'level');
  if (at < 0) return null;
  const opens = firstBetween(tokens, Math.max(trigger.to, at - 6), at, ({ key }) => key === 'at');
  if (opens < 0) return null;
  if (tokens[at + 1]?.key === 'of') return rankOfHolders(reading, at + 2);
  const [word, before] = [tokens[at - 1]?.key ?? '', tokens[at - 2]?.key ?? ''];
  if (/^(?:vice|deputy)$/.test(before)) return 1;
  return LEVEL_WORDS.get(word) ?? null;
}

/** "of the foreign ministers", "of heads of state". */
function rankOfHolders(reading: Reading, i: number): Rank | null {
  const at = reading.tokens[i]?.key === 'the' ? i + 1 : i;
  return reading.officeAt(at)?.rank ?? LEVEL_WORDS.get(reading.tokens[at]?.key ?? '') ?? null;
}

/**
 * Gives meetings of which nobody is told who sat the level of another one of their series: of the same body, or of the same sides where
 * the words say that they are of a row ("met again", "the previous round", "the 9th session").
 * @param meetings all of the article; changed in place
 */
export function inheritLevels(meetings: readonly MeetingRecord[]): void {
  const known = meetings.map((meeting) => ({ meeting, ranks: ranksBySide(meeting) }));
  const levelOfRow = new Map<string, ReadonlyMap<string, Rank>>();
  for (const { meeting, ranks } of known) {
    const row = rowOf(meeting);
    if (!levelOfRow.has(row) && isLevel(meeting, [...ranks.values()])) levelOfRow.set(row, ranks);
  }
  for (const { meeting, ranks } of known) {
    if (ranks.size > 0 || !isInRow(meeting) || meeting.tellings.some(isOfLowLevel)) continue;
    for (const [side, rank] of levelOfRow.get(rowOf(meeting)) ?? [])
      if (meeting.sides.has(side)) meeting.unnamed.set(side, rank);
  }
}

/** Equal for meetings of one row: those of a body, in person or not, or those of the same sides. */
function rowOf({ body, byPhone, sides }: MeetingRecord): string {
  return `${byPhone} ${body ? `body ${body.name}` : [...sides.keys()].sort().join()}`;
}

/** Meetings of a body are of a row; those of sides if the words say so. */
function isInRow({ body, sides, tellings }: MeetingRecord): boolean {
  return body !== null || (sides.size > 1 && tellings.some(isOfRow));
}

/** Whether ranks tell of a level that all of a row have: heads now and then come to the sessions of a body, but not to each. */
function isLevel({ body }: MeetingRecord, ranks: readonly Rank[]): boolean {
  return ranks.length > 1 && (body === null || !ranks.includes(3));
}

/** "senior officials' meeting", "technical talks". */
function isOfLowLevel({ noun }: Encounter): boolean {
  return (
    noun?.modifiers.some((word) => LEVEL_WORDS.get(word) === 1 || /^(?:senior|vice|secretariat)$/.test(word)) ?? false
  );
}

/** "met again", "the next round", "the second talks", "since the round in Rome". */
function isOfRow({ noun, trigger, reading: { tokens } }: Encounter): boolean {
  if (noun) return (noun.ordinal ?? 1) > 1 || noun.series !== null || noun.noun === 'round';
  return tokens.slice(Math.max(0, trigger.from - 2), trigger.to + 3).some(({ key }) => /^(?:again|next)$/.test(key));
}
