import type { DateMention } from '../annotate/dates/expression.js';
import type { Reading } from '../annotate/reading.js';
import type { Trigger } from './trigger.js';
import type { Attachments, Whereabouts } from './whereabouts.js';

/**
 * When and where, for each of several encounters told by one word: "held talks in Rome in March and in Oslo in May", "videoconferences
 * in April and May". One entry if the words tell of one.
 */
export function occasionsOf(reading: Reading, trigger: Trigger, beside: Attachments): readonly Attachments[] {
  const dates = beside.dates.filter(({ from }) => from >= trigger.to).toSorted((a, b) => a.from - b.from);
  if (dates.length < 2 || dates.length !== beside.dates.length || trigger.noun?.date) return [beside];
  const parts = partsOf(reading, trigger, dates, beside.places);
  if (!parts) return [beside];
  const towns = parts.flatMap(({ places: [place] }) => (place ? [place.from] : []));
  const many = trigger.noun?.plural === true && trigger.noun.noun !== 'talks' && dates.every(isMonth);
  return towns.length === dates.length || (many && beside.places.length === 0) ? parts : [beside];
}

/** A date and the places between it and the "and" before it, for each date; null if other words join them. */
function partsOf(
  { tokens }: Reading,
  trigger: Trigger,
  dates: readonly DateMention[],
  places: readonly Whereabouts[],
): Attachments[] | null {
  const starts = [trigger.to];
  for (const [i, date] of dates.slice(1).entries()) {
    const before = dates[i]?.to ?? 0;
    const joint = tokens.slice(before, date.from).findIndex(({ key }) => /^(?:and|,|;|then)$/.test(key));
    if (joint < 0 || date.from - before > MOST_BETWEEN) return null;
    starts.push(before + joint);
  }
  return dates.map((said, i) => {
    const date = withYearOf(said, dates[i + 1]);
    const [from, to] = [starts[i] ?? 0, starts[i + 1] ?? Number.POSITIVE_INFINITY];
    return { dates: [date], places: places.filter((place) => place.from >= from && place.from < to) };
  });
}

/** How many tokens may stand between one date and the next. */
const MOST_BETWEEN = 8;

function isMonth({ expression }: DateMention): boolean {
  return expression.type === 'calendar' && expression.month !== null && expression.day === null;
}

/** "in April and May 2020": the year behind the last month is that of all. */
function withYearOf(date: DateMention, next: DateMention | undefined): DateMention {
  const [own, other] = [date.expression, next?.expression];
  if (own.type !== 'calendar' || other?.type !== 'calendar' || own.year !== null || other.year === null) return date;
  return { ...date, expression: { ...own, year: other.year } };
}
