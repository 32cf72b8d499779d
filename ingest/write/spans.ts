import type { Evidence } from '../../src/model/extraction.js';

/** A stretch of text: first character, and one past the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The sentence that holds a character, by binary search; sentences are in order. The character alone if none does. */
export function sentenceAt(sentences: readonly Span[], at: number): Span {
  let [low, high] = [0, sentences.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (!sentence) break;
    if (at < sentence.start) high = middle - 1;
    else if (at >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return { start: at, end: at + 1 };
}

/** The spans that support the first of these fields that has any; if none has, the item's first span. */
export function supporting(evidence: readonly Evidence[], ...fields: string[]): Evidence[] {
  for (const field of fields) {
    const found = evidence.filter((span) => span.supports === field);
    if (found.length > 0) return found;
  }
  return evidence.slice(0, 1);
}

/** The spans of all these fields, as what they say of the node itself; if there are none, the item's first as its name. */
export function aspects(evidence: readonly Evidence[], ...fields: string[]): Evidence[] {
  const found = evidence.filter((span) => fields.includes(span.supports));
  return found.length > 0 ? found : named(evidence.slice(0, 1));
}

/** The same spans, taken as naming a node. */
export function named(evidence: readonly Evidence[]): Evidence[] {
  return evidence.map((span) => ({ ...span, supports: 'name' }));
}
