import type { Encounter } from './encounter.js';
import type { MeetingRecord } from './meeting-record.js';

/** How many sentences after the lead the names may come. */
const NEAR_SENTENCES = 2;

/**
 * Whether a telling gives the names of those whom the lead told by their offices or countries: "The ministers of A and B held talks in Oslo. … X of A
 * and Y of B met on Monday". Both have the very same sides.
 */
export function retellsLead(
  { people, sides, status, reading, noun }: Encounter,
  { tellings, people: named, sides: told, status: toldStatus }: MeetingRecord,
): boolean {
  const [lead, more] = tellings;
  if (!lead || more || named.size > 0 || lead.trigger.role === 'attribute') return false;
  return (
    reading.sentence.index - lead.reading.sentence.index <= NEAR_SENTENCES &&
    noun?.series !== 'previous' &&
    status === toldStatus &&
    people.size >= 2 &&
    sides.size === told.size &&
    [...sides.keys()].every((side) => told.has(side))
  );
}
