import { ELLIPTIC } from '../annotate/elliptic-nouns.js';
import { MARGINS_OF } from '../tables/encounters.js';
import {
  BEFORE_NOUN_OF_VERB,
  BEHIND_APPOSITION,
  PREPOSITIONS_OF_MEANS,
  SETTING_PREPOSITIONS,
} from '../tables/function-words.js';
import type { Scene } from './arguments.js';
import type { Encounter } from './encounter.js';
import type { Trigger } from './trigger.js';

/** The verb of the same clause that a noun only describes: "met for talks", "spoke in a telephone conversation". */
export function hostOf(found: Encounter, scene: Scene, told: readonly Encounter[]): Encounter | null {
  const { trigger, noun } = found;
  const met = told.at(-1);
  if (met && noun && isApposition(found, met)) return met;
  if (met && noun && (isPartOfName(found, met) || isGloss(found, met))) return met;
  if (trigger.role !== 'attribute' || !noun || !BEFORE_NOUN_OF_VERB.has(trigger.preposition)) return null;
  if (noun.determiner === 'definite' && !noun.capital && noun.lands.length === 0 && noun.ordinal === null) return null;
  const held =
    found.noun?.kind === 'call' && PREPOSITIONS_OF_MEANS.has(trigger.preposition)
      ? told.findLast((one) => one.noun !== null && one.trigger.to + 2 >= trigger.from)
      : undefined;
  if (held) return held;
  const host = told.findLast(
    (one) =>
      one.trigger.sense !== null &&
      (one.noun === null || one.noun.kind === 'call') &&
      scene.clauses[one.trigger.from] === scene.clauses[trigger.from],
  );
  if (!host || (found.date && host.date && found.date !== host.date)) return null;
  return host;
}

/** "met in Rome, their third encounter this year": a noun between commas that says which one it was. */
function isApposition({ reading: { tokens }, trigger, noun }: Encounter, met: Encounter): boolean {
  if (
    trigger.role !== 'subject' ||
    !noun ||
    noun.determiner === 'definite' ||
    (noun.ordinal === null && noun.determiner !== 'possessive')
  )
    return false;
  const opens =
    tokens[noun.from - 1]?.key === "'s"
      ? -1
      : tokens.slice(Math.max(0, noun.from - 3), noun.from).findLastIndex(({ key }) => /^(?:,|–|—)$/.test(key));
  return opens >= 0 && met.trigger.sense !== null && BEHIND_APPOSITION.has(tokens[noun.headEnd]?.key ?? '.');
}

/** "a ministerial meeting for strategic dialogue": a noun without article right behind another one says what kind of meeting it is. */
function isPartOfName({ trigger, noun }: Encounter, met: Encounter): boolean {
  return (
    met.noun !== null &&
    noun?.determiner === 'none' &&
    trigger.preposition === 'for' &&
    met.trigger.to === trigger.from - 1
  );
}

/** "the government consultations, a meeting of both cabinets": a noun with "a" between commas right behind another one says what that is. */
function isGloss({ reading: { tokens }, trigger, noun, date, place }: Encounter, met: Encounter): boolean {
  const comma = tokens[trigger.from - 1]?.key === ',' ? trigger.from - 1 : trigger.from - 2;
  return (
    met.noun !== null &&
    noun?.determiner === 'indefinite' &&
    !noun.plural &&
    date === null &&
    place === null &&
    tokens[comma]?.key === ',' &&
    met.trigger.to === comma &&
    tokens[trigger.to]?.key === 'of'
  );
}

/** A verb's telling with the noun that names it. */
export function joined(host: Encounter, noun: Encounter): Encounter {
  const place = host.place ? {} : { place: noun.place, placeCode: noun.placeCode, placeSpan: noun.placeSpan };
  const date = host.date ? {} : { date: noun.date, dateSpan: noun.dateSpan };
  const theirs = isApposition(noun, host);
  const keepsName =
    host.noun !== null && (noun.noun?.kind === 'call' || isPartOfName(noun, host) || isGloss(noun, host));
  return {
    ...host,
    ...place,
    ...date,
    name: keepsName ? host.name : noun.name,
    noun: keepsName ? host.noun : noun.noun,
    body: host.body ?? noun.body,
    byPhone: host.byPhone || noun.byPhone,
    people: theirs ? host.people : new Map([...host.people, ...noun.people]),
    sides: theirs ? host.sides : new Map([...host.sides, ...noun.sides]),
    status: noun.status === 'planned' ? 'planned' : host.status,
    pointing: noun.noun?.capital || noun.noun?.ordinal ? 'perhaps' : host.pointing,
  };
}

