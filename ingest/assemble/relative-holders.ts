import type { Actor } from '../resolve/actors.js';
import { isVerb } from '../resolve/clauses.js';
import { firstBetween } from '../segment/between.js';
import { OPENS_ASIDE, VERBS_OF_HOLDERS } from '../tables/course-of-meetings.js';
import { ABOUT } from '../tables/topic-lists.js';
import type { Scene } from './arguments.js';
import type { Trigger } from './trigger.js';

/** "a meeting that A and B held", "the meeting they had", "a call which A received from B", "a summit hosted by A". */
export function relativeHolders(scene: Scene, trigger: Trigger): readonly Actor[] {
  const { tokens } = scene.reading;
  let i = pastSubject(scene, trigger.to);
  if (trigger.role === 'attribute' && tokens[i]?.key === ',' && !/^(?:that|which|whom)$/.test(tokens[i + 1]?.key ?? ''))
    return [];
  const opening = i + 3;
  while (i < opening && /^(?:that|which|,|whom)$/.test(tokens[i]?.key ?? '')) i++;
  const group = scene.groups.find(
    ([first]) =>
      first &&
      first.from >= i &&
      first.from <= i + 3 &&
      first.preposition === '' &&
      scene.reading.tokens.slice(i, first.from).every(({ text }) => /^(?:the|\p{Lu}.*)$/u.test(text)),
  );
  if (!group) return [];
  const end = group.at(-1)?.to ?? i;
  const verb = firstBetween(tokens, end, end + 4, ({ key }) => VERBS_OF_HOLDERS.has(key));
  if (verb < 0) return [];
  const callers = scene.groups.find(
    ([first]) =>
      first?.preposition === 'from' &&
      first.from > verb &&
      first.from < verb + 8 &&
      (first.person ?? first.office ?? first.codes.length) !== null,
  );
  return [...group, ...(/^received$/.test(tokens[verb]?.key ?? '') ? (callers ?? []) : [])];
}

/** "the consultations on a truce which A and B held": past what they were about, if a relative clause follows it. */
function pastSubject({ reading }: Scene, to: number): number {
  const { tokens } = reading;
  const which = pastAside(tokens, to);
  if (which !== null) return which;
  if (!ABOUT.has(tokens[to]?.key ?? '')) return to;
  for (let i = to + 1; i < to + MOST_OF_SUBJECT; i++) {
    if (/^(?:which|that)$/.test(tokens[i]?.key ?? '')) return i;
    if (tokens[i]?.kind !== 'word' || isVerb(reading, i)) return to;
  }
  return to;
}

/** "the summit, to be held tomorrow, which A will attend": the token of "which" behind an aside between commas; null if there is none. */
function pastAside(tokens: Scene['reading']['tokens'], to: number): number | null {
  if (tokens[to]?.key !== ',' || !OPENS_ASIDE.has(tokens[to + 1]?.key ?? '')) return null;
  for (let i = to + 2; i < to + MOST_OF_SUBJECT; i++)
    if (tokens[i]?.key === ',') return tokens[i + 1]?.key === 'which' ? i + 1 : null;
  return null;
}

/** How many words may say what talks are about. */
const MOST_OF_SUBJECT = 10;
