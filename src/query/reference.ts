import { type Edtf, parseEdtf } from '../model/edtf.js';
import { foldedWords } from '../model/fold.js';
import type { MeetingKind } from '../model/vocabulary.js';
import { CODE_OF_WORDS, EMPTY_WORDS, KINDS_OF_WORD, MONTH_OF_WORD, SIDES_OF_WORD } from './reference-words.js';
import type { Side } from './sides.js';

/** What a reference such as "the Korea-Japan summit in September" asks for. */
export interface Reference {
  /** All its words, folded, without an article in front: what an article may call the meeting itself. */
  readonly name: string;
  /** Any of them; empty where the reference does not tell. */
  readonly kinds: readonly MeetingKind[];
  /** As much of a date as is told, perhaps without a year: `2025-09-30`, `XXXX-08`; null if nothing is. */
  readonly date: Edtf | null;
  /** Codes of countries that are named: sides, or where it took place. */
  readonly codes: readonly string[];
  /** How many sides it must have; null where the reference does not tell. */
  readonly sides: number | null;
  /** What is left: folded words that a name, place, person or body must have. */
  readonly words: readonly string[];
}

/** A name of a country has at most so many words: "Saint Vincent and the Grenadines". */
const LONGEST_NAME = 5;

/** Reads a reference; `sides` are the countries and bodies of the graph, whose names it may use. */
export function parseReference(text: string, sides: readonly Side[]): Reference {
  const iso = /\b\d{4}-\d\d(?:-\d\d)?\b/.exec(text);
  const all = foldedWords(text);
  const name = (all[0] === 'the' || all[0] === 'a' ? all.slice(1) : all).join(' ');
  const { codes, rest } = takeCountries(foldedWords(iso ? text.replace(iso[0], ' ') : text), codesByName(sides));
  const { date, left } = takeDate(rest);
  const words = left.filter((word) => !EMPTY_WORDS.has(word));
  return {
    name,
    kinds: [...new Set(words.flatMap((word) => KINDS_OF_WORD.get(word) ?? []))],
    date: iso ? parseEdtf(iso[0]) : date,
    codes,
    sides: words.map((word) => SIDES_OF_WORD.get(word)).find((count) => count !== undefined) ?? null,
    words: words.filter((word) => !KINDS_OF_WORD.has(word) && !SIDES_OF_WORD.has(word)),
  };
}

function codesByName(sides: readonly Side[]): ReadonlyMap<string, string> {
  const own = sides.flatMap(({ folded, code }): [string, string][] => (folded ? [[folded, code]] : []));
  return new Map([...CODE_OF_WORDS, ...own]);
}

/** Takes out names of countries, the longest first, so that "North Korea" is not "Korea". */
function takeCountries(words: readonly string[], codeOf: ReadonlyMap<string, string>) {
  const codes = new Set<string>();
  const rest: string[] = [];
  for (let at = 0; at < words.length; ) {
    let length = Math.min(LONGEST_NAME, words.length - at);
    while (length > 0 && !codeOf.has(words.slice(at, at + length).join(' '))) length--;
    const code = codeOf.get(words.slice(at, at + length).join(' '));
    if (code) codes.add(code);
    else rest.push(words[at] ?? '');
    at += Math.max(1, length);
  }
  return { codes: [...codes], rest };
}

/** Takes out a month, a year, and a day where there is a month. */
function takeDate(words: readonly string[]): { date: Edtf | null; left: string[] } {
  const monthWord = words.find((word) => MONTH_OF_WORD.has(word));
  const yearWord = words.find((word) => /^(19|20)\d\d$/.test(word));
  const dayWord = monthWord && words.find((word) => /^([12]?\d|3[01])(st|nd|rd|th)?$/.test(word));
  const left = words.filter((word) => word !== monthWord && word !== yearWord && word !== dayWord);
  if (!monthWord && !yearWord) return { date: null, left };
  const parts = [yearWord ?? 'XXXX', MONTH_OF_WORD.get(monthWord ?? ''), dayWord && Number.parseInt(dayWord, 10)];
  const text = parts.flatMap((part) => (part ? [String(part).padStart(2, '0')] : [])).join('-');
  return { date: parseEdtf(text), left };
}
