import { foldedWords } from '../../src/model/fold.js';
import { BODIES } from '../tables/bodies.js';
import type { BodyRecord } from './bodies.js';

/** Names of bodies that stand for themselves among sides, without those whose organs' members are not its own to name. */
const PARENTS = BODIES.flatMap(({ name, acronym, code }) =>
  code === null || code === 'UN'
    ? []
    : [name, ...(acronym && acronym.length > 1 ? [acronym] : [])].map((words) => ({
        words: ` ${foldedWords(words).join(' ')} `,
        code,
      })),
);

/**
 * The code of the body that a body is or is an organ of by its name: "EU Foreign Affairs Council", "Conference of Heads of Government of
 * the Caribbean Community"; null if the name tells none.
 */
export function parentCode(body: BodyRecord | null): string | null {
  if (!body) return null;
  if (body.code !== null) return body.code;
  const own = ` ${foldedWords(body.name).join(' ')} `;
  return PARENTS.find(({ words }) => own.includes(words))?.code ?? null;
}
