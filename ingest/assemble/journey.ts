import { LEAVING_VERBS } from '../tables/visits.js';
import type { Scene } from './arguments.js';
import type { StatusSaid } from './status.js';
import type { Trigger } from './trigger.js';
import { statusOfVisit } from './visit-status.js';
import type { Attachments } from './whereabouts.js';

const NOTHING: Attachments = { dates: [], places: [] };
/** How far the goal may stand from the verb or noun of travel. */
const GOAL_TOKENS = 3;

/**
 * What the words beside a trigger say of when and where, with the day and goal of the journey that is made for it where they say
 * none, but not the day of leaving: "flies to Kabul on Wednesday for the dialogue", "arrived in Doha to meet A", "on a visit to New York to attend the session".
 */
export function withJourney(
  scene: Scene,
  trigger: Trigger,
  attachments: ReadonlyMap<Trigger, Attachments>,
): Attachments {
  const own = attachments.get(trigger) ?? NOTHING;
  const journey = journeyFor(scene, trigger);
  if (!journey) return own;
  const leaves = LEAVING_VERBS.has(scene.reading.tokens[journey.from]?.key ?? '');
  const dates = own.dates.length > 0 || leaves ? own.dates : (attachments.get(journey)?.dates ?? []);
  const goal = scene.reading.gazetteer.find(({ from }) => from >= journey.to && from <= journey.to + GOAL_TOKENS);
  const isPlace = goal && goal.type !== 'body' && !(goal.type === 'land' && goal.form !== 'name');
  return { dates, places: own.places.length > 0 || !isPlace ? own.places : [goal] };
}

/** What is said of a meeting, or of the journey that is to be made for it: "will travel to Abidjan for talks". */
export function statusOnJourney(scene: Scene, trigger: Trigger, said: StatusSaid): StatusSaid {
  const journey = said.status === 'held' && !said.said ? journeyFor(scene, trigger) : undefined;
  return journey && statusOfVisit(scene, journey) === 'planned'
    ? { status: 'planned', said: true, at: journey.from }
    : said;
}

/** The journey of the same clause that is made for a meeting; undefined if there is none. */
function journeyFor(scene: Scene, trigger: Trigger): Trigger | undefined {
  return isPurpose(scene, trigger) ? journeyBefore(scene, trigger) : undefined;
}

/** "for the dialogue", "to attend the session", "to meet A". */
function isPurpose({ reading }: Scene, { role, preposition, verb, from }: Trigger): boolean {
  if (role === 'attribute' && preposition === 'for') return true;
  const start = role === 'object' ? verb : role === 'verb' ? from : null;
  if (start === null) return false;
  const word = reading.tokens[start]?.glued ? start - 2 : start - 1;
  return reading.tokens[word]?.key === 'to';
}

function journeyBefore({ triggers, clauses }: Scene, { from }: Trigger): Trigger | undefined {
  return triggers.findLast(
    (other) => other.visit !== null && other.to <= from && clauses[other.from] === clauses[from],
  );
}
