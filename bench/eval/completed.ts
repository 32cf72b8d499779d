import type { Evidence, Extraction } from '../../src/model/extraction.js';
import type { Sample } from './samples.js';

/** Gold has no spans: its first character stands for the words of everything. */
const WORDS: readonly Evidence[] = [{ start: 0, end: 1, rule: 'gold', supports: 'name' }];

/** A sample's gold in the form of an extraction, as if the extractor were perfect; where places lie it does not say. */
export function completed({ gold }: Sample): Extraction {
  const said = gold as Extraction;
  const withWords = <T extends object>(items: readonly T[]) => items.map((item) => ({ ...item, evidence: WORDS }));
  return {
    id: said.id,
    leaders: withWords(said.leaders),
    bodies: withWords(said.bodies),
    meetings: withWords(said.meetings).map((meeting) => ({ ...meeting, placeCountry: null, marginsOf: null })),
    visits: withWords(said.visits),
    outcomes: withWords(said.outcomes),
    follows: withWords(said.follows),
  };
}
