import { contentWords, dice, fold, isSubset, jaccard, stemOf, stemsOf, unitsOf, wordsOf } from './text.js';
import { ACRONYMS, BODY_WORDS, HONORIFICS, OFFICE_WORDINGS, STOP_WORDS } from './words.js';

/**
 * How like two names of persons are: 1 for the same words in any order, else 0.5 to 1 by the share of the longer name's words
 * if all words of the shorter one are in it and its first or last word is among them, else 0. An initial fits a word it begins.
 */
export function personLikeness(a: string, b: string): number {
  const [left, right] = [namePartsOf(a), namePartsOf(b)];
  if (left.words.length === 0 || right.words.length === 0) return 0;
  if (sameWords(left.words, right.words)) return 1;
  const [short, long] = isBefore(left.words, right.words) ? [left, right] : [right, left];
  if (!allFound(short.words, long.words)) return 0;
  const given = new Set(short.words);
  const ends = [long.units[0], long.units.at(-1)].map((unit) => new Set((unit ?? '').split('-')));
  if (!ends.some((end) => isSubset(end, given))) return 0;
  return 0.5 + (0.5 * short.words.length) / (long.words.length + 1);
}

interface NameParts {
  readonly units: readonly string[];
  readonly words: readonly string[];
}

function namePartsOf(name: string): NameParts {
  const units = unitsOf(name).filter((unit) => !HONORIFICS.has(unit));
  return { units, words: units.flatMap((unit) => unit.split('-')).filter(Boolean) };
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.join('') === b.join('') || [...a].sort().join(' ') === [...b].sort().join(' ');
}

/** Fewer words first, then in the order of the words: one order of the two, whichever was given first. */
function isBefore(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return a.length < b.length;
  return a.join(' ') <= b.join(' ');
}

/** Whether each word has a word of its own in the longer name, long words choosing first. */
function allFound(words: readonly string[], among: readonly string[]): boolean {
  const left = [...among];
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const same = left.indexOf(word);
    const initial = (other: string) => (word.length === 1 || other.length === 1) && other[0] === word[0];
    const at = same >= 0 ? same : left.findIndex(initial);
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return true;
}

/** The words of an office, with wordings that mean the same put as one and without those that carry no meaning. */
export function officeWords(office: string): Set<string> {
  let text = ` ${wordsOf(office).join(' ')} `;
  for (const [from, to] of OFFICE_WORDINGS) text = text.replaceAll(` ${from} `, ` ${to} `);
  return new Set(text.split(' ').filter((word) => word !== '' && !STOP_WORDS.has(word)));
}

/** Whether two offices are one; `bodies` holds words that may be there or not besides those of well-known bodies. */
export function sameOffice(a: string, b: string, bodies: ReadonlySet<string>): boolean {
  const [one, other] = [officeWords(a), officeWords(b)];
  const [small, big] = one.size < other.size ? [one, other] : [other, one];
  if (small.size === 0 || !isSubset(small, big)) return false;
  return [...big].every((word) => small.has(word) || BODY_WORDS.has(word) || bodies.has(word));
}

/** How like two names of bodies are, 0 to 1: the same words, an acronym and its words, or one name within the other. */
export function bodyLikeness(a: string, b: string): number {
  const [one, other] = [longFormOf(a), longFormOf(b)];
  if (one.size === 0 || other.size === 0) return 0;
  if (one.size === other.size && isSubset(one, other)) return 1;
  const [left, right] = [contentWords(a), contentWords(b)];
  if (isAcronymOf(left, right) || isAcronymOf(right, left)) return 0.9;
  const shared = jaccard(one, other);
  return shared >= 0.6 && (isSubset(one, other) || isSubset(other, one)) ? 0.9 * shared : 0;
}

function longFormOf(name: string): Set<string> {
  const bare = name.replace(/\(\s*[A-Z][A-Za-z0-9-]*\s*\)/g, ' ');
  const text = contentWords(bare).join(' ').replaceAll('organisation', 'organization');
  return new Set((ACRONYMS.get(text) ?? text).split(' ').filter(Boolean).map(stemOf));
}

function isAcronymOf(short: readonly string[], full: readonly string[]): boolean {
  const [acronym, ...rest] = short;
  if (acronym === undefined || rest.length > 0 || full.length < 2) return false;
  return acronym === full.map((word) => word[0]).join('');
}

/** Whether two places are one: the words of one are all in the other. */
export function samePlace(a: string, b: string): boolean {
  const [one, other] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  return one.size > 0 && other.size > 0 && (isSubset(one, other) || isSubset(other, one));
}

/** Overlap of the stems of two names, 0 to 1; 1 for names that fold to the same. */
export function nameLikeness(a: string, b: string): number {
  return fold(a) === fold(b) ? 1 : dice(stemsOf(a), stemsOf(b));
}

/** As `nameLikeness`, but 0 below a half. */
export function topicLikeness(a: string, b: string): number {
  const overlap = nameLikeness(a, b);
  return overlap >= 0.5 ? overlap : 0;
}

/** 1 for equal strings, else 0. */
export function equality(a: string, b: string): number {
  return a === b ? 1 : 0;
}
