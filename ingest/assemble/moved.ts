import type { DateMention } from '../annotate/dates/expression.js';
import type { Reading } from '../annotate/reading.js';
import { MOVING_PAIRS, MOVING_WORDS, ONCE_WORDS, SET_PARTICIPLES } from '../tables/status-words.js';
import type { Scene } from './arguments.js';
import type { Trigger } from './trigger.js';
import type { Attachments } from './whereabouts.js';

/** An encounter put to another day: what is said of the old day and of the new one, and the token that tells of the change. */
export interface Moved {
  readonly old: Attachments;
  readonly fresh: Attachments;
  readonly at: number;
}

/** How far behind the verb the new day may stand. */
const NEAR_TOKENS = 16;

/**
 * "postponed from 3 June to 9 July", "put off until Monday", "originally scheduled for May, will be held in June": the old and the new
 * day of an encounter; null if the words tell of no change or of no new day.
 */
export function movedTo({ reading, triggers }: Scene, trigger: Trigger, beside: Attachments): Moved | null {
  if (!trigger.noun) return null;
  const next = triggers.find(({ from, noun }) => noun && from >= trigger.to)?.from ?? reading.tokens.length;
  return postponedTo(reading, trigger, beside, next) ?? onceSetFor(reading, beside);
}

function postponedTo(reading: Reading, trigger: Trigger, beside: Attachments, next: number): Moved | null {
  const { tokens } = reading;
  const key = (i: number) => tokens[i]?.key ?? '';
  const first = Math.max(0, (trigger.verb ?? trigger.from) - 3);
  for (let at = first; at < Math.min(next, trigger.to + NEAR_TOKENS * 2); at++) {
    if (!MOVING_WORDS.has(key(at)) && !MOVING_PAIRS.has(`${key(at)} ${key(at + 1)}`)) continue;
    const after = reading.dates.filter(({ from }) => from > at && from <= at + NEAR_TOKENS);
    const range = after.find(({ from, expression }) => key(from - 1) === 'from' && expression.type === 'range');
    const fresh = range ? endOf(range, 'to') : after.find(({ from }) => isGoal(reading, from));
    if (!fresh) continue;
    const from = range ? endOf(range, 'from') : after.find((date) => key(date.from - 1) === 'from');
    const before = beside.dates.filter(({ to }) => to <= at);
    const first = beside.places.filter((place) => place.to <= at);
    const later = beside.places.filter((place) => place.from > at);
    return {
      old: { dates: from ? [from] : before, places: first },
      fresh: { dates: [fresh], places: later.length > 0 ? later : first },
      at,
    };
  }
  return null;
}

/** "to 9 July", "until the 4th", "for next week". */
function isGoal({ tokens }: Reading, date: number): boolean {
  const before = /^(?:the|early|late|mid)$/.test(tokens[date - 1]?.key ?? '') ? date - 2 : date - 1;
  return /^(?:to|until|till|for)$/.test(tokens[before]?.key ?? '');
}

/** One end of a range, with the words of the whole. */
function endOf(range: DateMention, end: 'from' | 'to'): DateMention | undefined {
  const { expression } = range;
  return expression.type === 'range' ? { ...range, expression: expression[end] } : undefined;
}

function onceSetFor({ tokens }: Reading, beside: Attachments): Moved | null {
  for (const date of beside.dates) {
    for (let at = date.from - 2; at >= Math.max(0, date.from - 6); at--) {
      if (!SET_PARTICIPLES.has(tokens[at]?.key ?? '') || !ONCE_WORDS.has(tokens[at - 1]?.key ?? '')) continue;
      const others = beside.dates.filter((other) => other !== date);
      if (others.length === 0) return null;
      return {
        old: { dates: [date], places: beside.places },
        fresh: { dates: others, places: beside.places },
        at: at - 1,
      };
    }
  }
  return null;
}
