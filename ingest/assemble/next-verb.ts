import type { Reading } from '../annotate/reading.js';
import { BEHIND_INTENDING, VERBS_OF_INTENDING } from '../tables/auxiliaries.js';

/** "spoke with A and | plans to host B": what follows is said of the next verb. */
export function opensNextVerb({ tokens, nouns }: Reading, i: number): boolean {
  return (
    /^(?:and|but)$/.test(tokens[i]?.key ?? '') &&
    VERBS_OF_INTENDING.has(tokens[i + 1]?.key ?? '') &&
    BEHIND_INTENDING.has(tokens[i + 2]?.key ?? '') &&
    !nouns.some(({ from, to }) => from <= i && i < to)
  );
}
