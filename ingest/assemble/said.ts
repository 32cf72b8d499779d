import type { Evidence } from '../../src/model/extraction.js';

/** A date of an encounter, with the words that say it. */
export interface DateSaid {
  readonly date: string | null;
  readonly dateSpan: Evidence | null;
}

/** A place of an encounter, with the words that say it. */
export interface PlaceSaid {
  readonly place: string | null;
  readonly placeCode: string | null;
  readonly placeSpan: Evidence | null;
}
