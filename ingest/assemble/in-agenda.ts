import type { Evidence } from '../../src/model/extraction.js';
import type { BodyMention } from '../annotate/bodies.js';
import type { Discourse } from '../resolve/discourse.js';
import { WEEKDAYS } from '../tables/calendar.js';
import { TAKES_PART } from '../tables/diaries.js';
import { CANCELLED_WORDS } from '../tables/status-words.js';
import type { Agenda } from './agenda.js';
import { isAside } from './aside.js';
import { type BodyIndex, recordOf } from './bodies.js';
import type { Encounter } from './encounter.js';
import { evidenceOf, evidenceOfName } from './evidence.js';
import type { DateSaid, PlaceSaid } from './said.js';
import { statusByDay } from './status-by-day.js';
import type { VisitRecord } from './visit-record.js';
import { placeName } from './when-where.js';

/** Sentences; a bound that keeps the time in line with the length of the text. */
const LONGEST_ENTRY = 60;

/**
 * A telling in a calendar: the owner of the diary takes part unless the entry names somebody of the same side, the body named above its
 * line sits, weekdays are those after the day that it stands under, and it is planned unless that day is over or its verb is of the past.
 * Others stay as they are.
 * @param day the day that the entry stands under; undefined if none does
 */
export function inAgenda(
  telling: Encounter,
  agenda: Agenda | null,
  day: DateSaid | undefined,
  discourse: Discourse,
  bodies: BodyIndex,
): Encounter {
  const { reading, trigger } = telling;
  const entry = agenda?.entries.get(reading.sentence.index);
  if (!agenda || entry === undefined) return telling;
  const owned = withOwner(telling, agenda);
  const sits =
    telling.body === null && telling.sides.size === 0 && trigger.noun && !isAside(telling)
      ? bodyAbove(discourse, agenda, entry, telling)
      : null;
  const isPast = trigger.noun === null && isPastVerb(reading.tokens[trigger.from]?.key ?? '');
  const place = townAtEnd(reading) ?? agenda.places.get(entry) ?? agenda.place;
  const date = underDay(telling, day);
  const off = cancelledLabel(reading);
  return {
    ...owned,
    ...(telling.place === null && !telling.byPhone && !isAside(telling) && place ? place : {}),
    ...date,
    entry: isAside(telling) ? null : entry,
    body: telling.body ?? (sits && recordOf(bodies, sits)),
    ...(off ? { statusSpan: off } : {}),
    status: off
      ? 'cancelled'
      : telling.status === 'held' && !isPast
        ? statusByDay('planned', true, date.date ?? day?.date ?? null, discourse)
        : telling.status,
  };
}

function isPastVerb(key: string): boolean {
  return key.endsWith('ed') || /^(?:met|spoke|held)$/.test(key);
}

/** "CANCELLED: Association Council", "Postponed – visit": the word that opens a line whose entry was called off; null if none does. */
function cancelledLabel(reading: Encounter['reading']): Evidence | null {
  const { tokens } = reading;
  const at = tokens.slice(0, MOST_BEFORE_LABEL).findIndex(({ key }) => CANCELLED_WORDS.has(key));
  const isLabel = at >= 0 && /^[:–—)\]]$/.test(tokens[at + 1]?.key ?? '');
  return isLabel ? evidenceOf(reading, at, at + 1, 'status.label', 'status') : null;
}

/** An hour and a bracket may stand before the label. */
const MOST_BEFORE_LABEL = 5;

function withOwner(telling: Encounter, { owners, opening }: Agenda): Pick<Encounter, keyof Encounter> {
  const { reading, people, sides, trigger, name } = telling;
  const owner = owners.get(reading.sentence.index);
  const told = people.size + sides.size > 0;
  const attends =
    opening.has(reading.sentence.index) &&
    trigger.noun !== null &&
    telling.pointing !== 'back' &&
    reading.tokens.slice(0, trigger.from).some(({ key }) => TAKES_PART.has(key));
  const isOfOwn = owner?.side != null && sides.has(owner.side);
  if (!owner || people.has(owner) || isAside(telling) || !(told || attends) || isOfOwn) return telling;
  const { index } = reading.sentence;
  const isNamed = owner.mentions.some(({ sentence }) => sentence <= index);
  const span = (supports: string) =>
    isNamed
      ? evidenceOfName(owner, index, 'participant.of-diary', supports)
      : evidenceOf(reading, name.from, name.to, 'participant.of-diary', supports);
  return {
    ...telling,
    people: new Map([[owner, span(`participant:${owner.name}`)], ...people]),
    sides: owner.side ? new Map([[owner.side, span(`party:${owner.side}`)], ...sides]) : sides,
  };
}

/** "Permanent Council, Washington.": the town that ends a line of a calendar behind a comma. */
function townAtEnd(reading: Encounter['reading']): PlaceSaid | null {
  const { tokens } = reading;
  const last = tokens.findLastIndex(({ kind }) => kind === 'word');
  const town = reading.landAt(last);
  if (town?.type !== 'place' || town.to !== last + 1 || tokens[town.from - 1]?.key !== ',') return null;
  return {
    place: placeName(reading, town),
    placeCode: town.code,
    placeSpan: evidenceOf(reading, town.from, town.to, 'place.end-of-line', 'place'),
  };
}

/** "On Tuesday" under "Monday 3 – Friday 7 March" is the one after the Monday; "this day" is that of the heading. */
function underDay({ reading, date, dateSpan }: Encounter, day: DateSaid | undefined): DateSaid {
  const first = day?.date?.slice(0, 10);
  if (date === null || dateSpan === null || !first || first.startsWith('X') || first.length < 10)
    return { date, dateSpan };
  const words = reading.tokens.filter(({ start, end }) => start >= dateSpan.start && end <= dateSpan.end);
  if (words.length === 2 && words[0]?.key === 'this' && words[1]?.key === 'day')
    return { date: day?.date ?? null, dateSpan };
  const [word] = words;
  const weekday = words.length === 1 && word ? WEEKDAYS.get(word.key) : undefined;
  if (weekday === undefined) return { date, dateSpan };
  const start = new Date(`${first}T00:00:00Z`);
  start.setUTCDate(start.getUTCDate() + ((weekday - start.getUTCDay() + 7) % 7));
  return { date: start.toISOString().slice(0, 10), dateSpan };
}

/** A visit told in a calendar without a day has that which it stands under; it is planned unless the day is over. */
export function visitInAgenda(visit: VisitRecord, day: DateSaid | undefined, discourse: Discourse): VisitRecord {
  const said = visit.date === null && day ? day : { date: visit.date, dateSpan: visit.dateSpan };
  return { ...visit, ...said, status: statusByDay('planned', true, said.date, discourse) };
}

/** The body that the lines of an entry name last before a telling. */
function bodyAbove(
  { readings }: Discourse,
  { entries }: Agenda,
  entry: number,
  { reading, trigger }: Encounter,
): BodyMention | null {
  const at = reading.sentence.index;
  for (let line = at; line > at - LONGEST_ENTRY && entries.get(line) === entry; line--) {
    const body = readings[line]?.bodies.findLast(({ to }) => line < at || to <= trigger.from);
    if (body) return body;
  }
  return null;
}