/** Whether a noun names what others met on the margins of. */
export function isSetting({ preposition }: Trigger): boolean {
  return MARGINS_OF.has(preposition);
}

/** "will meet again in Prague on 6 October, at the summit": an event at which somebody is to meet is to come itself. */
export function withSettings(tellings: readonly Encounter[]): Encounter[] {
  const told = tellings.map((main, i) => {
    const event = tellings[i + 1];
    if (!event || main.noun || main.trigger.sense !== 'meet' || event.trigger.preposition !== 'at') return main;
    if (event.trigger.role !== 'attribute' || !event.noun || event.noun.kind === 'call') return main;
    const when = main.date === null ? { date: event.date, dateSpan: event.dateSpan } : {};
    return { ...main, ...when, ...(main.place ? {} : placeOf(event)) };
  });
  return told.map((event, i) => {
    const main = told.findLast((one, k) => k < i && one.trigger.sense !== null);
    if (
      !main ||
      event.trigger.role !== 'attribute' ||
      event.trigger.preposition !== 'at' ||
      event.noun?.kind === 'call'
    )
      return event;
    if (main.status !== 'planned' || event.status !== 'held' || event.statusSpan) return event;
    if (event.date !== null && event.date !== main.date) return event;
    return {
      ...event,
      status: main.status,
      statusSpan: main.statusSpan,
      date: main.date,
      dateSpan: main.dateSpan,
      ...(event.place ? {} : placeOf(main)),
    };
  });
}

/** "agreed to talk at a meeting on the margins of the summit": the nearest encounter before, where it has a time or place of its own. */
function isBesideMargins(main: Encounter | undefined, { reading }: Encounter): boolean {
  return (
    main?.noun != null &&
    !main.byPhone &&
    main.reading === reading &&
    main.trigger.role === 'attribute' &&
    SETTING_PREPOSITIONS.has(main.trigger.preposition) &&
    main.noun.determiner === 'indefinite'
  );
}

/** "talks on the margins of the summit in Kuala Lumpur on 26 May": the day and place are of both, the summit keeps the month. */
export function withMargins(told: readonly Encounter[]): Encounter[] {
  const result = [...told];
  for (const [i, summit] of told.entries()) {
    if (!isSetting(summit.trigger)) continue;
    const elliptic = i > 0 && result[i - 1]?.noun?.noun === ELLIPTIC ? i - 1 : -1;
    const pair = told.findIndex(({ trigger }) => trigger.noun === null && isRightBefore(trigger, summit.trigger));
    const beside = pair >= 0 ? pair : i > 0 && isBesideMargins(told[i - 1], summit) ? i - 1 : -1;
    const at =
      Math.max(elliptic, beside) >= 0
        ? Math.max(elliptic, beside)
        : result.findIndex((one, k) => k !== i && one.trigger.role !== 'attribute') >= 0
          ? result.findIndex((one, k) => k !== i && one.trigger.role !== 'attribute')
          : result.findIndex((_, k) => k !== i);
    const main = result[at];
    if (!main) continue;
    const day = main.date ? main : summit;
    const month = day.date && !day.date.includes('/') && day.date.length >= 7 ? day.date.slice(0, 7) : summit.date;
    const place = main.place ? main : summit;
    const isAhead =
      main.status === 'planned' && summit.status === 'held' && summit.statusSpan === null && summit.pointing !== 'back';
    const moved = {
      ...summit,
      ...(isAhead ? { status: main.status, statusSpan: main.statusSpan } : {}),
      date: summit.date && summit.date !== day.date ? summit.date : month,
      dateSpan: summit.dateSpan ?? day.dateSpan,
      ...(summit.place ? {} : placeOf(place)),
    };
    result[i] = moved;
    for (const [k, one] of result.entries())
      if (k === at || (one !== moved && one.trigger === main.trigger))
        result[k] = {
          ...one,
          date: day.date,
          dateSpan: day.dateSpan,
          ...(one.place ? {} : placeOf(place)),
          marginsOf: moved,
        };
  }
  return result;
}

function placeOf({ place, placeCode, placeSpan }: Encounter) {
  return { place, placeCode, placeSpan };
}

/** "on the sidelines | of the summit": whoever meets by these words meets on the margins of what follows. */
function isRightBefore({ to }: Trigger, { from }: Trigger): boolean {
  return to <= from && from - to <= 3;
}
