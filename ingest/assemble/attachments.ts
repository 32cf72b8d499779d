import type { DateMention } from '../annotate/dates/expression.js';
import type { Reading } from '../annotate/reading.js';
import type { Clauses } from '../resolve/clauses.js';
import { FOUNDED_IN } from '../tables/body-words.js';
import { MARGINS_OF } from '../tables/encounters.js';
import { OCCASION_PREPOSITIONS } from '../tables/function-words.js';
import { JOINT_SAYING, SAYING_VERBS } from '../tables/saying.js';
import { giveAntecedents } from './antecedents.js';
import { hostPlace } from './hosts.js';
import { isOfSaying } from './of-saying.js';
import { ownerOf } from './owner.js';
import { isPlacePosition, isVenuePosition, townBefore } from './place-position.js';
import type { Trigger } from './trigger.js';
import type { Attachments, Whereabouts } from './whereabouts.js';

/**
 * Gives each date and place of a sentence to a trigger: to the noun that it follows directly, else to the nearest one before it in
 * its clause, else to the first one after it. Nouns after a preposition get only what follows them directly.
 */
export function attach(reading: Reading, triggers: readonly Trigger[], clauses: Clauses): Map<Trigger, Attachments> {
  const given = new Map<Trigger, { dates: DateMention[]; places: Whereabouts[] }>(
    triggers.map((trigger) => [trigger, { dates: [], places: [] }]),
  );
  for (const date of reading.dates) {
    if (reading.nouns.some((noun) => noun.date === date) || isLimit(reading, date) || isOfFounding(reading, date))
      continue;
    const owner = isOfSaying(reading, date.from)
      ? occasionOfSaying(reading, triggers, date.to)
      : isBeforeSaying(reading, date.to)
        ? (occasionAfter(triggers, clauses, date) ?? ownerOf(reading, triggers, clauses, date.from))
        : ownerOf(reading, triggers, clauses, date.from);
    if (owner) given.get(owner)?.dates.push(date);
  }
  for (const place of reading.gazetteer) {
    if (
      place.type === 'body' ||
      (place.type === 'land' && place.form !== 'name') ||
      reading.officeAt(place.from) ||
      reading.personAt(place.from)
    )
      continue;
    if (reading.bodyAt(place.from) || reading.nouns.some((noun) => noun.from <= place.from && place.from < noun.to))
      continue;
    const town = place.type === 'land' || !place.isCapital ? townBefore(reading, place) : null;
    const said = town ?? place;
    const isWhere = isPlacePosition(reading, said.from) && !isOfSaying(reading, said.from);
    const owner = isWhere ? ownerOf(reading, triggers, clauses, said.from) : null;
    if (owner) given.get(owner)?.places.push(said);
  }
  for (const venue of reading.venues) {
    if (!isVenuePosition(reading, venue.from)) continue;
    const owner = ownerOf(reading, triggers, clauses, venue.from);
    if (owner) given.get(owner)?.places.push(venue);
  }
  giveAntecedents(reading, triggers, clauses, given);
  for (const [trigger, { places }] of given) {
    const host = places.length === 0 ? hostPlace(reading, trigger, triggers) : null;
    if (host) places.push(host);
  }
  return given;
}

/** "warned on Monday as the Council met", "said on Tuesday at the summit", "was announced in May on the sidelines of the assembly": the day is the meeting's too. */
function occasionOfSaying({ tokens }: Reading, triggers: readonly Trigger[], to: number): Trigger | null {
  const occasion = triggers.find(
    ({ from, role, noun }) => noun !== null && role === 'attribute' && from >= to && from <= to + 6,
  );
  const as = tokens[to]?.key === ',' ? to + 1 : to;
  if (/^(?:as|when|while)$/.test(tokens[as]?.key ?? ''))
    return triggers.find(({ from, sense }) => sense === 'meet' && from > as && from <= as + 8) ?? null;
  const opens = OCCASION_PREPOSITIONS.has(tokens[to]?.key ?? '');
  return occasion && opens && isThere(occasion.preposition) ? occasion : null;
}

/** "at the summit", "on the margins of the assembly". */
function isThere(preposition: string): boolean {
  return /^(?:at|during|in)$/.test(preposition) || MARGINS_OF.has(preposition);
}

/** "on Saturday called for": the day before the verb of saying. */
function isBeforeSaying({ tokens }: Reading, to: number): boolean {
  const key = tokens[to]?.key ?? '';
  return SAYING_VERBS.has(key) || JOINT_SAYING.has(key);
}

/** "Leaders on Saturday called for a ceasefire at a joint summit": what is said at a gathering is said on its day. */
function occasionAfter(triggers: readonly Trigger[], clauses: Clauses, date: DateMention): Trigger | null {
  return (
    triggers.find(
      ({ from, noun, role, preposition }) =>
        noun !== null &&
        from > date.to &&
        clauses[from] === clauses[date.from] &&
        role === 'attribute' &&
        preposition === 'at',
    ) ?? null
  );
}

/** "The dialogue was established in 2017": the day of a format's beginning, not of a meeting. */
function isOfFounding({ tokens }: Reading, { from }: DateMention): boolean {
  const verb = /^(?:in|on|back)$/.test(tokens[from - 1]?.key ?? '') ? from - 2 : from - 1;
  return FOUNDED_IN.has(tokens[verb]?.key ?? '') && tokens[verb]?.text === tokens[verb]?.key;
}

/** "since 2009", "until December", "by 2030": where a time begins or ends, not when something took place. */
function isLimit({ tokens }: Reading, { from, expression }: DateMention): boolean {
  const before = tokens[from - 1]?.key ?? '';
  if (/^(?:since|until|till)$/.test(before)) return true;
  return before === 'by' && expression.type === 'calendar' && expression.month === null;
}
