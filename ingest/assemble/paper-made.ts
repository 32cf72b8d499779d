import { lexiconOf, longestAt } from '../annotate/lexicon.js';
import { isVerb } from '../resolve/clauses.js';
import { firstBetween, lastBetween } from '../segment/between.js';
import type { Token } from '../segment/token.js';
import {
  BEFORE_PASSIVE_PARTICIPLE,
  BEFORE_PERFECT_PARTICIPLE,
  BEHIND_PASSIVE,
  FACTUAL_FORMS_OF_BE,
} from '../tables/auxiliaries.js';
import {
  BEHIND_MADE,
  CITING_WORDS,
  MAKING_PHRASES,
  MAKING_VERBS,
  PARTING_VERBS,
  UNMADE_WORDS,
  VERBS_OF_PAPERS,
} from '../tables/outcomes.js';
import { type Scene, subjectBefore } from './arguments.js';

/** A paper's name in a sentence. */
export interface Paper {
  readonly from: number;
  /** One past the head noun. */
  readonly head: number;
  readonly to: number;
  readonly joint: boolean;
  readonly capital: boolean;
}

const PHRASES = lexiconOf(MAKING_PHRASES.map((phrase) => ({ phrase, value: phrase })));
/** How far from a paper its verb may stand: a list of papers stands between ("signed A, B and C"). */
const BEFORE = 16;
const AFTER = 12;

/**
 * Whether the sentence says that the paper was made: signed, adopted, issued, concluded; of a joint one also that something is said
 * in it. Older papers that are only cited are not.
 * @param beside whether the sentence tells of a held meeting, so that a year beside the paper may be that meeting's
 * @param year the year of publication, whose papers are no older ones; null if it is not known
 */
export function isPaperMade(scene: Scene, paper: Paper, beside: boolean, year: number | null): boolean {
  if (isCited(scene, paper, beside, year)) return false;
  return (
    madeBy(scene, paper) !== null ||
    isListed(scene, paper) ||
    isPassive(scene, paper) ||
    isRelative(scene, paper, beside) ||
    (paper.joint && isSpeaking(scene, paper))
  );
}

/** The sides whose people, or which themselves, are said to have made a paper; none where a word points back at them. */
export function makersOf(scene: Scene, paper: Paper): readonly string[] {
  const verb = madeBy(scene, paper);
  if (verb === null) return [];
  const actors = subjectBefore(scene, verb);
  if (actors.some(({ pointing }) => pointing !== null)) return [];
  return actors.flatMap(({ person, codes }) => (person?.side ? [person.side] : codes));
}

/** "The leaders adopted", "Heads of state approved", "Ministers endorsed": by those of a gathering, none of them named. */
export function isMadeByMany(scene: Scene, paper: Paper): boolean {
  const verb = madeBy(scene, paper);
  const [maker, ...others] = verb === null ? [] : subjectBefore(scene, verb);
  if (!maker || others.length > 0 || maker.codes.length > 0) return false;
  if (maker.office?.plural) return true;
  return maker.pointing === 'several' && scene.reading.tokens[maker.from]?.key === 'the';
}

/** "signed an agreement", "adopted a plan and a roadmap": the making verb before it with no other verb between; null if there is none. */
function madeBy({ reading, clauses }: Scene, { from }: Paper): number | null {
  const { tokens } = reading;
  for (let i = from - 1; i >= Math.max(0, from - BEFORE) && clauses[i] === clauses[from]; i--) {
    const phrase = longestAt(PHRASES, tokens, i);
    if (MAKING_VERBS.has(tokens[i]?.key ?? '') || phrase)
      return !isUnmade(reading, i) && !BEHIND_PASSIVE.has(tokens[i + 1]?.key ?? '') ? i : null;
    if (PARTING_VERBS.has(tokens[i]?.key ?? '') && tokens.slice(i + 1, from).some(({ key }) => key === 'with'))
      return i;
    if (isVerb(reading, i) && !/^(?:also|then)$/.test(tokens[i]?.key ?? '')) return null;
  }
  return null;
}

/** "The following documents were signed: the Agreement on …; the Plan of …": an item of a list after a colon. */
function isListed({ reading }: Scene, { from }: Paper): boolean {
  const { tokens } = reading;
  const before = /^(?:the|an?)$/.test(tokens[from - 1]?.key ?? '') ? from - 2 : from - 1;
  if (!/^(?:[:;,•·–—-]|and|\d+\.?)$/.test(tokens[before]?.key ?? '')) return false;
  const colon = tokens.findIndex(({ key }) => key === ':');
  if (colon < 0 || colon > before) return false;
  const verb = lastBetween(tokens, colon - AFTER, colon, ({ key }) => MAKING_VERBS.has(key));
  return verb >= 0 && !isUnmade(reading, verb) && tokens[verb - 1]?.key !== 'be';
}

