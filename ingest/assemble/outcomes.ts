import type { Evidence, ExtractedOutcome } from '../../src/model/extraction.js';
import type { OutcomeKind } from '../../src/model/vocabulary.js';
import { textOf } from '../annotate/bodies.js';
import { lexiconOf, longestAt } from '../annotate/lexicon.js';
import type { Reading } from '../annotate/reading.js';
import { isCapitalised, type Token } from '../segment/token.js';
import { CITING_WORDS, COMMON_PAPERS, MAKING_VERBS, OUTCOME_NOUNS } from '../tables/outcomes.js';
import { evidenceOf } from './evidence.js';
import type { MeetingRecord } from './meeting-record.js';

/** A paper that came out of a meeting. */
export interface OutcomeRecord {
  readonly name: string;
  readonly kind: OutcomeKind;
  readonly meeting: MeetingRecord | null;
  readonly evidence: readonly Evidence[];
}

const PAPERS = lexiconOf([...OUTCOME_NOUNS].map(([phrase, kind]) => ({ phrase, value: { phrase, kind } })));

/** The papers that a sentence tells of as made, of the meeting that it tells of or that was told last. */
export function outcomesIn(
  reading: Reading,
  here: readonly MeetingRecord[],
  last: MeetingRecord | null,
): OutcomeRecord[] {
  const { tokens } = reading;
  const found: OutcomeRecord[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const match =
      reading.bodyAt(i) || reading.nouns.some((noun) => noun.from <= i && i < noun.to)
        ? null
        : longestAt(PAPERS, tokens, i);
    if (!match) continue;
    const { phrase, kind } = match.value;
    const from = leftEdge(tokens, i);
    const joint = tokens.slice(from, match.to).some((token) => token.key === 'joint');
    const capital = isCapitalised(tokens[match.to - 1] as Token) && i > 0;
    if (
      (joint || capital || !COMMON_PAPERS.has(phrase)) &&
      isMade(reading, from, match.to, joint) &&
      !isCited(reading, from, match.to)
    ) {
      const to = rightEdge(tokens, match.to, capital || kind === 'memorandum');
      const meeting = here.find((record) => record.status === 'held') ?? (last?.status === 'held' ? last : null);
      found.push({
        name: textOf(tokens, from, to),
        kind,
        meeting,
        evidence: [evidenceOf(reading, from, to, 'outcome.paper', 'name')],
      });
    }
    i = match.to - 1;
  }
  return found;
}

/** The paper's name begins at "joint", or at the capitalised words before it. */
function leftEdge(tokens: readonly Token[], head: number): number {
  let from = head;
  while (from > 0) {
    const before = tokens[from - 1] as Token;
    const part =
      before.key === 'joint' ||
      before.glued ||
      tokens[from]?.glued ||
      (before.kind === 'word' && isCapitalised(before) && from - 1 > 0 && before.key !== "'s");
    if (!part || /^(?:the|a|an|this|in)$/.test(before.key)) break;
    from--;
  }
  return from;
}

/** "on carbon capture and storage", "for a Consultative Body", "(2023-2028)". */
function rightEdge(tokens: readonly Token[], to: number, named: boolean): number {
  if (!named) return to;
  let end = to;
  if (/^(?:on|of|for)$/.test(tokens[end]?.key ?? '')) {
    end++;
    while (
      end < tokens.length &&
      end < to + 14 &&
      tokens[end]?.kind !== 'sign' &&
      !MAKING_VERBS.has(tokens[end]?.key ?? '') &&
      !/^(?:was|were|which|that|by|with|after|at|during|is|between|to)$/.test(tokens[end]?.key ?? '')
    )
      end++;
    while (/^(?:and|of|on|for|the|a|an)$/.test(tokens[end - 1]?.key ?? '')) end--;
  }
  if (tokens[end]?.key === '(' && tokens[end + 1]?.kind === 'number') {
    const close = tokens.findIndex((token, i) => i > end && token.key === ')');
    if (close > 0 && close - end < 5) return close + 1;
  }
  return Math.max(end, to);
}

/** A making verb near it in the sentence; of a joint paper it is enough that something is said in it. */
function isMade(reading: Reading, from: number, to: number, joint: boolean): boolean {
  const { tokens } = reading;
  const near = tokens.slice(Math.max(0, from - 14), Math.min(tokens.length, to + 16)).map((token) => token.key);
  const toBe = tokens
    .slice(Math.max(0, from - 6), Math.min(tokens.length, to + 6))
    .some((token, i, all) => token.key === 'be' && all[i - 1]?.key === 'to');
  if (toBe) return false;
  if (
    joint &&
    /^(?:in|a|the)$/.test(tokens[from - 1]?.key ?? '') &&
    (tokens[from - 2]?.key === 'in' || tokens[from - 1]?.key === 'in')
  )
    return true;
  return near.some(
    (key) => MAKING_VERBS.has(key) && (joint || !/^(?:said|says|agreed|announced|launched|declared)$/.test(key)),
  );
}

/** An older paper: cited, or made at a time that no meeting of the sentence has. */
function isCited(reading: Reading, from: number, to: number): boolean {
  const before = reading.tokens.slice(Math.max(0, from - 5), from).map((token) => token.key);
  if (before.some((key) => CITING_WORDS.has(key))) return true;
  const year = reading.dates.find(
    ({ expression, from: at }) =>
      expression.type === 'calendar' && expression.year !== null && at >= from - 3 && at <= to + 8,
  );
  return year !== undefined && reading.nouns.length === 0;
}

/** The papers in the form of the extraction; one told twice of the same meeting is one. */
export function outcomesOf(
  records: readonly OutcomeRecord[],
  idOf: (record: MeetingRecord) => string | null,
): ExtractedOutcome[] {
  const seen = new Set<string>();
  return records.flatMap(({ name, kind, meeting, evidence }) => {
    const id = meeting && idOf(meeting);
    const key = `${kind} ${id} ${/^(?:statement|declaration)$/.test(kind) ? '' : name.toLowerCase()}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ name, kind, meeting: id, evidence }];
  });
}
