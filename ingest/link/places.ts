import { fold, foldedWords } from '../../src/model/fold.js';
import { COUNTRIES } from '../tables/countries.js';
import { overlap } from './overlap.js';
import type { MeetingTraits } from './traits.js';

const COUNTRY_NAMES = new Set(COUNTRIES.flatMap((c) => [c.name, ...c.aliases]).map(fold));

/**
 * Whether two meetings cannot be one because of where they were: in two countries, or in two towns. A country and a town in
 * it do not differ, nor do "Busan" and "Busan, South Korea"; where one place is unknown nothing is said.
 */
export function placesDiffer(a: MeetingTraits, b: MeetingTraits): boolean {
  if (a.places.length === 0 || b.places.length === 0) return false;
  if (a.places.some((x) => b.places.some((y) => isNested(x, y) || isNested(y, x)))) return false;
  const countries = overlap(a.placeCountries, b.placeCountries);
  if (countries === 'none') return true;
  return countries === 'some' && !a.places.some(isCountry) && !b.places.some(isCountry);
}

function isNested(inner: string, outer: string): boolean {
  const words = foldedWords(outer);
  return foldedWords(inner).every((word) => words.includes(word));
}

const isCountry = (place: string) => COUNTRY_NAMES.has(fold(place));
