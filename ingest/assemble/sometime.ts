import { firstBetween } from '../segment/between.js';
import { SEASONS } from '../tables/calendar.js';
import {
  BEFORE_OPEN_TIMES,
  BEFORE_SEASONS,
  OPEN_TIME_ADJECTIVES,
  OPEN_TIMES,
  PERIODS_THAT_END,
} from '../tables/time-words.js';
import type { Encounter } from './encounter.js';

/** How far behind an encounter its time may stand. */
const FAR = 24;
/** How far before one that is to come. */
const BEFORE = 12;

/**
 * Whether the words put an encounter to a time that names no day: "in the fall", "in the coming weeks", "at a later date", "in the near
 * future", "before the end of the year". It is then not of the day of what is told beside it.
 */
export function isSometime({ reading: { tokens, dates }, trigger, status }: Encounter): boolean {
  const key = (i: number) => tokens[i]?.key ?? '';
  const start = status === 'planned' ? Math.max(0, trigger.from - BEFORE) : trigger.to;
  const isOpenTime = (word: string, i: number) => {
    if (SEASONS.has(word)) return BEFORE_SEASONS.has(key(i - 1));
    if (OPEN_TIME_ADJECTIVES.has(word)) return OPEN_TIMES.has(key(i + 1)) && BEFORE_OPEN_TIMES.has(key(i - 1));
    if (word === 'later') return /^(?:date|stage|time)$/.test(key(i + 1));
    return (
      word === 'end' && key(i + 1) === 'of' && /^(?:the|this)$/.test(key(i + 2)) && PERIODS_THAT_END.has(key(i + 3))
    );
  };
  const isDated = (i: number) => dates.some(({ from, to }) => from <= i && i < to);
  const at = firstBetween(tokens, start, trigger.to + FAR, (token, i) => isOpenTime(token.key, i) && !isDated(i));
  return at >= 0;
}
