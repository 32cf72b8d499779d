import { firstBetween } from '../segment/between.js';
import { SEASONS } from '../tables/calendar.js';
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
  const at = firstBetween(tokens, start, trigger.to + FAR, (token, i) => {
    if (dates.some(({ from, to }) => from <= i && i < to)) return false;
    if (SEASONS.has(token.key)) return /^(?:the|this|next|in|early|late|coming)$/.test(key(i - 1));
    if (/^(?:coming|following|next|upcoming|near|few)$/.test(token.key))
      return (
        /^(?:days|weeks|months|period|future|term)$/.test(key(i + 1)) &&
        /^(?:the|in|next|coming|within|over)$/.test(key(i - 1))
      );
    if (token.key === 'later') return /^(?:date|stage|time)$/.test(key(i + 1));
    return (
      token.key === 'end' &&
      key(i + 1) === 'of' &&
      /^(?:the|this)$/.test(key(i + 2)) &&
      /^(?:year|month|week|summer|decade)$/.test(key(i + 3))
    );
  });
  return at >= 0;
}
