import type { Article } from '../../src/model/article.js';
import type { Reading } from '../annotate/reading.js';
import { parentCode } from '../annotate/side-code.js';
import { anyOf } from '../tables/list.js';
import { OFFICES_IN_BODIES } from '../tables/office-phrases.js';
import type { People } from './people.js';
import { setSide } from './set-side.js';

/** Offices of those whom a body sends or employs. */
const OF_BODIES = new RegExp(`\\b${anyOf(OFFICES_IN_BODIES)}\\b`, 'i');

/**
 * Envoys without a body or state in their office: those of a Secretary-General act for the body of which he is ("the Secretary-General's
 * Personal Envoy for Libya"), and those in a body's own bulletin for that body ("our Special Envoy for Syria").
 */
export function sidesOfEnvoys(people: People, readings: readonly Reading[], { publisher }: Article): void {
  const own = parentCode((publisher ?? '').trim());
  for (const person of people.all) {
    if (person.side !== null || !OF_BODIES.test(person.office ?? '')) continue;
    const sent = person.mentions.some(({ sentence, from }) => isOfSecretaryGeneral(readings[sentence], from));
    const code = own ?? (sent ? 'UN' : null);
    if (code !== null) setSide(person, code, 'side.of-body');
  }
}

/** "the Secretary-General's | Personal Envoy": of a Secretary-General without a body, who is that of the United Nations. */
function isOfSecretaryGeneral(reading: Reading | undefined, from: number): boolean {
  if (reading?.tokens[from - 1]?.key !== "'s") return false;
  const office = reading.officeAt(from - 2);
  return office !== null && office.sides.length === 0 && /^(?:un )?secretary.general$/i.test(office.title);
}
