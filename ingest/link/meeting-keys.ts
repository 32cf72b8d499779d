import { fold } from '../../src/model/fold.js';
import { tellingWords } from './contents.js';
import { timeKeys } from './time-keys.js';
import type { MeetingTraits } from './traits.js';

/** The keys under which a claim's meeting is stored in the graph, and those under which meetings like it are sought. */
export function meetingKeys(claim: MeetingTraits): { readonly stored: string[]; readonly sought: string[] } {
  const { stored, sought } = timeKeys(claim.dates[0] ?? null);
  const subjects = subjectsOf(claim);
  const at = (times: readonly string[]) => subjects.flatMap((subject) => times.map((time) => `${subject}@${time}`));
  return { stored: at(stored), sought: at(sought) };
}

/**
 * What two claims of one meeting have in common at least, each by itself: all sides, the body, a word of the name, or the town where
 * three or more met. Follows the conditions under which `likeness` finds that something speaks for one meeting.
 */
function subjectsOf({ parties, body, names, participants, places }: MeetingTraits): string[] {
  return [
    ...(parties.length > 1 ? [`sides:${[...parties].sort().join('+')}`] : []),
    ...(body === null ? [] : [body]),
    ...new Set(tellingWords(names, participants).map((word) => `word:${word}`)),
    ...(parties.length > 2 ? places.map((place) => `place:${fold(place)}`) : []),
  ];
}
