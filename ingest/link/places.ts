import { fold, foldedWords } from '../../src/model/fold.js';
import { COUNTRIES } from '../tables/countries.js';
import { overlap } from './overlap.js';
import type { MeetingTraits } from './traits.js';

const COUNTRY_NAMES = new Set(COUNTRIES.flatMap((c) => [c.name, ...c.aliases]).map(fold));

/** `some` place in common; `open` if nothing speaks against it; two `towns` of one country; two `countries`; or `unknown`. */
export type PlaceAgreement = 'some' | 'open' | 'towns' | 'countries' | 'unknown';

/**
 * Compares where two meetings were. A country and a town in it do not differ, nor do "Busan" and "Busan, South Korea", nor two
 * towns of which it is not known where they lie; `unknown` if an article names no place.
 */
export function comparePlaces(a: MeetingTraits, b: MeetingTraits): PlaceAgreement {
  const common = overlap(a.places, b.places);
  if (common !== 'none') return common;
  if (a.places.some((x) => b.places.some((y) => isNested(x, y) || isNested(y, x)))) return 'open';
  const countries = overlap(a.placeCountries, b.placeCountries);
  if (countries === 'none') return 'countries';
  return countries === 'some' && !a.places.some(isCountry) && !b.places.some(isCountry) ? 'towns' : 'open';
}

function isNested(inner: string, outer: string): boolean {
  const words = foldedWords(outer);
  return foldedWords(inner).every((word) => words.includes(word));
}

const isCountry = (place: string) => COUNTRY_NAMES.has(fold(place));
