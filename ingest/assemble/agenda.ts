import { foldedWords } from '../../src/model/fold.js';
import type { Reading } from '../annotate/reading.js';
import type { Discourse } from '../resolve/discourse.js';
import type { Person } from '../resolve/person.js';
import { DIARY_WORDS, HOUR_UNITS, THEREUPON_WORDS } from '../tables/diaries.js';
import { startsLine } from './agenda-lines.js';
import { letterhead, placesByEntry } from './agenda-places.js';
import { diaryOwners } from './diary-owner.js';
import type { DateSaid, PlaceSaid } from './said.js';

/** A calendar or diary: days and hours with what takes place then. */
export interface Agenda {
  /** Index of the first sentence under an hour or day. */
  readonly first: number;
  /** The number of its entry for each sentence, by the sentence's index. */
  readonly entries: ReadonlyMap<number, number>;
  /** Sentences that open a line of the calendar. */
  readonly opening: ReadonlySet<number>;
  /** In whose diary each sentence stands; none where the lines above name nobody in office. */
  readonly owners: ReadonlyMap<number, Person>;
  /** Where an entry takes place, by its number, as a line of it or the line above its day says. */
  readonly places: ReadonlyMap<number, PlaceSaid>;
  /** Where all of it takes place, from the letterhead. */
  readonly place: PlaceSaid | null;
}

const CLOCK = /^\d{1,2}(?:[:.h]\d\d)?(?:am|pm)?$/;

/**
 * The calendar that an article is; null if neither hours open two of its lines nor days head two parts of a text that calls itself a
 * calendar or tells of days to come.
 * @param days the day that each sentence stands under
 */
export function agendaOf(discourse: Discourse, days: ReadonlyMap<number, DateSaid>): Agenda | null {
  const { readings, article, people } = discourse;
  const hours = readings.filter(isHour);
  const dated = [...days.keys()][0];
  const starts = [hours[0]?.sentence.index, dated].filter((at) => at !== undefined);
  const first = Math.min(...starts);
  if (starts.length === 0 || (hours.length < 2 && !isCalendar(discourse, days, first))) return null;
  const owners = diaryOwners(discourse, first);
  const entries = new Map<number, number>();
  const opening = new Set<number>();
  let entry = 0;
  for (const reading of readings.filter(({ sentence }) => sentence.index >= first)) {
    const { index, role } = reading.sentence;
    const isNew =
      isHour(reading) ||
      days.get(index) !== days.get(index - 1) ||
      owners.get(index) !== owners.get(index - 1) ||
      (role === 'headline' && THEREUPON_WORDS.has(reading.tokens[0]?.key ?? ''));
    if (isNew) entry++;
    entries.set(index, entry);
    if (isNew || startsLine(readings, reading, article.text)) opening.add(index);
  }
  const above = readings.filter(({ sentence }) => sentence.index < first);
  const places = placesByEntry(readings, entries, days, people);
  return { first, entries, opening, owners, places, place: letterhead(above) };
}

/** Whether its title or the lines above its days call a text a calendar, or all its days are those after its publication. */
function isCalendar({ article, readings }: Discourse, days: ReadonlyMap<number, DateSaid>, first: number): boolean {
  const dates = new Set([...days.values()].map(({ date }) => date));
  if (dates.size < 2) return false;
  const words = [
    ...foldedWords(article.title ?? ''),
    ...readings.slice(0, first).flatMap(({ tokens }) => tokens.map(({ key }) => key)),
  ];
  const { published } = article;
  return (
    words.some((word) => DIARY_WORDS.has(word)) ||
    (published !== null &&
      [...dates].every((date) => date !== null && !date.startsWith('X') && date.slice(0, 10) >= published))
  );
}

/** "10:00 am", "9.30:", "14h30 Meeting with": a clock time with minutes or half of the day opens the line. */
function isHour({ tokens }: Reading): boolean {
  const [hour, next] = [tokens[0]?.text ?? '', tokens[1]?.key ?? ''];
  return CLOCK.test(hour) && (/\D/.test(hour) || HOUR_UNITS.has(next));
}
