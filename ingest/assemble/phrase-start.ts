import type { NounMention } from '../annotate/noun-mention.js';
import type { Reading } from '../annotate/reading.js';
import { NUMBER_WORDS } from '../tables/calendar.js';
import { BEFORE_QUANTITIES, DETERMINERS, QUANTITIES } from '../tables/function-words.js';
import { BEFORE_MEASURES, MEASURES_OF_TALKS } from '../tables/time-words.js';

/** "two days of talks", "hours of negotiations": the token before the measure; else the one given. */
export function pastMeasure({ tokens }: Reading, i: number): number {
  if (tokens[i]?.key !== 'of' || !MEASURES_OF_TALKS.has(tokens[i - 1]?.key ?? '')) return i;
  let at = i - 2;
  while (
    at >= 0 &&
    (tokens[at]?.kind === 'number' ||
      BEFORE_MEASURES.has(tokens[at]?.key ?? '') ||
      NUMBER_WORDS.has(tokens[at]?.key ?? ''))
  )
    at--;
  return at;
}

/** "ahead of | the alliance's summit", "attended | ASEAN's summit": past a body, country or common noun that owns the meeting. */
export function beforePossessor(reading: Reading, { from }: NounMention, i: number): number {
  const { tokens } = reading;
  if (!/^(?:'s|'|’)$/.test(tokens[from - 1]?.key ?? '') || i !== from - 2) return i;
  const owner = reading.bodyAt(i) ?? reading.landAt(i);
  let start = owner ? owner.from : i;
  if (!owner && (reading.personAt(i) ?? reading.officeAt(i) ?? reading.dateAt(i))) return i;
  if (!owner && !DETERMINERS.has(tokens[start - 1]?.key ?? '')) return i;
  while (start > 0 && DETERMINERS.has(tokens[start - 1]?.key ?? '')) start--;
  return start - 1;
}

/** "held a number of | meetings", "had a series of": the token before the quantity; null if there is none. */
export function quantityBefore({ tokens }: Reading, of: number): number | null {
  if (tokens[of]?.key !== 'of' || !QUANTITIES.has(tokens[of - 1]?.key ?? '')) return null;
  let i = of - 2;
  while (i > of - 4 && (DETERMINERS.has(tokens[i]?.key ?? '') || BEFORE_QUANTITIES.has(tokens[i]?.key ?? ''))) i--;
  return i;
}