/** "to sign", "will sign", "not signed". */
function isUnmade({ tokens }: Scene['reading'], verb: number): boolean {
  return tokens.slice(Math.max(0, verb - 2), verb).some(({ key }) => UNMADE_WORDS.has(key));
}

/** "a statement was issued", "the declaration adopted at the summit", ", signed by A and B". */
function isPassive({ reading, clauses }: Scene, { from, to }: Paper): boolean {
  const { tokens } = reading;
  if (/^(?:no|any)$/.test(tokens[from - 1]?.key ?? '')) return false;
  for (let i = to; i < Math.min(tokens.length, to + AFTER) && clauses[i] === clauses[from]; i++) {
    const key = tokens[i]?.key ?? '';
    if (MAKING_VERBS.has(key) && /ed$|struck/.test(key)) {
      const auxiliary = tokens.slice(to, i).some((token) => FACTUAL_FORMS_OF_BE.has(token.key));
      const next = tokens[i + 1]?.key ?? '.';
      return (
        !isUnmade(reading, i) &&
        !tokens.slice(to, i).some((token) => /^(?:be|not|will)$/.test(token.key)) &&
        (auxiliary || BEHIND_MADE.has(next) || reading.dateAt(i + 1) !== null)
      );
    }
    if (isVerb(reading, i) && !BEFORE_PASSIVE_PARTICIPLE.has(key)) return false;
  }
  return false;
}

/** "the agreement, which the leaders reached in a meeting": the meeting must be told with it. */
function isRelative({ reading }: Scene, { to }: Paper, beside: boolean): boolean {
  const { tokens } = reading;
  const start = firstBetween(tokens, to, to + 4, ({ key }) => /^(?:which|that)$/.test(key));
  if (start < 0 || !beside) return false;
  for (let i = start + 1; i < Math.min(tokens.length, start + BEFORE); i++) {
    const key = tokens[i]?.key ?? '';
    if (MAKING_VERBS.has(key) || key === 'agreed') return !isUnmade(reading, i);
    if (isVerb(reading, i) && !BEFORE_PERFECT_PARTICIPLE.has(key)) return false;
  }
  return false;
}

/** "in a joint statement", "the joint statement said", "according to the joint statement". */
function isSpeaking({ reading, clauses }: Scene, { from, to }: Paper): boolean {
  const { tokens } = reading;
  const article = /^(?:a|the|their|this)$/.test(tokens[from - 1]?.key ?? '') ? from - 2 : from - 1;
  const before = tokens[article]?.key ?? '';
  if (/^(?:in|of|as)$/.test(before) || (before === 'to' && tokens[article - 1]?.key === 'according')) return true;
  const verb = firstBetween(
    tokens,
    to,
    to + AFTER,
    ({ key }, i) =>
      VERBS_OF_PAPERS.has(key) || /^(?:which|that)$/.test(key) || (clauses[i] === clauses[from] && isVerb(reading, i)),
  );
  return VERBS_OF_PAPERS.has(tokens[verb]?.key ?? '');
}

/** An older paper: cited, or of a year in which no meeting of the sentence took place. */
function isCited({ reading, clauses }: Scene, { from, to }: Paper, beside: boolean, year: number | null): boolean {
  const { tokens } = reading;
  const start = Math.max(from - 5, lastBetween(tokens, from - 5, from, isItemEnd) + 1, 0);
  const before = tokens.slice(start, from).map(({ key }) => key);
  if (before.some((key) => CITING_WORDS.has(key)) || reading.dates.some((date) => date.to === from)) return true;
  if (beside) return false;
  return reading.dates.some(
    ({ expression, from: at }) =>
      expression.type === 'calendar' &&
      expression.year !== null &&
      expression.year !== year &&
      clauses[at] === clauses[from] &&
      firstBetween(tokens, Math.min(at, from), Math.max(at, from), isItemEnd) < 0 &&
      at >= from - 3 &&
      at <= to + 10 &&
      !(at >= from && at < to),
  );
}

/** What ends an item of a list, or opens the list. */
function isItemEnd({ key }: Token): boolean {
  return key === ';' || key === ':';
}
