import type { Reading } from '../annotate/reading.js';
import { TRAVEL_WORDS } from '../tables/visits.js';

/** The country that a sentence says somebody travelled to, or that it opens with; null if it names none. */
export function goalOf({ tokens, landAt }: Reading): string | null {
  const opening = tokens[0]?.key === 'in' ? landAt(1) : null;
  if (opening?.type === 'place' && tokens[opening.to]?.key === ',') return opening.code;
  for (let i = 0; i < tokens.length; i++) {
    if (!TRAVEL_WORDS.has(tokens[i]?.key ?? '')) continue;
    for (let k = i + 1; k < i + 7; k++) {
      const land = landAt(k);
      if (land && land.type !== 'body' && !(land.type === 'land' && land.form === 'demonym')) return land.code;
    }
  }
  return null;
}

/** A country named before the person in the same sentence, not as part of somebody's office. */
export function nearestCountry(reading: Reading | undefined, before: number): string | null {
  const mention = reading?.gazetteer.findLast(
    (one) => one.type !== 'body' && one.to <= before && !reading.officeAt(one.from) && !reading.personAt(one.from),
  );
  return mention && mention.type !== 'body' ? mention.code : null;
}
