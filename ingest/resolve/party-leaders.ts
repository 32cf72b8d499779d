import type { Reading } from '../annotate/reading.js';
import type { People } from './people.js';

/** What has a leader of its own and is no state. */
const PARTIES = /^(?:party|parties|opposition|movement|faction|militia|union|club|company)$/;

/**
 * "The main opposition party called the trip a failure. Its leader, A, was abroad": whose leader somebody is, is said by "its" of what was
 * told just before. Takes such an office, which is of no state, away from its holder.
 */
export function leadersOfParties(people: People, readings: readonly Reading[]): void {
  for (const person of people.all) {
    const [office, ...others] = person.offices;
    if (!office || others.length > 0 || !/^(?:leader|chairman|chairwoman|chair|head|chief)$/i.test(office.title))
      continue;
    const at = readings.findIndex(({ offices }) => offices.includes(office));
    const owner = readings[at]?.tokens[office.from - 1]?.key;
    if (owner !== 'its' || person.sides.size > 0) continue;
    const before = [...(readings[at - 1]?.tokens ?? []), ...(readings[at]?.tokens.slice(0, office.from) ?? [])];
    if (before.some(({ key }) => PARTIES.test(key))) person.offices.length = 0;
  }
}
