import type { Article } from '../../src/model/article.js';
import { lexiconOf, longestAt } from '../annotate/lexicon.js';
import type { Reading } from '../annotate/reading.js';
import { tokenize } from '../segment/token.js';
import { COUNTRIES } from '../tables/countries.js';

/** How strongly each source suggests that a country is the one whose own officials go without its name. */
const WEIGHTS = { publisher: 3, address: 1.5, dateline: 2, pair: 1, name: 0.15 } as const;
/** Mentions count up to here, so that a country much talked about does not become the home for that alone. */
const MOST_NAMES = 8;

const NAMES = lexiconOf(
  COUNTRIES.flatMap(({ code, name, aliases, demonyms, metonyms, capital }) =>
    [name, ...aliases, ...demonyms, ...metonyms, ...(capital ? [capital] : [])].map((phrase) => ({
      phrase,
      value: code,
    })),
  ),
);
const CODES = new Set(COUNTRIES.map(({ code }) => code));

/**
 * Countries as the home of a report, with points: officials whose country a report does not say are those of its home.
 * @param dateline country of the town in the dateline, if there is one
 */
export function homeCountries(
  article: Article,
  readings: readonly Reading[],
  dateline: string | null,
): Map<string, number> {
  const points = new Map<string, number>();
  const add = (code: string, weight: number) => points.set(code, (points.get(code) ?? 0) + weight);
  for (const code of countriesIn(article.after ?? article.publisher ?? '')) add(code, WEIGHTS.publisher);
  const ofAddress = countryOfAddress(article.url);
  if (ofAddress) add(ofAddress, WEIGHTS.address);
  if (dateline) add(dateline, WEIGHTS.dateline);
  const named = new Map<string, number>();
  for (const reading of readings) {
    for (const mention of reading.gazetteer) {
      if (mention.type !== 'body') named.set(mention.code, (named.get(mention.code) ?? 0) + 1);
    }
    for (const code of pairedIn(reading)) add(code, WEIGHTS.pair);
  }
  for (const [code, count] of named) add(code, Math.min(count, MOST_NAMES) * WEIGHTS.name);
  return points;
}

/** Countries named in a short text such as a publisher's name, newspapers included. */
export function countriesIn(text: string): string[] {
  const tokens = tokenize(text, 0, text.length, new Set());
  const found = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    const match = longestAt(NAMES, tokens, i);
    if (!match) continue;
    found.add(match.value);
    i = match.to - 1;
  }
  return [...found];
}

/** The country of a web address by its last label ("mfa.gov.bt"); null for general ones. */
function countryOfAddress(url: string | null): string | null {
  const host = /^https?:\/\/([^/:?#]+)/.exec(url ?? '')?.[1] ?? '';
  if (/(?:^|\.)(?:state|whitehouse)\.gov$/.test(host)) return 'US';
  const last = host.slice(host.lastIndexOf('.') + 1).toUpperCase();
  const code = last === 'UK' ? 'GB' : last;
  return CODES.has(code) ? code : null;
}

/** The countries of hyphenated pairs ("India-Australia cooperation"): one of the two is at home. */
function pairedIn(reading: Reading): string[] {
  const { tokens, gazetteer } = reading;
  const codes = new Set<string>();
  for (const [i, mention] of gazetteer.entries()) {
    const next = gazetteer[i + 1];
    if (
      mention.type === 'body' ||
      !next ||
      next.type === 'body' ||
      next.from !== mention.to ||
      !tokens[next.from]?.glued
    )
      continue;
    codes.add(mention.code).add(next.code);
  }
  return [...codes];
}
