import type { Reading } from '../annotate/reading.js';

/** As much of an actor as tells for whom it acts. */
interface Acting {
  readonly from: number;
  readonly kind: string;
  readonly office: { readonly plural: boolean } | null;
  readonly codes: readonly string[];
  readonly preposition: string;
}

/**
 * "Japan and South Korea agreed, after a call between their foreign ministers": the countries named side by side before, of whose officers
 * an actor speaks; null if it speaks of none.
 */
export function ofThose({ tokens }: Reading, actor: Acting, before: readonly Acting[]): readonly string[] | null {
  if (!actor.office?.plural || actor.codes.length > 0 || tokens[actor.from - 1]?.key !== 'their') return null;
  const sides = before.filter(({ kind, preposition }) => kind === 'side' && preposition === '');
  const codes = [...new Set(sides.flatMap((one) => one.codes))];
  return codes.length > 1 ? codes : null;
}
