import { isBelowHeading } from './below-heading.js';
import type { Encounter } from './encounter.js';
import type { MeetingRecord } from './meeting-record.js';
import { retellsLead } from './retold-lead.js';

/** As many points as make any telling one of a known meeting. */
const BELOW_HEADING = 4;

/** How much a telling and a meeting have in common. */
export function likeness(telling: Encounter, meeting: MeetingRecord): number {
  const { noun } = telling;
  let points = 0;
  const shared = [...telling.people.keys()].filter((person) => meeting.people.has(person)).length;
  points += shared >= 2 ? 2.5 : shared * 0.8;
  const sides = [...telling.sides.keys()].filter((side) => meeting.sides.has(side)).length;
  if (telling.sides.size > 0 && sides === telling.sides.size && sides === meeting.sides.size) points += 1.2;
  if (isBelowHeading(telling, meeting)) points += BELOW_HEADING;
  if (telling.date && meeting.date) points += telling.date === meeting.date ? 1.5 : 0.7;
  if (telling.place && meeting.place) points += 0.7;
  if (retellsLead(telling, meeting)) points += 3;
  if (fillsGathering(telling, meeting)) points += 1.5;
  if (telling.status === 'cancelled' && meeting.status === 'cancelled' && !isThat(telling)) points += 1;
  if (telling.body && telling.body === meeting.body) points += 1.5;
  if (noun?.ordinal && meeting.tellings.some((one) => one.noun?.ordinal === noun.ordinal)) points += 2;
  if (noun?.series && meeting.tellings.some((one) => one.noun?.series === noun.series)) points += 1;
  if (noun && meeting.tellings.some((one) => one.noun?.noun === noun.noun)) points += 0.8;
  if (
    noun?.capital &&
    meeting.tellings.some((one) => one.noun?.capital && sameWords(noun.modifiers, one.noun.modifiers))
  )
    points += 1.5;
  return points;
}

/** "The retreat brought together the leaders of A, B, C, D and E": many sides of a gathering told before by its body alone. */
function fillsGathering({ noun, sides, date, place }: Encounter, meeting: MeetingRecord): boolean {
  const bare = noun?.determiner === 'definite' && !noun.capital && noun.lands.length === 0 && noun.ordinal === null;
  return (
    bare &&
    noun.series === null &&
    date === null &&
    place === null &&
    sides.size > 3 &&
    meeting.body?.code != null &&
    meeting.sides.size < 2
  );
}

const sameWords = (own: readonly string[], words: readonly string[]) =>
  own.length > 0 && own.length === words.length && own.every((word) => words.includes(word));

/** "That meeting will not take place either": the one told just before, whatever became of it. */
function isThat({ reading: { tokens }, trigger }: Encounter): boolean {
  return /^(?:that|this)$/.test(tokens[trigger.from - 1]?.key ?? '');
}
