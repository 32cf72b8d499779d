import { parseEdtf } from '../../src/model/edtf.js';
import { countAt } from '../annotate/dates/parts.js';
import type { Reading } from '../annotate/reading.js';
import { edtf } from '../resolve/calendar-math.js';
import type { Discourse } from '../resolve/discourse.js';
import type { Scene } from './arguments.js';
import { attach } from './attachments.js';
import { evidenceOf } from './evidence.js';
import type { Memory } from './memory.js';
import type { Trigger } from './trigger.js';
import { type Goal, goalsOf } from './visit-goal.js';
import type { VisitRecord } from './visit-record.js';
import { statusOfVisit } from './visit-status.js';
import { abroad, ownerOfVisit, travellerOf } from './visit-traveller.js';
import { dateSaid } from './when-where.js';
import type { Attachments } from './whereabouts.js';

/** Words that say little of a visit unless a date or the word "visit" stands beside them. */
const WEAK =
  /^(?:is in|was in|went to|goes to|go to|going to|came to|comes to|come to|coming to|left|returned to|heading to|heads to|headed to|toured)$/;

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
  const status = statusOfVisit(scene, trigger);
  const traveller = abroad(scene, trigger, travellerOf(scene, trigger, memory), goals[0]?.code ?? '', memory);
  if (!status || !traveller) return [];
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
        status: status === 'planned' && isOver(date, discourse) ? ('held' as const) : status,
        date,
        dateSpan,
        sentence: reading.sentence.index,
        leaderSpan: evidenceOf(reading, traveller.from, traveller.to, 'visit.traveller', 'leader'),
        toSpan: evidenceOf(reading, goal.from, goal.to, 'visit.goal', 'to'),
      }));
  });
}

/** "The prime minister's visit", "whose visit lasts two days": to where the traveller has just been told to meet somebody abroad. */
function visitOfGuest(scene: Scene, trigger: Trigger, memory: Memory): VisitRecord[] {
  const { reading } = scene;
  const meeting = memory.last;
  if (trigger.visit !== 'noun' || !meeting?.place || !meeting.placeCode || !meeting.placeSpan || meeting.byPhone)
    return [];
  const owner = ownerOfVisit(scene, trigger, memory);
  if (!owner?.person.side || owner.person.side === meeting.placeCode || !meeting.people.has(owner.person)) return [];
  return [
    {
      person: owner.person,
      country: meeting.placeCode,
      to: meeting.place,
      status: meeting.status === 'planned' ? 'planned' : 'held',
      date: withLength(meeting.date?.includes('/') ? meeting.date.slice(0, 7) : meeting.date, reading),
      dateSpan: meeting.dateSpan,
      sentence: reading.sentence.index,
      leaderSpan: evidenceOf(reading, owner.from, owner.to, 'visit.traveller', 'leader'),
      toSpan: { ...meeting.placeSpan, rule: 'visit.guest', supports: 'to' },
    },
  ];
}

/** Whether a date lies wholly before the day of the report. */
function isOver(date: string | null, { reference: { year, month, day } }: Discourse): boolean {
  const end = parseEdtf(date ?? '')?.end;
  return Boolean(end && year && month && day && end < edtf(year, month, day));
}

/** "arrived on Friday on a two-day visit": the days from the arrival on. */
function withLength(date: string | null, { tokens }: Reading): string | null {
  if (date === null || !/^\d{4}-\d\d-\d\d$/.test(date)) return date;
  const at = tokens.findIndex(
    (token, i) =>
      /^days?$/.test(token.key) &&
      (token.glued || countAt(tokens[i - 1]) !== null) &&
      (tokens.slice(i + 1, i + 4).some(({ key }) => /^(?:visit|trip|stay|tour)$/.test(key)) ||
        tokens.slice(Math.max(0, i - 3), i).some(({ key }) => /^lasts?$/.test(key))),
  );
  const count = at > 0 ? countAt(tokens[at - 1]) : null;
  if (count === null || count < 2 || count > 14) return date;
  const last = new Date(Date.parse(date) + (count - 1) * 86_400_000).toISOString().slice(0, 10);
  return `${date}/${last}`;
}

function isWeak({ reading }: Scene, trigger: Trigger): boolean {
  const words = reading.tokens
    .slice(trigger.from, trigger.to)
    .map((token) => token.key)
    .join(' ');
  return WEAK.test(words) && !reading.tokens.some((token) => /^(?:visit|trip)$/.test(token.key));
}

/** "the first visit by an Egyptian president in 12 years", "No prime minister had visited": nobody's visit. */
function isNegated({ reading }: Scene, trigger: Trigger): boolean {
  return reading.tokens
    .slice(Math.max(0, trigger.from - 4), trigger.from)
    .some((token) => /^(?:not|never|no)$/.test(token.key));
}
