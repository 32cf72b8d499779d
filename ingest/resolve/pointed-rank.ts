import type { Reading } from '../annotate/reading.js';
import { TOP_OFFICES } from '../tables/office-phrases.js';
import type { Rank } from '../tables/offices.js';

/** The rank that the words of a pointer ask for: "the two ministers" 2, "both presidents" 3, "they" null. */
export function rankOfWords({ tokens }: Reading, from: number, to: number): Rank | null {
  const words = tokens.slice(from, to).map((token) => token.key);
  if (words.some((word) => TOP_OFFICES.has(word))) return 3;
  if (words.includes('vice')) return 1;
  return words.some((word) => /^(?:ministers|secretaries)$/.test(word)) ? 2 : null;
}
