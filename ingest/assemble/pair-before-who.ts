import type { Reading } from '../annotate/reading.js';
import type { Actor } from '../resolve/actors.js';

/** "A and B, who chaired the session": what only several do, or what a plural verb says, is of both. */
export function isPair({ tokens }: Reading, group: readonly Actor[], who: number): boolean {
  const [first, second, more] = group;
  if (!first || !second || more || tokens[first.to]?.key !== 'and') return false;
  const verb = /^(?:also|both|last|then|had|have|recently|already|jointly|co)$/.test(tokens[who + 1]?.key ?? '')
    ? who + 2
    : who + 1;
  return OF_SEVERAL.test(tokens[verb]?.key ?? '') || /^(?:both|have)$/.test(tokens[who + 1]?.key ?? '');
}

const OF_SEVERAL =
  /^(?:met|meet|are|were|chaired|co-chaired|cochaired|held|spoke|talked|conferred|sat|agreed|signed|discussed|exchanged)$/;
