import type { Reading } from '../annotate/reading.js';
import { BETWEEN_CO_CHAIRS } from '../tables/person-phrases.js';
import { LEADING_A_MEETING } from '../tables/verbs-of-meeting.js';
import type { People, PersonAt } from './people.js';
import { setSide } from './set-side.js';

/** How many sentences back the two countries may be named. */
const BACK = 2;

/**
 * Of two who lead a meeting of two countries, and whose countries are not said, each acts for one: the other one than his colleague does,
 * else in the order of the countries. "The session of the Commission between Türkiye and Kazakhstan was co-chaired by A and B."
 */
export function sidesOfCoChairs(people: People, readings: readonly Reading[]): void {
  for (const [index, reading] of readings.entries()) {
    const named = people.in(index);
    if (named.length === 0 || !reading.tokens.some(({ key }) => LEADING_A_MEETING.has(key))) continue;
    bySideOfOffice(named, readings, reading, index);
    const pair = leadingPair(named, reading);
    if (!pair || pair.every(({ person }) => person.side !== null)) continue;
    const countries = countriesBefore(readings, index, pair[0].sight.from);
    if (!countries) continue;
    const [first, second] = pair;
    const [a, b] = countries;
    if (first.person.side === null && second.person.side === null) {
      setSide(first.person, a, 'side.co-chair');
      setSide(second.person, b, 'side.co-chair');
    } else {
      const known = first.person.side ?? second.person.side;
      const open = first.person.side === null ? first.person : second.person;
      if (known === a || known === b) setSide(open, known === a ? b : a, 'side.co-chair');
    }
  }
}

/** "The Minister and Dr. A co-chaired the India-Kenya Commission": who leads beside a bare office acts for the other country. */
function bySideOfOffice(
  named: readonly PersonAt[],
  readings: readonly Reading[],
  reading: Reading,
  index: number,
): void {
  for (const { person, sight } of named) {
    if (person.side !== null || person.office === null || reading.tokens[sight.from - 1]?.key !== 'and') continue;
    const beside = reading.officeAt(sight.from - 2);
    const [own, ...others] = beside?.sides ?? [];
    if (!own || others.length > 0 || reading.personAt(sight.from - 2)) continue;
    const countries = countriesBefore(readings, index, reading.tokens.length);
    if (countries?.includes(own)) setSide(person, countries[0] === own ? countries[1] : countries[0], 'side.co-chair');
  }
}

/** Two office holders joined by "and" in a sentence that says of somebody that he chairs, leads or signs. */
function leadingPair(named: readonly PersonAt[], { tokens }: Reading): readonly [PersonAt, PersonAt] | null {
  for (const [i, first] of named.entries()) {
    const second = named[i + 1];
    if (!second || !first.person.office || !second.person.office || first.person === second.person) continue;
    const between = withoutBrackets(tokens.slice(first.sight.to, second.sight.from).map(({ key }) => key));
    const apart = named.some((one, k) => k !== i && k !== i + 1 && Math.abs(k - i) < 3 && one.person.office !== null);
    if (between.includes('and') && between.every((key) => BETWEEN_CO_CHAIRS.has(key)) && !apart) return [first, second];
  }
  return null;
}

/** "Secretary (Economic Relations), and": what brackets say of the first does not part the two. */
function withoutBrackets(keys: readonly string[]): readonly string[] {
  const close = keys[0] === '(' ? keys.indexOf(')') : -1;
  return close < 0 ? keys : keys.slice(close + 1);
}

/** The two countries named side by side last: "between Türkiye and Kazakhstan", "India-Iran"; null where that was not so. */
function countriesBefore(readings: readonly Reading[], sentence: number, before: number): [string, string] | null {
  for (let at = sentence; at >= Math.max(0, sentence - BACK); at--) {
    const lands = (readings[at]?.gazetteer ?? []).filter(
      (land) => land.type === 'land' && (at < sentence || land.to <= before),
    );
    for (let i = lands.length - 1; i > 0; i--) {
      const [one, other] = [lands[i - 1], lands[i]];
      if (one?.type !== 'land' || other?.type !== 'land' || one.code === other.code) continue;
      const between = readings[at]?.tokens.slice(one.to, other.from).map(({ key }) => key) ?? [];
      if (between.every((key) => /^(?:and|the|,|–|&)$/.test(key)) && between.length < 3) return [one.code, other.code];
    }
  }
  return null;
}
