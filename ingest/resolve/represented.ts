import type { Reading } from '../annotate/reading.js';
import type { People } from './people.js';
import { setSide } from './set-side.js';

/** How many words of courtesy and office may stand between "representing" and a name. */
const NEAR = 4;

/**
 * "Minister A of Uganda, representing President B", "A, on behalf of B": whoever is represented is of the side of the one who comes for
 * him. Sets the sides of people who have none yet.
 */
export function sidesOfRepresented(people: People, readings: readonly Reading[]): void {
  for (const person of people.all) {
    if (person.side !== null || person.office === null) continue;
    for (const { sentence, from, name } of person.mentions) {
      const tokens = readings[sentence]?.tokens ?? [];
      const start = Math.min(from, name.from);
      const at = tokens
        .slice(Math.max(0, start - NEAR), start)
        .findLastIndex(({ key }, i, near) => key === 'representing' || (key === 'of' && near[i - 1]?.key === 'behalf'));
      if (at < 0) continue;
      const here = people.in(sentence).filter(({ sight }) => sight.from < start);
      const side = here.at(-1)?.person.side;
      if (side && person.side === null) setSide(person, side, 'side.represented');
    }
  }
}
