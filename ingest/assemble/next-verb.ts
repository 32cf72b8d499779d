import type { Reading } from '../annotate/reading.js';

/** "spoke with A and | plans to host B": what follows is said of the next verb. */
export function opensNextVerb({ tokens, nouns }: Reading, i: number): boolean {
  return (
    /^(?:and|but)$/.test(tokens[i]?.key ?? '') &&
    /^(?:plans|will|intends|expects|is|aims)$/.test(tokens[i + 1]?.key ?? '') &&
    /^(?:to|also|due|set|scheduled|expected|meet|host|hold|receive|travel|visit|attend)$/.test(
      tokens[i + 2]?.key ?? '',
    ) &&
    !nouns.some(({ from, to }) => from <= i && i < to)
  );
}
