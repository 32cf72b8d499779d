import { ELLIPTIC } from '../annotate/elliptic-nouns.js';
import { firstBetween } from '../segment/between.js';
import type { Token } from '../segment/token.js';
import { OTHER_EVENTS } from '../tables/encounters.js';
import { LEVELS_OF_SERIES } from '../tables/levels.js';
import { PARTICIPLES_OF_HOLDING } from '../tables/sittings.js';
import type { Encounter } from './encounter.js';
import type { MeetingRecord } from './meeting-record.js';

/** How many sentences before the noun that is left out may stand. */
const NEAR_SENTENCES = 2;

/** Whether the noun of a telling is left out: "the first was held in Rome". */
export function isElliptic({ noun }: Encounter): boolean {
  return noun?.noun === ELLIPTIC;
}

/**
 * A telling whose noun is left out, with the noun, sides and body of the meeting told before; null if none was told shortly before.
 */
export function withAntecedent(telling: Encounter, last: MeetingRecord | null): Encounter | null {
  const { noun } = telling;
  const before = last?.tellings.at(-1);
  if (!noun || !before || !last) return null;
  const distance = telling.reading.sentence.index - before.reading.sentence.index;
  if (distance < 0 || distance > NEAR_SENTENCES) return null;
  const isIt = noun.modifiers.includes('it');
  if (isIt && (distance > 1 || isOfOther(telling, before))) return null;
  const named = last.tellings.findLast((one) => one.noun !== null)?.noun ?? null;
  if (named === null && last.body === null && !noun.modifiers.includes('those')) return null;
  return {
    ...telling,
    name: isIt ? withVerb(telling) : telling.name,
    noun: {
      ...noun,
      noun: named?.noun ?? 'meeting',
      kind: named?.kind ?? null,
      office: named?.office ?? null,
      modifiers: [...noun.modifiers, ...(named?.modifiers.filter((word) => LEVELS_OF_SERIES.has(word)) ?? [])],
    },
    people: noun.modifiers.includes('those') && last.sides.size <= 4 ? new Map(last.people) : telling.people,
    sides: new Map(last.sides.size <= 4 ? last.sides : []),
    ...(isIt ? { unnamed: new Map(last.unnamed) } : {}),
    body: last.body,
    pointing: isIt && last.status !== 'cancelled' ? 'back' : 'perhaps',
  };
}

function isOfOther({ reading }: Encounter, before: Encounter): boolean {
  return [reading, before.reading].some(({ tokens }) => tokens.some(({ key }) => OTHER_EVENTS.has(key)));
}

/** "it will be held": with the verb, for "it" alone names nothing. */
function withVerb({ name, reading: { tokens } }: Encounter): Encounter['name'] {
  const isVerb = ({ key }: Token) => key === 'place' || PARTICIPLES_OF_HOLDING.has(key);
  const verb = firstBetween(tokens, name.to, name.to + MOST_AUXILIARIES, isVerb);
  return verb < 0 ? name : { from: name.from, to: verb + 1 };
}

const MOST_AUXILIARIES = 8;
