import type { Reading } from '../annotate/reading.js';
import { ENCOUNTER_NOUNS } from '../tables/encounters.js';
import { BEFORE_PARTNERS, CALLING_ON, MEETING_WITH, RECEIVING } from '../tables/verbs-of-meeting.js';
import { isSubjectWord } from './object-position.js';
import type { People, PersonAt } from './people.js';
import type { Person, PersonSight } from './person.js';

/** How many mentions of somebody are looked at, and how far before "with" the word of the encounter may stand. */
const MOST_MENTIONS = 6;
const FAR = 14;

/**
 * The sides of those whom the words say that somebody met: nobody meets an official of the own state, so that "Deputy Minister A", with
 * whom a guest held talks, is not of the guest's state.
 */
export function sidesMet(person: Person, people: People, readings: readonly Reading[]): string[] {
  return person.mentions.slice(0, MOST_MENTIONS).flatMap((sight) => {
    const reading = readings[sight.sentence];
    const link = reading ? linkBefore(reading, sight, people.in(sight.sentence)) : null;
    const side = reading && link !== null ? subjectSide(reading, link, person, people) : null;
    return side ? [side] : [];
  });
}

/** The token of "with", "on", "by" or of the verb that ties somebody to an encounter as the partner; null if none does. */
function linkBefore({ tokens }: Reading, sight: PersonSight, named: readonly PersonAt[]): number | null {
  let i = sight.from - 1;
  for (let steps = 0; i >= 0 && steps < FAR; steps++) {
    const other = named.find((one) => one.sight.from <= i && i < one.sight.to);
    if (other) i = other.sight.from - 1;
    else if (BEFORE_PARTNERS.has(tokens[i]?.key ?? '')) i--;
    else break;
  }
  const key = tokens[i]?.key ?? '';
  const before = tokens.slice(Math.max(0, i - FAR), i).map((token) => token.key);
  if (key === 'with') return before.some((word) => MEETING_WITH.has(word) || ENCOUNTER_NOUNS.has(word)) ? i : null;
  if (key === 'on') return CALLING_ON.has(before.at(-1) ?? '') ? i - 1 : null;
  if (key === 'by') return RECEIVING.has(before.at(-1) ?? '') ? i - 1 : null;
  return RECEIVING.has(key) ? i : null;
}

/** The side of who acts: the person or office in front of the verb, else for "he" or a bare office whoever acted in the sentence before. */
function subjectSide(reading: Reading, link: number, person: Person, people: People): string | null {
  const at = reading.sentence.index;
  const actor = people
    .in(at)
    .find(({ sight, person: one }) => one !== person && sight.to <= link && isSubjectWord(reading, sight.from));
  if (actor) return actor.person.side;
  const office = reading.offices.find(({ to, plural }) => to <= link && !plural);
  if (office?.sides[0]) return office.sides[0];
  const pointing = office ?? reading.tokens.slice(0, link).some(({ key }) => /^(?:he|she)$/.test(key));
  if (!pointing) return null;
  const title = office?.title.toLowerCase();
  const holds = ({ person: { office: own } }: PersonAt) => !title || (own?.toLowerCase().endsWith(title) ?? false);
  for (let k = at - 1; k >= Math.max(0, at - 2); k--) {
    const first = people.in(k).find(holds);
    if (first) return first.person === person ? null : first.person.side;
  }
  return null;
}
