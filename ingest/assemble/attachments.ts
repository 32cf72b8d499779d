import type { DateMention } from '../annotate/dates/expression.js';
import type { LandMention, PlaceMention } from '../annotate/gazetteer.js';
import type { Reading } from '../annotate/reading.js';
import type { VenueMention } from '../annotate/venues.js';
import type { Clauses } from '../resolve/clauses.js';
import { isCapitalised, type Token } from '../segment/token.js';
import { TOPIC_NOUNS } from '../tables/topic-nouns.js';
import type { Trigger } from './trigger.js';

/** Words that name a place. */
export type Whereabouts = PlaceMention | LandMention | VenueMention;

/** When and where, as the words beside a trigger say it. */
export interface Attachments {
  readonly dates: readonly DateMention[];
  readonly places: readonly Whereabouts[];
}

const PLACE_PREPOSITIONS = new Set(['in', 'at', 'outside', 'near', 'to']);
const PARTICIPLES = new Set(
  'held,hosted,organised,organized,convened,scheduled,planned,due,set,expected,took,takes,take,taking,place,opening,opens,beginning,provisionally,tentatively,slated,later,early,late,earlier,virtually,here,in,on,at,of,for,from,the,mid,is,to,be,will,that,which,was,were,been,has,had'.split(
    ',',
  ),
);

/** Words that point to those who take part, and those that join them. */
const COMPLEMENT_WORDS = new Set(
  'the,his,her,their,two,three,both,and,leaders,presidents,ministers,premiers,sides,countries,nations,governments,counterpart,counterparts,officials,diplomats,delegations,foreign,prime,them,him'.split(
    ',',
  ),
);

/**
 * Gives each date and place of a sentence to a trigger: to the noun that it follows directly, else to the nearest one before it in
 * its clause, else to the first one after it. Nouns after a preposition get only what follows them directly.
 */
export function attach(reading: Reading, triggers: readonly Trigger[], clauses: Clauses): Map<Trigger, Attachments> {
  const given = new Map<Trigger, { dates: DateMention[]; places: Whereabouts[] }>(
    triggers.map((trigger) => [trigger, { dates: [], places: [] }]),
  );
  for (const date of reading.dates) {
    if (reading.nouns.some((noun) => noun.date === date) || isOfSaying(reading, date.from) || isLimit(reading, date))
      continue;
    const owner = ownerOf(reading, triggers, clauses, date.from);
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
    const owner = isPlacePosition(reading, said.from) ? ownerOf(reading, triggers, clauses, said.from) : null;
    if (owner) given.get(owner)?.places.push(said);
  }
  for (const venue of reading.venues) {
    if (!isVenuePosition(reading, venue.from)) continue;
    const owner = ownerOf(reading, triggers, clauses, venue.from);
    if (owner) given.get(owner)?.places.push(venue);
  }
  return given;
}

/** "in Argyle, Saint Vincent": a town that no table knows, told by its capital and the country behind the comma. */
function townBefore(
  { tokens, landAt, personAt, bodyAt }: Reading,
  land: LandMention | PlaceMention,
): PlaceMention | null {
  if (tokens[land.from - 1]?.key !== ',') return null;
  const to = land.from - 1;
  let from = to;
  while (
    from > 0 &&
    to - from < 3 &&
    isTownWord(tokens[from - 1]) &&
    !landAt(from - 1) &&
    !personAt(from - 1) &&
    !bodyAt(from - 1)
  )
    from--;
  return from < to && /^(?:in|at)$/.test(tokens[from - 1]?.key ?? '')
    ? { type: 'place', from, to, code: land.code, isCapital: false }
    : null;
}

function isTownWord(token: Token | undefined): boolean {
  return token !== undefined && isCapitalised(token) && token.key.length > 1;
}

/** "said on Tuesday": the day on which somebody spoke of it. */
function isOfSaying({ tokens }: Reading, at: number): boolean {
  const near = tokens.slice(Math.max(0, at - 4), at).map((token) => token.key);
  const said = near.findLastIndex((key) => SAYING.test(key));
  return (
    said >= 0 &&
    near.slice(said + 1).every((key) => /^(?:on|reporters|journalists|earlier|late|early|,|here)$/.test(key))
  );
}

/** "since 2009", "until December", "by 2030": where a time begins or ends, not when something took place. */
function isLimit({ tokens }: Reading, { from, expression }: DateMention): boolean {
  const before = tokens[from - 1]?.key ?? '';
  if (/^(?:since|until|till)$/.test(before)) return true;
  return before === 'by' && expression.type === 'calendar' && expression.month === null;
}

const SAYING =
  /^(?:said|says|told|announced|stated|noted|wrote|declared|reported|confirmed|added|posted|tweeted|reporters|journalists)$/;

