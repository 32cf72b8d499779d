import { countAt } from '../annotate/dates/parts.js';
import type { Reading } from '../annotate/reading.js';
import type { Discourse } from '../resolve/discourse.js';
import type { Scene } from './arguments.js';
import { attach } from './attachments.js';
import { evidenceOf } from './evidence.js';
import type { Memory } from './memory.js';
import type { Trigger } from './trigger.js';
import { goalsOf } from './visit-goal.js';
import type { VisitRecord } from './visit-record.js';
import { statusOfVisit } from './visit-status.js';
import { abroad, travellerOf } from './visit-traveller.js';
import { dateSaid } from './when-where.js';

/** Words that say little of a visit unless a date or the word "visit" stands beside them. */
const WEAK =
  /^(?:is in|was in|went to|goes to|go to|going to|came to|comes to|come to|coming to|left for|returned to|heading to|heads to|headed to|toured)$/;

/** The visits that a sentence tells of. */
export function visitsIn(discourse: Discourse, scene: Scene, memory: Memory): VisitRecord[] {
  const attachments = attach(scene.reading, scene.triggers, scene.clauses);
  const { reading } = scene;
  const visits: VisitRecord[] = [];
  for (const trigger of scene.triggers) {
    const [goal, ...more] = trigger.visit ? goalsOf(discourse, scene, trigger) : [];
    if (!goal) continue;
    const status = statusOfVisit(scene, trigger);
    const traveller = abroad(scene, trigger, travellerOf(scene, trigger, memory), goal.code, memory);
    if (!status || !traveller || isNegated(scene, trigger)) continue;
    const beside = attachments.get(trigger) ?? { dates: [], places: [] };
    const { date: first, dateSpan } = dateSaid(discourse, reading, trigger, beside, status, memory.last?.date ?? null);
    const date = withLength(first, reading);
    if (isWeak(scene, trigger) && date === null) continue;
    for (const one of [goal, ...more]) {
      if (one.code === traveller.person.side) continue;
      visits.push({
        person: traveller.person,
        country: one.code,
        to: one.name,
        status,
        date,
        dateSpan,
        sentence: reading.sentence.index,
        leaderSpan: evidenceOf(reading, traveller.from, traveller.to, 'visit.traveller', 'leader'),
        toSpan: evidenceOf(reading, one.from, one.to, 'visit.goal', 'to'),
      });
    }
  }
  return visits;
}

/** "arrived on Friday on a two-day visit": the days from the arrival on. */
function withLength(date: string | null, { tokens }: Reading): string | null {
  if (date === null || !/^\d{4}-\d\d-\d\d$/.test(date)) return date;
  const at = tokens.findIndex(
    (token, i) =>
      /^days?$/.test(token.key) &&
      (token.glued || countAt(tokens[i - 1]) !== null) &&
      tokens.slice(i + 1, i + 4).some(({ key }) => /^(?:visit|trip|stay|tour)$/.test(key)),
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
