import { FUNCTION_WORDS_IN_OFFICES } from '../tables/office-phrases.js';
import { OFFICE_HEADS, type OfficeHead } from '../tables/offices.js';
import { lexiconOf } from './lexicon.js';

/** The nouns that head an office's name, singular and plural, for a look-up among tokens. */
export const HEADS = lexiconOf<OfficeHead & { plural: boolean }>(
  OFFICE_HEADS.flatMap((head) => [
    { phrase: head.phrase, value: { ...head, plural: false } },
    ...pluralsOf(head.phrase).map((phrase) => ({ phrase, value: { ...head, plural: true } })),
  ]),
);

function pluralsOf(phrase: string): string[] {
  const words = phrase.split(' ');
  const [first = '', ...rest] = words;
  const last = words.at(-1) ?? '';
  const end = /[^aeiou]y$/.test(last) ? `${last.slice(0, -1)}ies` : `${last}s`;
  const start = /[^aeiou]y$/.test(first) ? `${first.slice(0, -1)}ies` : `${first}s`;
  return [[...words.slice(0, -1), end].join(' '), ...(rest.length ? [[start, ...rest].join(' ')] : [])];
}

/** Single words that head an office, for the office within an office ("Special Envoy of the French President"). */
export const HEAD_WORDS: ReadonlySet<string> = new Set(
  OFFICE_HEADS.flatMap(({ phrase }) => phrase.split(' ')).filter((word) => !FUNCTION_WORDS_IN_OFFICES.has(word)),
);