function ownerOf(reading: Reading, triggers: readonly Trigger[], clauses: Clauses, at: number): Trigger | null {
  const before = triggers.filter((trigger) => trigger.to <= at);
  const direct = before.at(-1);
  if (direct?.role === 'attribute' && follows(reading, afterComplement(reading, direct.to), at)) return direct;
  const main = before.findLast((trigger) => clauses[trigger.from] === clauses[at] && trigger.role !== 'attribute');
  if (main) return main;
  const inClause = before.findLast((trigger) => clauses[trigger.from] === clauses[at] && trigger.role === 'attribute');
  const after = triggers.find(
    (trigger) => trigger.from > at && clauses[trigger.from] === clauses[at] && trigger.role !== 'attribute',
  );
  if (after) return after;
  if (inClause && inClause.preposition !== 'invitation to' && !inClause.visit) return inClause;
  const next = triggers.find((trigger) => trigger.from > at && clauses[trigger.from] === clauses[at]);
  return next ?? relativeOwner(triggers, clauses, at);
}

/** A date in a relative clause without a trigger of its own belongs to the trigger just before the clause. */
function relativeOwner(triggers: readonly Trigger[], clauses: Clauses, at: number): Trigger | null {
  let start = at;
  while (start > 0 && clauses[start - 1] === clauses[at]) start--;
  const before = triggers.findLast((trigger) => trigger.to <= start);
  return before && start - before.to <= 12 ? before : null;
}

/** Past "between the two leaders", "with Iran": pointing words, countries and people who take part in what a noun names. */
function afterComplement({ tokens, landAt, personAt, officeAt }: Reading, from: number): number {
  if (!/^(?:between|among|with)$/.test(tokens[from]?.key ?? '')) return from;
  let to = from + 1;
  while (to < tokens.length) {
    const part = personAt(to) ?? officeAt(to) ?? landAt(to);
    if (part) to = part.to;
    else if (COMPLEMENT_WORDS.has(tokens[to]?.key ?? '')) to++;
    else break;
  }
  return to;
}

/** Whether only prepositions, participles and other dates or places stand between. */
function follows(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = reading.tokens[i];
    if (reading.dateAt(i) || reading.landAt(i) || PARTICIPLES.has(token?.key ?? '')) continue;
    if (token?.key === 'and' && reading.dateAt(i - 1) && reading.dateAt(i + 1)) continue;
    if (
      token?.key === ',' &&
      (reading.landAt(i - 1) || reading.dateAt(i - 1)) &&
      (reading.landAt(i + 1) || reading.dateAt(i + 1))
    )
      continue;
    if (
      token?.key === '(' ||
      (token?.key === ')' && i > from) ||
      (reading.tokens[i - 1]?.key === '(' && token?.kind === 'word')
    )
      continue;
    return false;
  }
  return true;
}

/** "the situation in Gaza", "support for peace in Sudan": a noun in small letters that is no encounter takes the place for itself. */
function isOfTopic(reading: Reading, i: number): boolean {
  const token = reading.tokens[i];
  if (token?.kind !== 'word' || token.text !== token.text.toLowerCase()) return false;
  if (
    reading.dateAt(i) ||
    reading.personAt(i) ||
    reading.officeAt(i) ||
    reading.nouns.some((noun) => noun.from <= i && i < noun.to)
  )
    return false;
  return TOPIC_NOUNS.has(token.key);
}

/** "at the White House", "in the Kremlin", "welcomed to the Élysée". */
function isVenuePosition(reading: Reading, i: number): boolean {
  const before = reading.tokens[reading.tokens[i - 1]?.key === 'the' ? i - 2 : i - 1]?.key ?? '';
  return /^(?:at|in|inside|outside|to)$/.test(before) && isPlacePosition(reading, i);
}

/** "in Busan", "at the Nurimaru House in Busan", "in the southern port city of Busan", "in Elounda, Crete". */
function isPlacePosition(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  const before = tokens[i - 1]?.key ?? '';
  const preposition = before === 'the' ? i - 2 : i - 1;
  if (tokens[preposition]?.key === 'to')
    return tokens.slice(Math.max(0, i - 30), i).some((token) => /^welcom/.test(token.key));
  if (PLACE_PREPOSITIONS.has(tokens[preposition]?.key ?? '')) return !isOfTopic(reading, preposition - 1);
  if (before === 'of' && /^(?:city|town|village|capital|resort|island|port)$/.test(tokens[i - 2]?.key ?? ''))
    return true;
  if (before === ',' && reading.landAt(i - 2)) return false;
  return (
    before === ',' && tokens.slice(Math.max(0, i - 6), i).some((token) => token.key === 'in' || token.key === 'at')
  );
}
