import type { Reading } from '../annotate/reading.js';
import { LEADERS_OF_GROUPS } from '../tables/office-phrases.js';
import { NO_STATES } from '../tables/side-phrases.js';
import type { People } from './people.js';

/**
 * "The main opposition party called the trip a failure. Its leader, A, was abroad": whose leader somebody is, is said by "its" of what was
 * told just before. Takes such an office, which is of no state, away from its holder.
 */
export function leadersOfParties(people: People, readings: readonly Reading[]): void {
  for (const person of people.all) {
    const [office, ...others] = person.offices;
    if (!office || others.length > 0 || !LEADERS_OF_GROUPS.has(office.title.toLowerCase())) continue;
    const at = readings.findIndex(({ offices }) => offices.includes(office));
    const owner = readings[at]?.tokens[office.from - 1]?.key;
    if (owner !== 'its' || person.sides.size > 0) continue;
    const before = [...(readings[at - 1]?.tokens ?? []), ...(readings[at]?.tokens.slice(0, office.from) ?? [])];
    if (before.some(({ key }) => NO_STATES.has(key))) person.offices.length = 0;
  }
}
