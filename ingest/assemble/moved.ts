import type { DateMention } from '../annotate/dates/expression.js';
import type { Reading } from '../annotate/reading.js';
import { cueOf } from '../segment/cues.js';
import { MEANT_INFINITIVES } from '../tables/course-of-meetings.js';
import { MOVING_PAIRS, MOVING_WORDS, ONCE_WORDS, SET_PARTICIPLES } from '../tables/status-words.js';
import { BEFORE_DAY, BEFORE_NEW_DAY } from '../tables/time-words.js';
import type { Scene } from './arguments.js';
import type { Trigger } from './trigger.js';
import type { Attachments } from './whereabouts.js';

/** An encounter put to another day: what is said of the old day and of the new one, and the token that tells of the change. */
export interface Moved {
  readonly old: Attachments;
  readonly fresh: Attachments;
  readonly at: number;
  /** Whether the words say that it is to take place on the new day. */
  readonly ahead: boolean;
}

const MOVING = cueOf([...MOVING_WORDS, ...[...MOVING_PAIRS].map((pair) => pair.split(' ')[0] ?? '')]);

/** How far behind the verb the new day may stand. */
const NEAR_TOKENS = 16;

/**
 * "postponed from 3 June to 9 July", "put off until Monday", "originally scheduled for May, will be held in June": the old and the new
 * day of an encounter; null if the words tell of no change or of no new day.
 */
export function movedTo({ reading, triggers }: Scene, trigger: Trigger, beside: Attachments): Moved | null {
  if (!trigger.noun) return null;
  const next = triggers.find(({ from, noun }) => noun && from >= trigger.to)?.from ?? reading.tokens.length;
  return (
    postponedTo(reading, trigger, beside, next) ??
    givenUpFor(reading, trigger, beside, triggers) ??
    onceSetFor(reading, beside)
  );
}

function postponedTo(reading: Reading, trigger: Trigger, beside: Attachments, next: number): Moved | null {
  const { tokens } = reading;
  const key = (i: number) => tokens[i]?.key ?? '';
  const start = Math.max(0, (trigger.verb ?? trigger.from) - 3);
  const end = Math.min(next, trigger.to + NEAR_TOKENS * 2);
  for (const at of reading.cues.at(MOVING)) {
    if (at < start || at >= end) continue;
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
      ahead: false,
    };
  }
  return null;
}

/** "to 9 July", "until the 4th", "for next week". */
function isGoal({ tokens }: Reading, date: number): boolean {
  const before = BEFORE_DAY.has(tokens[date - 1]?.key ?? '') ? date - 2 : date - 1;
  return BEFORE_NEW_DAY.has(tokens[before]?.key ?? '');
}

/** One end of a range, with the words of the whole. */
function endOf(range: DateMention, end: 'from' | 'to'): DateMention | undefined {
  const { expression } = range;
  return expression.type === 'range' ? { ...range, expression: expression[end] } : undefined;
}

/**
 * "The session, which was to have taken place on 28 January, will be held on 11 February", "was due on Monday but will now start on
 * Thursday": a day of which a past says that it was only meant, and after it one of which "will" tells. Only of the subject of both.
 */
function givenUpFor(
  reading: Reading,
  { role, to }: Trigger,
  beside: Attachments,
  triggers: readonly Trigger[],
): Moved | null {
  if (role !== 'subject') return null;
  const stop = reading.tokens.findIndex(({ key }, i) => i >= to && key === ';');
  const next = triggers.find(({ from, visit }) => from >= to && visit === null)?.from ?? reading.tokens.length;
  const dates = reading.dates.filter(({ from }) => from >= to && from < next && (stop < 0 || from < stop));
  const [old, ...later] = dates;
  const at = old ? meantAt(reading, to, old.from) : -1;
  if (!old || at < 0) return null;
  const fresh = later.find(({ from }) =>
    reading.tokens.slice(old.to, from).some(({ key }) => /^(?:will|would)$/.test(key)),
  );
  if (!fresh || fresh.from - old.to > MOST_APART) return null;
  return {
    old: { dates: [old], places: beside.places },
    fresh: { dates: [fresh], places: beside.places },
    at,
    ahead: true,
  };
}

/** How far from the old day the new one may be told: past why it was put off. */
const MOST_APART = 30;

/** "was to have", "were to be held", "had been due", "was scheduled": the participle or "to", looked for shortly before a day; -1 if there is none. */
function meantAt({ tokens }: Reading, from: number, day: number): number {
  const key = (i: number) => tokens[i]?.key ?? '';
  for (let i = day - 1; i > Math.max(from, day - NEAR_TOKENS); i--) {
    const isMeant =
      SET_PARTICIPLES.has(key(i)) || key(i) === 'supposed' || (key(i) === 'to' && MEANT_INFINITIVES.has(key(i + 1)));
    const adverb = ONCE_WORDS.has(key(i - 1)) ? i - 2 : i - 1;
    if (isMeant && (/^(?:was|were)$/.test(key(adverb)) || (key(adverb) === 'been' && key(adverb - 1) === 'had')))
      return i;
  }
  return -1;
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
        ahead: false,
      };
    }
  }
  return null;
}
