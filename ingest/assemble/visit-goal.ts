import type { LandMention, PlaceMention } from '../annotate/gazetteer.js';
import type { Discourse } from '../resolve/discourse.js';
import { BEFORE_NAME_OF_GOAL, LEAVING_VERBS } from '../tables/visits.js';
import type { Scene } from './arguments.js';
import { goalOfWhere } from './goal-of-where.js';
import { goalOfLeaving, type Trigger } from './trigger.js';
import { placeName, tidyTown } from './when-where.js';

/** Where a visit goes, with the words that say it. */
export interface Goal {
  readonly name: string;
  readonly code: string;
  readonly from: number;
  readonly to: number;
}

/** Where the visit goes: "to Busan", "visited Israel and Jordan", "landed here", "in Sri Lanka for a visit". */
export function goalsOf(discourse: Discourse, scene: Scene, trigger: Trigger): Goal[] {
  const { reading } = scene;
  const { tokens } = reading;
  let i = trigger.to;
  if (trigger.visit === 'noun') {
    const isTo = (at: number) => tokens[at]?.key === 'to' && !reading.dateAt(at);
    while (i < tokens.length && i < trigger.to + 12 && !isTo(i) && !/^[.;,]$/.test(tokens[i]?.key ?? '')) i++;
    if (!isTo(i)) return goalBefore(scene, trigger);
    i++;
  }
  if (LEAVING_VERBS.has(tokens[trigger.from]?.key ?? '')) i = goalOfLeaving(reading, trigger.from) ?? i;
  while (BEFORE_NAME_OF_GOAL.has(tokens[i]?.key ?? '') && !reading.landAt(i)) i++;
  if (tokens[i]?.key === 'here' && discourse.dateline.town && discourse.dateline.code)
    return [{ name: tidyTown(discourse.dateline.town), code: discourse.dateline.code, from: i, to: i + 1 }];
  if (/^(?:country|nation)$/.test(tokens[i]?.key ?? '')) return countryBefore(scene, trigger, i);
  const goals: Goal[] = [];
  for (
    let land = placeAt(scene, i);
    land;
    land =
      tokens[land.to]?.key === 'and' || (tokens[land.to]?.key === ',' && goals.length < 4)
        ? placeAt(scene, tokens[land.to + 1]?.key === 'and' ? land.to + 2 : land.to + 1)
        : null
  ) {
    const wider = goals.at(-1);
    if (!(wider && wider.code === land.code))
      goals.push({ name: placeName(reading, land), code: land.code, from: land.from, to: land.to });
  }
  const left = goals.length === 0 ? goalOfWhere(reading, trigger.from) : null;
  if (left) return [{ name: placeName(reading, left), code: left.code, from: left.from, to: left.to }];
  const capital = reading.venues.find(({ kind, from }) => kind === 'capital' && from === i);
  if (goals.length === 0 && capital)
    return [{ name: capital.town, code: capital.code, from: capital.from, to: capital.to }];
  return goals;
}

/** "who is in Kuala Lumpur, Malaysia, with the president on his visit to the country". */
function countryBefore({ reading }: Scene, trigger: Trigger, at: number): Goal[] {
  const land = reading.gazetteer.findLast(
    (one) => one.to <= trigger.from && (one.type === 'place' || (one.type === 'land' && one.form === 'name')),
  );
  return land && land.type !== 'body'
    ? [{ name: placeName(reading, land), code: land.code, from: at, to: at + 1 }]
    : [];
}

function placeAt({ reading }: Scene, i: number): PlaceMention | LandMention | null {
  const at = reading.tokens[i]?.key === 'the' ? i + 1 : i;
  const land = reading.landAt(at) ?? reading.landAt(i);
  if (
    !land ||
    land.type === 'body' ||
    (land.type === 'land' && land.form !== 'name') ||
    reading.officeAt(at) ||
    reading.personAt(at)
  )
    return null;
  return land;
}

/** "in Sri Lanka for a one-day visit", "is in China on a visit". */
function goalBefore(scene: Scene, trigger: Trigger): Goal[] {
  const { reading } = scene;
  for (let i = trigger.from - 1; i > Math.max(0, trigger.from - 14); i--) {
    const land = placeAt(scene, i);
    if (!land || scene.clauses[i] !== scene.clauses[trigger.from]) continue;
    const before =
      reading.tokens[reading.tokens[land.from - 1]?.key === 'the' ? land.from - 2 : land.from - 1]?.key ?? '';
    const between = reading.tokens.slice(land.to, trigger.from).map((token) => token.key);
    return before === 'in' && /^(?:for|on)$/.test(between[0] ?? '')
      ? [{ name: placeName(reading, land), code: land.code, from: land.from, to: land.to }]
      : [];
  }
  return [];
}
