import type { PlaceMention } from '../annotate/gazetteer.js';
import type { Reading } from '../annotate/reading.js';
import type { People } from '../resolve/people.js';
import { isCapitalised } from '../segment/token.js';
import { PLACE_LABELS } from '../tables/diaries.js';
import { evidenceOf } from './evidence.js';
import type { DateSaid, PlaceSaid } from './said.js';
import { placeName } from './when-where.js';

/**
 * Where the entries of a calendar take place, by their numbers: what a line "Venue: Villa Madama, Rome" of the entry says, else the
 * town that stands alone on a line above it, under the same day.
 */
export function placesByEntry(
  readings: readonly Reading[],
  entries: ReadonlyMap<number, number>,
  days: ReadonlyMap<number, DateSaid>,
  people: People,
): ReadonlyMap<number, PlaceSaid> {
  const labelled = new Map<number, PlaceSaid>();
  const headed = new Map<number, PlaceSaid>();
  let town: { readonly said: PlaceSaid; readonly day: DateSaid | undefined } | null = null;
  for (const reading of readings) {
    const { index } = reading.sentence;
    const entry = entries.get(index);
    if (entry === undefined) continue;
    const day = days.get(index);
    const said = afterLabel(reading);
    if (said) labelled.set(entry, said);
    const alone = people.in(index).length === 0 ? townAlone(reading) : null;
    if (alone) town = { said: alone, day };
    if (town && town.day === day && !headed.has(entry)) headed.set(entry, town.said);
  }
  return new Map([...headed, ...labelled]);
}

/** "Place: House of the Estates, Helsinki." */
function afterLabel(reading: Reading): PlaceSaid | null {
  const { tokens } = reading;
  if (!PLACE_LABELS.has(tokens[0]?.key ?? '') || tokens[1]?.key !== ':') return null;
  const town = reading.gazetteer.find(({ type }) => type === 'place');
  if (town?.type === 'place') return placeOf(reading, town);
  const venue = reading.venues[0];
  return venue
    ? {
        place: venue.town,
        placeCode: venue.code,
        placeSpan: evidenceOf(reading, venue.from, venue.to, 'place.label', 'place'),
      }
    : null;
}

/** "Brussels", "Tokyo, Japan" on a line of its own. */
function townAlone(reading: Reading): PlaceSaid | null {
  const { tokens, gazetteer, sentence } = reading;
  const [town] = gazetteer;
  if (sentence.role !== 'headline' || town?.type !== 'place' || town.from !== 0) return null;
  return tokens.every(({ kind }, i) => kind !== 'word' || reading.landAt(i) !== null) ? placeOf(reading, town) : null;
}

function placeOf(reading: Reading, town: PlaceMention): PlaceSaid {
  return {
    place: placeName(reading, town),
    placeCode: town.code,
    placeSpan: evidenceOf(reading, town.from, town.to, 'place.label', 'place'),
  };
}

/** "UNITED NATIONS HEADQUARTERS, NEW YORK": a line that only names a seat and its town. */
export function letterhead(above: readonly Reading[]): PlaceSaid | null {
  for (const reading of above) {
    const town = reading.gazetteer.find(({ type }) => type === 'place');
    if (reading.sentence.role !== 'headline' || town?.type !== 'place') continue;
    if (!reading.tokens.some(({ key }) => key === 'headquarters') || !reading.tokens.every(isNameOrSign)) continue;
    const words = reading.tokens.slice(town.from, town.to).map(({ text }) => text);
    const place = words.map((word) => word.charAt(0) + word.slice(1).toLowerCase()).join(' ');
    const placeSpan = evidenceOf(reading, town.from, town.to, 'place.letterhead', 'place');
    return { place, placeCode: town.code, placeSpan };
  }
  return null;
}

function isNameOrSign(token: Reading['tokens'][number]): boolean {
  return token.kind !== 'word' || isCapitalised(token);
}
