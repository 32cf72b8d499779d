import type { MeetingStatus } from '../../src/model/vocabulary.js';
import type { Reading } from '../annotate/reading.js';
import type { Clauses } from '../resolve/clauses.js';
import { FINITE_FORMS_OF_BE, INVERTED_AUXILIARIES } from '../tables/auxiliaries.js';
import { SET_SHORTLY_BEFORE, VERBS_OF_TAKING_PLACE } from '../tables/course-of-meetings.js';
import { MARGINS_OF } from '../tables/encounters.js';
import { OCCURRING_PARTICIPLES } from '../tables/sittings.js';
import {
  CANCELLED_PAIRS,
  CANCELLED_WORDS,
  FAILING_VERBS,
  HYPOTHETICAL_WORDS,
  INVITING_WORDS,
  NEGATIONS,
  PLANNED_WORDS,
  PLANNING_BY_INFINITIVE,
  PUT_FORWARD,
  SET_WORDS,
  UNDER_WAY,
  WISHING_WORDS,
} from '../tables/status-words.js';
import { cancelledBehind } from './cancelled-behind.js';
import { futureReported } from './future-reported.js';
import { auxiliaryShared, isInfinitive, SHARED_TOKENS } from './infinitive.js';
import { issuedAt } from './issued.js';
import { opensNextVerb } from './next-verb.js';
import { noOccurrence } from './no-occurrence.js';
import type { Trigger } from './trigger.js';

/** What the clause says of an encounter's status; `none` where there was and will be no encounter, or it is only thought of. */
export interface StatusSaid {
  readonly status: MeetingStatus | 'none';
  /** Whether words say so, not only their absence. */
  readonly said: boolean;
  /** The token that says so. */
  readonly at: number | null;
}

/** How far before a trigger its auxiliary stands, and how far after a noun its verb. */
const BEFORE = 7;
const AFTER = 9;

/** Reads the status of an encounter from the words of its clause. */
export function statusOf(reading: Reading, trigger: Trigger, clauses: Clauses, others: readonly Trigger[]): StatusSaid {
  if (trigger.sense === 'await') return { status: 'planned', said: true, at: trigger.from };
  const window = windowOf(reading, trigger, clauses, others);
  const key = (i: number) => reading.tokens[i]?.key ?? '';
  const find = (test: (i: number) => boolean) => window.find(test) ?? null;
  const later = trigger.role === 'subject' ? restOfClause(reading, trigger, clauses) : [];
  const cancelled =
    [...window, ...later].find((i) => CANCELLED_WORDS.has(key(i)) || CANCELLED_PAIRS.has(`${key(i)} ${key(i + 1)}`)) ??
    null;
  if (cancelled !== null && !isSettingOnly(trigger)) return { status: 'cancelled', said: true, at: cancelled };
  const unreal = trigger.role === 'attribute' ? undefined : [...window, ...later].find((i) => isUnreal(reading, i));
  if (unreal !== undefined) return { status: 'cancelled', said: true, at: unreal };
  const dropped = cancelledBehind(reading, trigger, clauses, others);
  if (dropped !== null) return { status: 'cancelled', said: true, at: dropped };
  const failed = later.find((i) => key(i) === 'not' && FAILING_VERBS.has(key(i + 1)));
  const negated = find((i) => NEGATIONS.has(key(i)) && isNear(trigger, i)) ?? failed ?? null;
  if (negated !== null) {
    const planned =
      [...window, ...later].some((i) => /^(?:will|would)$/.test(key(i)) && key(i + 1) === 'not') ||
      trigger.noun?.modifiers.some((word) => SET_WORDS.has(word));
    return planned ? { status: 'cancelled', said: true, at: negated } : { status: 'none', said: true, at: negated };
  }
  const wish = wishBefore(reading, trigger) ?? noOccurrence(reading, trigger, clauses);
  if (wish !== null) return { status: 'none', said: true, at: wish };
  const inverted = invertedNegation(reading, trigger, clauses);
  if (inverted !== null) return { status: inverted.planned ? 'cancelled' : 'none', said: true, at: inverted.at };
  const issued = issuedAt(reading.tokens, trigger);
  if (issued) return { status: 'held', said: true, at: issued.at };
  const infinitive = isInfinitive(reading, trigger) ?? auxiliaryShared(reading, trigger, clauses);
  const planned = find((i) => isPlanning(reading, i, trigger));
  if (planned !== null) return { status: 'planned', said: true, at: planned };
  const nextNoun = others.find(({ noun, from }) => noun !== null && from >= trigger.to)?.from ?? reading.tokens.length;
  const toBeHeld = later.find(
    (i) =>
      (i < nextNoun && /^(?:will|would|to)$/.test(key(i)) && isOccurring(key(i + 1), key(i + 2))) ||
      (/^(?:been|is|are)$/.test(key(i)) && PUT_FORWARD.has(key(i + 1))) ||
      (i < nextNoun && key(i) === 'under' && UNDER_WAY.has(key(i + 1))),
  );
  if (toBeHeld !== undefined) return { status: 'planned', said: true, at: toBeHeld };
  const invited = invitationBefore(reading, trigger, clauses);
  if (invited !== null) return { status: 'planned', said: true, at: invited };
  if (trigger.noun?.series === 'next') return { status: 'planned', said: true, at: trigger.noun.from };
  const reported = futureReported(reading, trigger, clauses);
  if (reported !== null) return { status: 'planned', said: true, at: reported };
  const hypothetical = find((i) => HYPOTHETICAL_WORDS.has(key(i)) && i < trigger.from && isVerbal(trigger));
  if (hypothetical !== null) return { status: 'none', said: true, at: hypothetical };
  if (infinitive !== null) return { status: 'planned', said: true, at: infinitive };
  if (
    trigger.role === 'attribute' &&
    /^(?:ahead of|prior to|prepare for)$/.test(trigger.preposition) &&
    trigger.noun?.series !== 'previous' &&
    !window.some((i) => key(i) === 'had')
  )
    return { status: 'planned', said: false, at: null };
  return { status: 'held', said: false, at: null };
}

