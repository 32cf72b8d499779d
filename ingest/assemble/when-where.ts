import type { MeetingStatus } from '../../src/model/vocabulary.js';
import { textOf } from '../annotate/bodies.js';
import type { LandMention, PlaceMention } from '../annotate/gazetteer.js';
import type { Reading } from '../annotate/reading.js';
import type { VenueMention } from '../annotate/venues.js';
import { resolveDate } from '../resolve/dates.js';
import type { Discourse } from '../resolve/discourse.js';
import { isCapitalised } from '../segment/token.js';
import { SAME_PLACE_NOUNS } from '../tables/place-words.js';
import { BEFORE_PLACE_OR_GOAL } from '../tables/visits.js';
import type { Scene } from './arguments.js';
import { directionOf } from './direction.js';
import { evidenceOf } from './evidence.js';
import type { Memory } from './memory.js';
import type { DateSaid, PlaceSaid } from './said.js';
import type { Trigger } from './trigger.js';
import type { Attachments, Whereabouts } from './whereabouts.js';

const NOWHERE: PlaceSaid = { place: null, placeCode: null, placeSpan: null };

/** The date that the words beside a trigger say: a day before a month, else the first. */
export function dateSaid(
  discourse: Discourse,
  reading: Reading,
  trigger: Trigger,
  beside: Attachments,
  status: MeetingStatus,
  anchor: string | null,
): DateSaid {
  const mentions = [...(trigger.noun?.date ? [trigger.noun.date] : []), ...beside.dates].filter(
    ({ expression }) => expression.type !== 'within' || status === 'planned',
  );
  const dated = mentions
    .map((mention) => ({
      mention,
      date: resolveDate(
        mention.expression,
        discourse.reference,
        directionOf(reading, mention, status, trigger),
        anchor,
      ),
    }))
    .filter(({ date }) => date !== null);
  const gap = (from: number, to: number) => (from >= trigger.to ? from - trigger.to : Math.max(0, trigger.from - to));
  const ordered = dated.toSorted((a, b) => gap(a.mention.from, a.mention.to) - gap(b.mention.from, b.mention.to));
  const best = ordered.find(({ date }) => isDay(date)) ?? ordered[0];
  if (!best) return { date: null, dateSpan: null };
  return {
    date: best.date,
    dateSpan: evidenceOf(reading, best.mention.from, best.mention.to, best.mention.rule, 'date'),
  };
}

function isDay(date: string | null): boolean {
  return date !== null && date.length >= 10;
}

/** The place that the words say: a town in its name or beside it, "here" for the dateline's, "there" for the one told last. */
export function placeSaid(
  discourse: Discourse,
  scene: Scene,
  trigger: Trigger,
  beside: Attachments,
  memory: Memory,
): PlaceSaid {
  const said = bestPlace(scene.reading, beside.places);
  const isTitle = trigger.noun?.capital === true && said?.type === 'place';
  const place = isTitle ? said : (trigger.noun?.place ?? said);
  if (place) return saidPlace(discourse, scene.reading, place);
  const pointing = scene.reading.tokens.findIndex(
    (token, i) =>
      (/^(?:here|there)$/.test(token.key) || isSameTown(scene.reading, i)) &&
      scene.clauses[i] === scene.clauses[trigger.from] &&
      scene.reading.tokens[i + 1]?.key !== 'is',
  );
  const nearer = scene.triggers.some(({ from, visit }) => visit === null && from > trigger.from && from < pointing);
  if (pointing < 0 || (trigger.role === 'attribute' && (nearer || !isSameTown(scene.reading, pointing))))
    return NOWHERE;
  const { dateline } = discourse;
  const here = scene.reading.tokens[pointing]?.key === 'here';
  const beforeIt = here || isSameTown(scene.reading, pointing) ? null : townBeforeThere(scene.reading, pointing);
  if (beforeIt)
    return {
      ...saidPlace(discourse, scene.reading, beforeIt),
      placeSpan: evidenceOf(scene.reading, beforeIt.from, beforeIt.to, 'place.there', 'place'),
    };
  const told = here
    ? dateline.town
      ? { name: tidyTown(dateline.town), code: dateline.code }
      : null
    : isSameTown(scene.reading, pointing) && memory.last?.place
      ? { name: memory.last.place, code: memory.last.placeCode }
      : memory.place;
  if (!told) return NOWHERE;
  return {
    place: told.name,
    placeCode: told.code,
    placeSpan: evidenceOf(
      scene.reading,
      pointing,
      pointing + (isSameTown(scene.reading, pointing) ? 2 : 1),
      here ? 'place.dateline' : 'place.there',
      'place',
    ),
  };
}

