import type { DateMention } from '../annotate/dates/expression.js';
import type { Reading } from '../annotate/reading.js';
import type { Clauses } from '../resolve/clauses.js';
import { LEAVING_VERBS, PRESENCE_WORDS } from '../tables/visits.js';
import type { Trigger } from './trigger.js';
import type { Whereabouts } from './whereabouts.js';

type Given = ReadonlyMap<Trigger, { dates: DateMention[]; places: Whereabouts[] }>;

/** How far before "where" its place may stand: "to Brussels, Belgium, on Monday, where". */
const NEAR_TOKENS = 9;

/**
 * Gives what a clause says of where (and when) somebody went to the meeting told of it: "travelled to Brussels on Monday, where he
 * met A", "on 20 June, when A met B", "A, who is in Kuala Lumpur for the summit, met B", "while in Vienna, A met B". Only meetings that say no place themselves.
 * @param given what each trigger has of its own; changed in place
 */
export function giveAntecedents(reading: Reading, triggers: readonly Trigger[], clauses: Clauses, given: Given): void {
  for (const [i, token] of reading.tokens.entries()) {
    if (token.key === 'where' && i > 0) giveWhere(reading, triggers, clauses, given, i);
    if (token.key === 'when' && i > 0) giveWhen(reading, triggers, clauses, given, i);
    if (token.key === 'in' || token.key === 'visiting') givePresence(reading, triggers, given, i);
  }
}

function giveWhere(
  reading: Reading,
  triggers: readonly Trigger[],
  clauses: Clauses,
  given: Given,
  where: number,
): void {
  const place = placeBefore(reading, where);
  if (!place) return;
  const journey = triggers.findLast((trigger) => trigger.visit !== null && trigger.to <= where);
  const arrives = journey && !LEAVING_VERBS.has(reading.tokens[journey.from]?.key ?? '');
  const dates = (arrives && given.get(journey)?.dates) || [];
  for (const trigger of triggers) {
    const own = given.get(trigger);
    if (!own || trigger.visit || trigger.from < where || clauses[trigger.from] !== clauses[where]) continue;
    if (trigger.role === 'attribute' && trigger.preposition !== 'for') continue;
    if (own.places.length === 0) own.places.push(place);
    if (own.dates.length === 0) own.dates.push(...dates);
  }
}

/** "The last time was on 20 June, when A met B". */
function giveWhen(reading: Reading, triggers: readonly Trigger[], clauses: Clauses, given: Given, when: number): void {
  const date = reading.dates.find(({ to }) => to === when || (to === when - 1 && reading.tokens[to]?.key === ','));
  if (!date) return;
  for (const trigger of triggers) {
    const own = given.get(trigger);
    if (
      own &&
      trigger.from > when &&
      clauses[trigger.from] === clauses[when] &&
      own.dates.length === 0 &&
      trigger.role !== 'attribute'
    )
      own.dates.push(date);
  }
}

/** The town, venue or country that ends the words before "where"; of "Brussels, Belgium" the town. */
function placeBefore(reading: Reading, where: number): Whereabouts | null {
  const near = (one: { readonly from: number; readonly to: number }) =>
    one.to <= where && one.from >= where - NEAR_TOKENS;
  const lands = reading.gazetteer.filter(
    (one): one is Exclude<typeof one, { type: 'body' }> =>
      one.type !== 'body' && near(one) && !(one.type === 'land' && one.form !== 'name'),
  );
  const towns = [...lands.filter(({ type }) => type === 'place'), ...reading.venues.filter(near)];
  return towns.at(-1) ?? lands.at(-1) ?? null;
}

function givePresence(reading: Reading, triggers: readonly Trigger[], given: Given, at: number): void {
  const { tokens } = reading;
  const start = tokens[at + 1]?.key === 'the' ? at + 2 : at + 1;
  const place = reading.landAt(start);
  if (!place || place.type === 'body' || (place.type === 'land' && place.form !== 'name')) return;
  const before = [tokens[at - 1]?.key ?? '', tokens[at - 2]?.key ?? ''];
  const isPresence =
    tokens[at]?.key === 'in'
      ? PRESENCE_WORDS.has(before[0] ?? '') &&
        (before[0] === 'while' || tokens.slice(Math.max(0, at - 4), at).some(({ key }) => key === 'who'))
      : before[0] === ',' || (PRESENCE_WORDS.has(before[0] ?? '') && before[1] === 'who');
  if (!isPresence) return;
  for (const trigger of triggers) {
    const own = given.get(trigger);
    if (!own || trigger.visit || trigger.from < place.to) continue;
    if (own.places.length > 0) break;
    if (trigger.role !== 'attribute' || trigger.preposition === 'for') own.places.push(place);
  }
}