/** "was to have met", "were to have been held": with the perfect such a plan did not come about. */
function isUnreal({ tokens }: Reading, i: number): boolean {
  return tokens[i]?.key === 'to' && tokens[i + 1]?.key === 'have' && /^(?:was|were)$/.test(tokens[i - 1]?.key ?? '');
}

/** Of these the clause tells only that something else was there: "a meeting on the sidelines of the summit was scrapped". */
function isSettingOnly({ role, preposition }: Trigger): boolean {
  return role === 'attribute' && (preposition === 'at' || MARGINS_OF.has(preposition));
}

/** "invited B to Rome for talks", "extended an invitation to B for a meeting". */
function invitationBefore({ tokens }: Reading, { role, preposition, from }: Trigger, clauses: Clauses): number | null {
  if (role !== 'attribute' || !/^(?:to|for|invitation to)$/.test(preposition)) return null;
  for (let i = from - 1; i >= Math.max(0, from - SHARED_TOKENS) && clauses[i] === clauses[from]; i--)
    if (INVITING_WORDS.has(tokens[i]?.key ?? '') || tokens[i]?.key === 'invitations') return i;
  return null;
}

/** "be held", "take place", "go ahead": verbs whose subject is an encounter. */
function isOccurring(verb: string, next: string): boolean {
  if (verb === 'be') return OCCURRING_PARTICIPLES.has(next);
  if (verb === 'take') return next === 'place';
  return VERBS_OF_TAKING_PLACE.has(verb) || (verb === 'go' && next === 'ahead');
}

/** "called for talks", "ready for a meeting": an encounter that somebody only wishes for. A definite one is known already. */
function wishBefore({ tokens }: Reading, { role, preposition, noun, from }: Trigger): number | null {
  if (role !== 'attribute' || preposition !== 'for' || !noun || tokens[from]?.key === 'the') return null;
  const at = tokens.slice(Math.max(0, from - 2), from).findLastIndex(({ key }) => key === 'for');
  const word = Math.max(0, from - 2) + at - 1;
  return at >= 0 && WISHING_WORDS.has(tokens[word]?.key ?? '') ? word : null;
}

/** The tokens of a noun's clause after it, as far as its verb can stand. */
function restOfClause(reading: Reading, trigger: Trigger, clauses: Clauses): number[] {
  const rest: number[] = [];
  for (let i = trigger.to; i < reading.tokens.length && i < trigger.to + 60; i++)
    if (clauses[i] === clauses[trigger.from]) rest.push(i);
  return rest;
}

