import type { Person } from '../resolve/person.js';
import { GOING_TO_MEETING } from '../tables/attendance.js';
import { MARGINS_OF, ONE_OF_SERIES } from '../tables/encounters.js';
import { TELLING_MODIFIERS } from '../tables/levels.js';
import { OFFICES_OF_ONE } from '../tables/offices.js';
import { isBodyOfStates } from './body-of-states.js';
import type { Encounter } from './encounter.js';

/** "will take part in a ministerial meeting": who attends is not alone there. */
function isAttended({ reading, trigger }: Encounter): boolean {
  const verb = trigger.verb === null ? '' : (reading.tokens[trigger.verb]?.key ?? '');
  return GOING_TO_MEETING.has(verb);
}

/** Two sides, or a body or event with a name of its own; what one government does among itself is none. */
export function isEncounter(telling: Encounter): boolean {
  const { noun, sides, people, body } = telling;
  if (
    noun?.plural &&
    noun.weak &&
    telling.status === 'planned' &&
    telling.date === null &&
    telling.place === null &&
    ![...people.values()].some(({ rule }) => rule === 'participant.named')
  )
    return false;
  if (isOnlyMeans(telling) || isOneOfSeries(telling)) return false;
  if (sides.size >= 2) return noun === null || telling.pointing !== 'back' || people.size > 0;
  if (isOfMembers(telling) || haveSameOffice([...people.keys()])) return true;
  if (noun !== null && !noun.plural && MARGINS_OF.has(telling.trigger.preposition)) return true;
  if (telling.entry !== null && noun !== null && isInDiary(telling)) return true;
  if (noun === null) return body !== null || (people.size >= 2 && sides.size === 0);
  if (body !== null && (!noun.weak || noun.ordinal !== null || noun.noun === 'session')) return true;
  if (isToldOfKnown(telling)) return true;
  const dated = telling.date !== null || telling.place !== null;
  if (
    dated &&
    !noun.weak &&
    sides.size > 0 &&
    (isAttended(telling) ||
      telling.joining ||
      (noun.determiner === 'definite' && telling.date !== null && telling.place !== null))
  )
    return true;
  if (dated && (noun.ordinal !== null || noun.series !== null) && noun.determiner !== 'indefinite') return true;
  if (dated && noun.kind === 'conference' && !noun.weak && sides.size > 0) return true;
  if (dated && noun.kind === 'summit' && !noun.plural && isOfHeads(telling)) return true;
  const named = noun.capital && (noun.place !== null || noun.office !== null || noun.modifiers.length > 0);
  if (named) return noun.determiner !== 'none' || noun.office !== null;
  return noun.date !== null && noun.kind === 'summit';
}

/** "Leaders from the region met at a summit in Cairo": of heads who are not named, on a day or in a town. */
function isOfHeads({ unnamedTitles, status, pointing }: Encounter): boolean {
  return (
    status === 'held' &&
    pointing !== 'back' &&
    unnamedTitles.some((title) => /^(?:leader|president|head of)/.test(title))
  );
}

/** "took part by video conference": how somebody took part in something else. */
function isOnlyMeans({ noun, trigger, sides }: Encounter): boolean {
  return (
    noun?.kind === 'call' &&
    sides.size < 2 &&
    trigger.role === 'attribute' &&
    /^(?:by|via|through)$/.test(trigger.preposition)
  );
}

/** "the latest in a series of discussions between A and B": of those the text has told one. */
function isOneOfSeries({ reading: { tokens }, trigger, date, place }: Encounter): boolean {
  const at = trigger.from - 4;
  return (
    trigger.preposition === 'series of' &&
    date === null &&
    place === null &&
    /^(?:in|of)$/.test(tokens[at]?.key ?? '') &&
    ONE_OF_SERIES.has(tokens[at - 1]?.key ?? '')
  );
}

/** An entry of a calendar that names the body that sits, or somebody of a state in the diary of one whose state is not told. */
function isInDiary({ body, sides, people, pointing, trigger }: Encounter): boolean {
  if (pointing === 'back' || trigger.role === 'attribute') return false;
  return body !== null || (sides.size === 1 && [...people.keys()].some(({ side }) => side === null));
}

/** "the joint meeting of 8 February in Dar es Salaam": the reader is to know which one, by its day and place. */
function isToldOfKnown({ noun, date, place }: Encounter): boolean {
  if (!noun || noun.weak || noun.plural || noun.determiner !== 'definite') return false;
  return date !== null && place !== null && noun.modifiers.some((word) => TELLING_MODIFIERS.has(word));
}

/** "EU foreign ministers met in Brussels": those who hold an office in the states of a body. */
function isOfMembers({ sides, unnamedTitles, noun, pointing }: Encounter): boolean {
  const [code, ...others] = [...sides.keys()];
  if (code === undefined || others.length > 0 || unnamedTitles.length === 0) return false;
  return isBodyOfStates(code) && (noun === null || (pointing !== 'back' && !noun.weak));
}

/** Two holders of one office, of sides that are not told: no government has two presidents. */
function haveSameOffice(people: readonly Person[]): boolean {
  const offices = people.flatMap(({ office, rank }) => (office !== null && rank >= 2 ? [office.toLowerCase()] : []));
  return offices.some((office, i) => OFFICES_OF_ONE.has(office) && offices.indexOf(office) < i);
}
