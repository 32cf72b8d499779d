import type { Evidence } from '../../src/model/extraction.js';
import type { Reading } from '../annotate/reading.js';
import { charactersOf } from '../segment/sentence.js';

/** Evidence that tokens `from` to `to` of a sentence support a field. */
export function evidenceOf(reading: Reading, from: number, to: number, rule: string, supports: string): Evidence {
  return { ...charactersOf(reading.sentence, { from, to }), rule, supports };
}