/** "in the same city", "at the same venue". */
function isSameTown({ tokens }: Reading, i: number): boolean {
  return tokens[i]?.key === 'same' && SAME_PLACE_NOUNS.has(tokens[i + 1]?.key ?? '');
}

/** "an invitation to visit Washington; the dialogue is to be held there": the town named last in the sentence, if it is a goal or place. */
function townBeforeThere(
  { tokens, gazetteer, nouns, personAt, officeAt }: Reading,
  there: number,
): PlaceMention | null {
  const town = gazetteer.findLast(
    ({ type, to, from }) =>
      type !== 'body' &&
      to <= there &&
      !personAt(from) &&
      !officeAt(from) &&
      !nouns.some((noun) => noun.from <= from && from < noun.to),
  );
  if (town?.type !== 'place') return null;
  return BEFORE_PLACE_OR_GOAL.has(tokens[town.from - 1]?.key ?? '') ? town : null;
}

/** A town before a venue, a venue before a country; "at the Jeddah Conference Center" names a house, not the town. */
function bestPlace(reading: Reading, places: readonly Whereabouts[]): Whereabouts | null {
  const rank = (place: Whereabouts) =>
    place.type === 'place' ? (isHouse(reading, place) ? 1 : 0) : place.type === 'venue' ? 2 : 3;
  return places.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}

function isHouse(reading: Reading, { to }: Whereabouts): boolean {
  const next = reading.tokens[to];
  return next !== undefined && isCapitalised(next) && !reading.landAt(to) && !reading.dateAt(to);
}

function saidPlace(discourse: Discourse, reading: Reading, place: Whereabouts): PlaceSaid {
  if (place.type === 'venue') return venuePlace(discourse, reading, place);
  if (place.type === 'land' && isShort(placeName(reading, place))) {
    const full = fullName(discourse, place.code);
    if (full) return full;
  }
  const rule = place.type === 'land' ? 'place.country' : 'place.town';
  return {
    place: placeName(reading, place),
    placeCode: place.code,
    placeSpan: evidenceOf(reading, place.from, place.to, rule, 'place'),
  };
}

/** The town of the venue, if the report writes it or names no country; else the country. */
function venuePlace(discourse: Discourse, reading: Reading, venue: VenueMention): PlaceSaid {
  const placeSpan = evidenceOf(reading, venue.from, venue.to, 'place.venue', 'place');
  const town = { place: venue.town, placeCode: venue.code, placeSpan };
  const { dateline, written } = discourse;
  if (dateline.code === venue.code || written.says(venue.town) || venue.kind === 'capital') return town;
  const [country] = written.namesOf(venue.code);
  return country ? { ...town, place: country.name } : town;
}

/** "US", "UAE", "U.K.". */
function isShort(name: string): boolean {
  return name.length <= 6 && name === name.toUpperCase();
}

/** A country written in full somewhere in the article. */
function fullName({ written }: Discourse, code: string): PlaceSaid | null {
  const full = written.namesOf(code).find(({ name }) => !isShort(name));
  return full
    ? {
        place: full.name,
        placeCode: code,
        placeSpan: evidenceOf(full.reading, full.land.from, full.land.to, 'place.country', 'place'),
      }
    : null;
}

/** The words of a place; "Washington, D.C." with its district, without "the". */
export function placeName(reading: Reading, place: PlaceMention | LandMention): string {
  const { tokens } = reading;
  const start = tokens[place.from]?.text === 'the' ? place.from + 1 : place.from;
  const district = tokens[place.to]?.key === ',' && tokens[place.to + 1]?.key === 'dc';
  return textOf(tokens, start, district ? place.to + 2 : place.to);
}

/** A town in capitals as it is written elsewhere: "KUALA LUMPUR" as "Kuala Lumpur". */
export function tidyTown(town: string): string {
  if (town !== town.toUpperCase()) return town;
  return town.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
}
