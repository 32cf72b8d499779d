import { foldedWords } from '../../src/model/fold.js';
import type { Reading } from '../annotate/reading.js';
import { resolveDate } from '../resolve/dates.js';
import type { Discourse } from '../resolve/discourse.js';
import { WEEKDAYS } from '../tables/calendar.js';
import { DIARY_WORDS, WEEK_WORDS } from '../tables/diaries.js';
import { startsLine } from './agenda-lines.js';
import { evidenceOf } from './evidence.js';
import type { DateSaid } from './said.js';

/** So many weekdays at the heads of lines make a week. */
const FEWEST = 3;
/**
 * In an outlook on a week ("MONDAY: A visits B", one line a day) the day of each sentence, by its index: the weekday at the head of its
 * line, counted on from the day of publication. None in other texts.
 */
export function weekdayHeads({ article, readings, reference }: Discourse): ReadonlyMap<number, DateSaid> {
  const days = new Map<number, DateSaid>();
  const title = foldedWords(article.title ?? '');
  if (!title.some((word) => DIARY_WORDS.has(word) || WEEK_WORDS.has(word))) return days;
  const heads = readings.filter((reading) => startsLine(readings, reading, article.text) && isHead(reading));
  if (new Set(heads.map(({ tokens }) => tokens[0]?.key)).size < FEWEST) return days;
  for (const [k, head] of heads.entries()) {
    const date = head.dates[0];
    if (!date) continue;
    const said = {
      date: resolveDate(date.expression, reference, 'ahead', null),
      dateSpan: evidenceOf(head, date.from, date.to, 'date.heading', 'date'),
    };
    const next = heads[k + 1]?.sentence.index ?? readings.length;
    for (let i = head.sentence.index; i < next; i++) {
      const other = readings[i];
      if (i > head.sentence.index && other && isOtherHead(other)) break;
      days.set(i, said);
    }
  }
  return days;
}

/** "MONDAY: …", "Wednesday 5 November – …", "Friday" alone. */
function isHead({ tokens, dates }: Reading): boolean {
  const [date] = dates;
  const [first] = tokens;
  if (!first || !date || date.from > 1 || !WEEKDAYS.has(first.key)) return false;
  const next = tokens[date.to];
  return next === undefined || /^(?::|–|—)$/.test(next.key);
}

/** "LATER THIS MONTH:": a head that names no weekday ends the week. */
function isOtherHead({ tokens }: Reading): boolean {
  const colon = tokens.findIndex(({ key }) => key === ':');
  return (
    colon > 0 &&
    colon < 6 &&
    tokens.slice(0, colon).every(({ kind, text }) => kind !== 'word' || text === text.toUpperCase())
  );
}
