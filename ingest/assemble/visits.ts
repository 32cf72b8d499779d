import { edtf } from '../resolve/calendar-math.js';
import { resolveDate } from '../resolve/dates.js';
import type { Discourse } from '../resolve/discourse.js';
import { PRESENT_OF_TRAVEL, WEAK_TRAVEL } from '../tables/visits.js';
import type { Scene } from './arguments.js';
import { attach } from './attachments.js';
import { evidenceOf, evidenceOfName } from './evidence.js';
import type { Memory } from './memory.js';
import type { Trigger } from './trigger.js';
import { visitStatusByDay, withLength } from './visit-days.js';
import { type Goal, goalsOf } from './visit-goal.js';
import { visitOfGuest } from './visit-of-guest.js';
import type { VisitRecord } from './visit-record.js';
import { statusOfVisit } from './visit-status.js';
import { abroad, isUnsaid, travellerOf } from './visit-traveller.js';
import { dateSaid } from './when-where.js';
import type { Attachments } from './whereabouts.js';

/** The visits that a sentence tells of. */
export function visitsIn(discourse: Discourse, scene: Scene, memory: Memory): VisitRecord[] {
  const attachments = attach(scene.reading, scene.triggers, scene.clauses);
  return scene.triggers.flatMap((trigger) => {
    if (!trigger.visit || isNegated(scene, trigger)) return [];
    const goals = goalsOf(discourse, scene, trigger);
    return goals.length > 0
      ? visitsTo(goals, discourse, scene, trigger, attachments.get(trigger) ?? NOTHING, memory)
      : visitOfGuest(scene, trigger, memory);
  });
}

const NOTHING: Attachments = { dates: [], places: [] };

/** Visits to the goals that are named: "trips to Kabul on April 19 and July 17" are two. */
function visitsTo(
  goals: readonly Goal[],
  discourse: Discourse,
  scene: Scene,
  trigger: Trigger,
  beside: Attachments,
  memory: Memory,
): VisitRecord[] {
  const { reading } = scene;
  const told = statusOfVisit(scene, trigger);
  const traveller = abroad(scene, trigger, travellerOf(scene, trigger, memory), goals[0]?.code ?? '', memory);
  if (!told || !traveller) return [];
  const status = told === 'held' && isToCome(discourse, scene, trigger, beside) ? 'planned' : told;
  const several =
    /^(?:visits|trips|journeys)$/.test(reading.tokens[trigger.from]?.key ?? '') && beside.dates.length > 1;
  return (several ? beside.dates.map((date) => ({ ...beside, dates: [date] })) : [beside]).flatMap((said) => {
    const { date: first, dateSpan } = dateSaid(
      discourse,
      reading,
      trigger,
      said,
      status,
      memory.dated?.date ?? memory.last?.date ?? null,
    );
    const date = withLength(first, reading);
    if (isWeak(scene, trigger) && date === null) return [];
    return goals
      .filter(({ code }) => code !== traveller.person.side)
      .map((goal) => ({
        person: traveller.person,
        country: goal.code,
        to: goal.name,
        status: visitStatusByDay(status, date, discourse),
        date,
        dateSpan,
        sentence: reading.sentence.index,
        isWhole: trigger.visit === 'noun' || isToday(date, discourse),
        leaderSpan: isUnsaid(traveller)
          ? evidenceOfName(traveller.person, reading.sentence.index, 'visit.traveller', 'leader')
          : evidenceOf(reading, traveller.from, traveller.to, 'visit.traveller', 'leader'),
        toSpan: evidenceOf(reading, goal.from, goal.to, 'visit.goal', 'to'),
      }));
  });
}

/** Who arrived on the day of the report has done all that it tells of on that day. */
function isToday(date: string | null, { reference: { year, month, day } }: Discourse): boolean {
  return year !== null && month !== null && day !== null && date === edtf(year, month, day);
}

/** "arrives in Jaipur on Thursday", in a report of another day. */
function isToCome(discourse: Discourse, { reading }: Scene, trigger: Trigger, { dates }: Attachments): boolean {
  const weekday = dates.find(({ expression }) => expression.type === 'weekday' && expression.shift !== -1);
  if (!weekday || !PRESENT_OF_TRAVEL.has(reading.tokens[trigger.from]?.key ?? '')) return false;
  const [ahead, back] = (['ahead', 'back'] as const).map((direction) =>
    resolveDate(weekday.expression, discourse.reference, direction, null),
  );
  return ahead !== back;
}

function isWeak({ reading }: Scene, trigger: Trigger): boolean {
  const words = reading.tokens
    .slice(trigger.from, trigger.to)
    .map((token) => token.key)
    .join(' ');
  return WEAK_TRAVEL.has(words) && !reading.tokens.some((token) => /^(?:visit|trip)$/.test(token.key));
}

/** "the first visit by an Egyptian president in 12 years", "No prime minister had visited": nobody's visit. */
function isNegated({ reading }: Scene, trigger: Trigger): boolean {
  return reading.tokens
    .slice(Math.max(0, trigger.from - 4), trigger.from)
    .some((token) => /^(?:not|never|no)$/.test(token.key));
}
