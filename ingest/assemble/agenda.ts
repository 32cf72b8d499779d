import type { BodyMention } from '../annotate/bodies.js';
import type { Reading } from '../annotate/reading.js';
import type { Discourse } from '../resolve/discourse.js';
import type { Person } from '../resolve/person.js';
import { isCapitalised } from '../segment/token.js';
import { type BodyIndex, recordOf } from './bodies.js';
import type { Encounter } from './encounter.js';
import { evidenceOf } from './evidence.js';
import type { PlaceSaid } from './said.js';
import { statusByDay } from './status-by-day.js';

/** A calendar or diary: hours with what takes place then. */
export interface Agenda {
  /** Index of the first sentence under an hour. */
  readonly first: number;
  /** The number of its entry for each sentence, by the sentence's index. */
  readonly entries: ReadonlyMap<number, number>;
  /** Whose diary it is; null if the lines above the first hour name nobody in office. */
  readonly owner: Person | null;
  /** Where all of it takes place, from the letterhead. */
  readonly place: PlaceSaid | null;
}

/** Sentences; a bound that keeps the time in line with the length of the text. */
const LONGEST_ENTRY = 60;
const CLOCK = /^\d{1,2}(?:[:.h]\d\d)?(?:am|pm)?$/;
const HALF_DAY = /^(?:am|pm|a\.m\.?|p\.m\.?|hrs|hours|h|uhr|noon)$/;
/** Lines that open an entry without an hour: "Following the above meeting". */
const THEREUPON = /^(?:following|followed|immediately|thereafter|afterwards)$/;

/** The calendar that an article is; null if it does not tell hours at the heads of at least two lines. */
export function agendaOf({ readings, people }: Discourse): Agenda | null {
  const hours = readings.filter(isHour);
  const first = hours[0]?.sentence.index;
  if (hours.length < 2 || first === undefined) return null;
  const entries = new Map<number, number>();
  let entry = 0;
  for (const reading of readings.filter(({ sentence }) => sentence.index >= first)) {
    if (isHour(reading) || (reading.sentence.role === 'headline' && THEREUPON.test(reading.tokens[0]?.key ?? '')))
      entry++;
    entries.set(reading.sentence.index, entry);
  }
  const above = readings.filter(({ sentence }) => sentence.index < first);
  return { first, entries, owner: ownerIn(above, people), place: letterhead(above) };
}

/** Who is named in office above the hours, else who holds the office that is named there. */
function ownerIn(above: readonly Reading[], people: Discourse['people']): Person | null {
  const named = above.flatMap(({ sentence }) => people.in(sentence.index)).find(({ person }) => person.office !== null);
  const titles = above.flatMap(({ offices }) => offices.map(({ title }) => title.toLowerCase()));
  const holder = people.all.find(({ offices }) => offices.some(({ title }) => titles.includes(title.toLowerCase())));
  return named?.person ?? holder ?? null;
}

/** "10:00 am", "9.30:", "14h30 Meeting with": a clock time with minutes or half of the day opens the line. */
function isHour({ tokens }: Reading): boolean {
  const [hour, next] = [tokens[0]?.text ?? '', tokens[1]?.key ?? ''];
  return CLOCK.test(hour) && (/\D/.test(hour) || HALF_DAY.test(next));
}

/** "UNITED NATIONS HEADQUARTERS, NEW YORK": a line that only names a seat and its town. */
function letterhead(above: readonly Reading[]): PlaceSaid | null {
  for (const reading of above) {
    const town = reading.gazetteer.find(({ type }) => type === 'place');
    if (reading.sentence.role !== 'headline' || town?.type !== 'place') continue;
    if (!reading.tokens.some(({ key }) => key === 'headquarters') || !reading.tokens.every(isNameOrSign)) continue;
    const words = reading.tokens.slice(town.from, town.to).map(({ text }) => text);
    const place = words.map((word) => word.charAt(0) + word.slice(1).toLowerCase()).join(' ');
    const placeSpan = evidenceOf(reading, town.from, town.to, 'place.letterhead', 'place');
    return { place, placeCode: town.code, placeSpan };
  }
  return null;
}

function isNameOrSign(token: Reading['tokens'][number]): boolean {
  return token.kind !== 'word' || isCapitalised(token);
}

/**
 * A telling under an hour: the owner of the diary takes part, the body named above its line sits, and it is planned unless its day is
 * over or its verb is of the past. Others stay as they are.
 * @param day EDTF, the day that the entry stands under; null if none does
 */
export function inAgenda(
  telling: Encounter,
  agenda: Agenda | null,
  day: string | null,
  discourse: Discourse,
  bodies: BodyIndex,
): Encounter {
  const { reading, trigger, name } = telling;
  const entry = agenda?.entries.get(reading.sentence.index);
  if (!agenda || entry === undefined) return telling;
  const span = (supports: string) => evidenceOf(reading, name.from, name.to, 'participant.of-diary', supports);
  const { owner } = agenda;
  const own =
    owner !== null && !telling.people.has(owner) && telling.people.size + telling.sides.size > 0 ? owner : null;
  const sits =
    telling.body === null && telling.sides.size === 0 && trigger.noun
      ? bodyAbove(discourse, agenda, entry, telling)
      : null;
  const isPast = trigger.noun === null && /(?:ed|met|spoke|held)$/.test(reading.tokens[trigger.from]?.key ?? '');
  return {
    ...telling,
    ...(telling.place === null && !telling.byPhone ? (agenda.place ?? {}) : {}),
    entry,
    people: own ? new Map([[own, span(`participant:${own.name}`)], ...telling.people]) : telling.people,
    sides: own?.side ? new Map([[own.side, span(`party:${own.side}`)], ...telling.sides]) : telling.sides,
    body: telling.body ?? (sits && recordOf(bodies, sits)),
    status:
      telling.status === 'held' && !isPast
        ? statusByDay('planned', true, telling.date ?? day, discourse)
        : telling.status,
  };
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
