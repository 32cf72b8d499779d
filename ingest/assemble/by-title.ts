import type { NounMention } from '../annotate/noun-mention.js';
import type { Reading } from '../annotate/reading.js';
import { isCapitalised } from '../segment/token.js';
import type { Encounter } from './encounter.js';
import type { MeetingRecord } from './meeting-record.js';

/** "The Meeting", "the Session": with a capital within a sentence it is the one whose title has capitals too. */
export function isByTitle({ noun, pointing }: Encounter): boolean {
  return pointing === 'back' && noun !== null && noun.capital && noun.determiner === 'definite' && !noun.plural;
}

export function hasTitle({ tellings, body }: MeetingRecord): boolean {
  return (
    body !== null ||
    tellings.some(({ noun }) => noun?.capital && (noun.modifiers.length > 0 || noun.body || noun.office))
  );
}

/** "the 14th EGM" after "the 14th Expert Group Meeting": the meeting of the same number whose name begins with these letters. */
export function byInitials({ noun, reading }: Encounter, meetings: readonly MeetingRecord[]): MeetingRecord | null {
  const short = noun?.ordinal != null ? reading.tokens[noun.head]?.text : undefined;
  if (!noun || !short || !/^\p{Lu}{3,}$/u.test(short)) return null;
  const isNamed = (other: Encounter) =>
    other.noun?.ordinal === noun.ordinal && initials(other.reading, other.noun).startsWith(short);
  return meetings.find(({ tellings }) => tellings.some(isNamed)) ?? null;
}

/** The first letters of the words in capitals of a meeting's name, its number left out. */
function initials({ tokens }: Reading, { from, headEnd }: NounMention): string {
  return tokens
    .slice(from, headEnd)
    .filter((token) => token.kind === 'word' && isCapitalised(token))
    .map(({ text }) => text.charAt(0))
    .join('');
}
