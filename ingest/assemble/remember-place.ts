import type { Reading } from '../annotate/reading.js';
import { BEFORE_GOAL } from '../tables/visits.js';
import type { Told } from './follow-record.js';
import type { Memory } from './memory.js';
import { isPlacePosition } from './place-position.js';
import { placeName } from './when-where.js';

/**
 * Keeps the place of a sentence's meetings, else the town that it names last as where somebody is or goes, for "there" of the
 * sentences after it. Where a meeting was put to another place, the report stays where it is.
 */
export function rememberPlace(memory: Memory, told: readonly Told[], reading: Reading): void {
  const here = told.filter(({ telling }) => telling.movedFrom === null);
  if (here.length < told.length) return;
  const { place, placeCode } = here.findLast(({ record }) => record.place !== null)?.record ?? {};
  if (place) {
    memory.place = { name: place, code: placeCode ?? null };
    return;
  }
  const town = reading.gazetteer.findLast(
    (one) =>
      one.type === 'place' && !reading.personAt(one.from) && !reading.officeAt(one.from) && isWhere(reading, one.from),
  );
  if (town?.type === 'place') memory.place = { name: placeName(reading, town), code: town.code };
}

/** "in Riyadh", "travelled to Riyadh", "visited Riyadh". */
function isWhere(reading: Reading, i: number): boolean {
  return isPlacePosition(reading, i) || BEFORE_GOAL.has(reading.tokens[i - 1]?.key ?? '');
}
