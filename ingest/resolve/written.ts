import type { Article } from '../../src/model/article.js';
import { fold } from '../../src/model/fold.js';
import { textOf } from '../annotate/bodies.js';
import type { LandMention } from '../annotate/gazetteer.js';
import type { Reading } from '../annotate/reading.js';

/** A country as it is named at one place of an article. */
export interface CountryName {
  readonly name: string;
  readonly reading: Reading;
  readonly land: LandMention;
}

/** What an article writes anywhere, looked up without reading it anew for each question. */
export interface Written {
  /** Whether the text or title has these words, however they are spelt. */
  says(words: string): boolean;
  /** The names that the article has for a country, each where it is first written, in order. */
  namesOf(code: string): readonly CountryName[];
}

/** An index of an article's words and countries; folds the text when it is first asked. */
export function writtenIn(article: Article, readings: readonly Reading[]): Written {
  let folded: string | null = null;
  const said = new Map<string, boolean>();
  let names: ReadonlyMap<string, readonly CountryName[]> | null = null;
  return {
    says(words) {
      folded ??= `${fold(article.text)}\n${fold(article.title ?? '')}`;
      const known = said.get(words) ?? folded.includes(fold(words));
      said.set(words, known);
      return known;
    },
    namesOf(code) {
      names ??= countryNames(readings);
      return names.get(code) ?? [];
    },
  };
}

function countryNames(readings: readonly Reading[]): Map<string, CountryName[]> {
  const names = new Map<string, CountryName[]>();
  const seen = new Set<string>();
  for (const reading of readings) {
    for (const land of reading.gazetteer) {
      if (land.type !== 'land' || land.form !== 'name') continue;
      const name = nameOf(reading, land);
      const id = `${land.code} ${name}`;
      if (seen.has(id)) continue;
      seen.add(id);
      const known = names.get(land.code) ?? [];
      known.push({ name, reading, land });
      names.set(land.code, known);
    }
  }
  return names;
}

/** Without "the". */
function nameOf({ tokens }: Reading, { from, to }: LandMention): string {
  return textOf(tokens, tokens[from]?.key === 'the' ? from + 1 : from, to);
}