function isVerbal(trigger: Trigger): boolean {
  return trigger.role === 'verb' || trigger.role === 'object';
}

/** Tokens of the trigger's clause around it, up to the triggers beside it. */
function windowOf(reading: Reading, trigger: Trigger, clauses: Clauses, others: readonly Trigger[]): number[] {
  const clause = clauses[trigger.verb ?? trigger.from];
  const after = relativeAfter(reading, trigger, clauses);
  const start = trigger.verb ?? trigger.from;
  const left = Math.max(
    0,
    ...others.filter((other) => other.to <= start && other !== trigger).map((other) => other.to),
  );
  const right = Math.min(
    reading.tokens.length,
    ...others.filter((other) => other.from >= trigger.to && other !== trigger).map((other) => other.from),
  );
  const tokens: number[] = [];
  for (let i = Math.max(left, start - BEFORE); i < Math.min(right, trigger.to + AFTER); i++) {
    if (i > trigger.to && isVerbal(trigger) && opensNextVerb(reading, i)) break;
    const inside = trigger.noun
      ? i < trigger.noun.from || i >= trigger.noun.headEnd
      : i < trigger.from || i >= trigger.to;
    if (
      (clauses[i] === clause || (after !== null && clauses[i] === after)) &&
      inside &&
      !(trigger.role === 'attribute' && i < trigger.from - 3)
    )
      tokens.push(i);
  }
  return tokens;
}

/** The clause of a "which" right after a noun: "the summit, which India will host". */
function relativeAfter(reading: Reading, trigger: Trigger, clauses: Clauses): number | null {
  if (!trigger.noun) return null;
  for (let i = trigger.to; i < trigger.to + 3; i++)
    if (/^(?:which|that)$/.test(reading.tokens[i]?.key ?? '')) return clauses[i] ?? null;
  return null;
}

function isNear(trigger: Trigger, i: number): boolean {
  const start = trigger.verb ?? trigger.from;
  return (
    (i < start && i >= start - 3) ||
    (trigger.noun !== null && i < trigger.noun.from && i >= trigger.noun.from - 2) ||
    (trigger.role === 'subject' && i >= trigger.to && i < trigger.to + 4)
  );
}

/** "will", "is to", "to be held", "scheduled", "due": before a verb, or after a noun. */
function isPlanning(reading: Reading, i: number, trigger: Trigger): boolean {
  const { tokens } = reading;
  const key = tokens[i]?.key ?? '';
  const start = trigger.verb ?? trigger.from;
  const before = i < start;
  if (key === 'to' && FINITE_FORMS_OF_BE.has(tokens[i - 1]?.key ?? '') && !/^(?:the|a)$/.test(tokens[i + 1]?.key ?? ''))
    return true;
  if (key === 'to' && tokens[i + 1]?.key === 'be' && OCCURRING_PARTICIPLES.has(tokens[i + 2]?.key ?? '')) return true;
  if (!PLANNED_WORDS.has(key)) return false;
  if (PLANNING_BY_INFINITIVE.has(key))
    return before && (start - i <= 4 || key === 'accepted') && isInfinitive(reading, trigger) !== null;
  if (key === 'will')
    return before ? start - i <= 4 || trigger.role !== 'verb' : trigger.role !== 'verb' && trigger.role !== 'object';
  return trigger.role === 'attribute' && before ? start - i <= (SET_SHORTLY_BEFORE.has(key) ? 4 : 2) : true;
}

/** "Nor will A and B meet", "neither did they hold talks": at the head of its clause; planned if it was for the future. */
function invertedNegation(
  { tokens }: Reading,
  trigger: Trigger,
  clauses: Clauses,
): { readonly at: number; readonly planned: boolean } | null {
  let at = trigger.verb ?? trigger.from;
  while (at > 0 && clauses[at - 1] === clauses[trigger.from]) at--;
  while (/^(?:,|;|and|but)$/.test(tokens[at]?.key ?? '')) at++;
  const auxiliary = tokens[at + 1]?.key ?? '';
  if (!/^(?:nor|neither)$/.test(tokens[at]?.key ?? '') || !INVERTED_AUXILIARIES.has(auxiliary)) return null;
  return { at, planned: /^(?:will|would|shall)$/.test(auxiliary) };
}
