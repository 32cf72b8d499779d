import type { ExtractedVisit } from '../../src/model/extraction.js';

/** The graph's ids for what an extraction names: leaders by name, meetings by their id in the extraction, visits as such. */
export interface Links {
  readonly leaders: ReadonlyMap<string, string>;
  readonly meetings: ReadonlyMap<string, string>;
  readonly visits: ReadonlyMap<ExtractedVisit, string>;
}

/** The id under a key. Throws a TypeError if linking left it out, which would be a mistake of the program. */
export function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (!id) throw new TypeError(`"${key}" must be linked before it is written, but is not.`);
  return id;
}
