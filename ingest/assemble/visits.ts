import { datesOverlap, parseEdtf } from '../../src/model/edtf.js';
import type { Evidence, ExtractedLeader, ExtractedVisit } from '../../src/model/extraction.js';
import type { MeetingStatus } from '../../src/model/vocabulary.js';
import { countAt } from '../annotate/dates/parts.js';
import type { LandMention, PlaceMention } from '../annotate/gazetteer.js';
import type { Reading } from '../annotate/reading.js';
import type { Discourse } from '../resolve/discourse.js';
import type { Person } from '../resolve/person.js';
import { type Scene, subjectBefore } from './arguments.js';
import { attach } from './attachments.js';
import { evidenceOf } from './evidence.js';
import type { MeetingRecord } from './meeting-record.js';
import type { Memory } from './memory.js';
import { statusOf } from './status.js';
import type { Trigger } from './trigger.js';
import { dateSaid, placeName, tidyTown } from './when-where.js';

/** A visit of one traveller to one country. */
export interface VisitRecord {
  readonly person: Person;
  readonly country: string;
  to: string;
  status: MeetingStatus;
  date: string | null;
  dateSpan: Evidence | null;
  readonly toSpan: Evidence;
  /** Position of the sentence that tells of it. */
  readonly sentence: number;
  readonly leaderSpan: Evidence;
}

/** Words that say little of a visit unless a date or the word "visit" stands beside them. */
const WEAK =
  /^(?:is in|was in|went to|goes to|go to|going to|came to|comes to|come to|coming to|goes on to|went on to|left for|returned to|heading to|heads to|headed to|toured)$/;

/** The visits that a sentence tells of. */
export function visitsIn(discourse: Discourse, scene: Scene, memory: Memory): VisitRecord[] {
  const attachments = attach(scene.reading, scene.triggers, scene.clauses);
  const { reading } = scene;
  const visits: VisitRecord[] = [];
  for (const trigger of scene.triggers) {
    const [goal, ...more] = trigger.visit ? goalsOf(discourse, scene, trigger) : [];
    if (!goal) continue;
    const said = statusOf(reading, trigger, scene.clauses, scene.triggers);
    const traveller = travellerOf(scene, trigger, memory);
    if (said.status === 'none' || said.status === 'cancelled' || !traveller?.person.office || isNegated(scene, trigger))
      continue;
    const beside = attachments.get(trigger) ?? { dates: [], places: [] };
    const { date: first, dateSpan } = dateSaid(
      discourse,
      reading,
      trigger,
      beside,
      said.status,
      memory.last?.date ?? null,
    );
    const date = withLength(first, reading);
    if (isWeak(scene, trigger) && date === null) continue;
    for (const one of [goal, ...more]) {
      if (one.code === traveller.person.side) continue;
      visits.push({
        person: traveller.person,
        country: one.code,
        to: one.name,
        status: said.status,
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

interface Goal {
  readonly name: string;
  readonly code: string;
  readonly from: number;
  readonly to: number;
}

/** Where the visit goes: "to Busan", "visited Israel and Jordan", "landed here", "in Sri Lanka for a visit". */
function goalsOf(discourse: Discourse, scene: Scene, trigger: Trigger): Goal[] {
  const { reading } = scene;
  const { tokens } = reading;
  let i = trigger.to;
  if (trigger.visit === 'noun') {
    while (i < tokens.length && i < trigger.to + 12 && tokens[i]?.key !== 'to' && !/^[.;,]$/.test(tokens[i]?.key ?? ''))
      i++;
    if (tokens[i]?.key !== 'to') return goalBefore(scene, trigger);
    i++;
  }
  while (
    /^(?:the|republic|of|kingdom|also|neighbouring|neighboring|southern|northern|port|city|capital|on|in)$/.test(
      tokens[i]?.key ?? '',
    ) &&
    !reading.landAt(i)
  )
    i++;
  if (tokens[i]?.key === 'here' && discourse.dateline.town && discourse.dateline.code)
    return [{ name: tidyTown(discourse.dateline.town), code: discourse.dateline.code, from: i, to: i + 1 }];
  const goals: Goal[] = [];
  for (
    let land = placeAt(scene, i);
    land;
    land =
      tokens[land.to]?.key === 'and' || (tokens[land.to]?.key === ',' && goals.length < 4)
        ? placeAt(scene, land.to + 1)
        : null
  ) {
    const wider = goals.at(-1);
    if (!(wider && wider.code === land.code))
      goals.push({ name: placeName(reading, land), code: land.code, from: land.from, to: land.to });
  }
  const demonym = reading.landAt(i);
  if (
    goals.length === 0 &&
    demonym?.type === 'land' &&
    demonym.form === 'demonym' &&
    tokens[demonym.to]?.key === 'capital'
  )
    return [{ name: demonym.name, code: demonym.code, from: demonym.from, to: demonym.to + 1 }];
  return goals;
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

interface Traveller {
  readonly person: Person;
  readonly from: number;
  readonly to: number;
}

/** Whose visit: "Landau's visit", "the visit of President Erdogan", "a visit by", "his visit", or the subject. */
function travellerOf(scene: Scene, trigger: Trigger, memory: Memory): Traveller | null {
  const { tokens } = scene.reading;
  if (trigger.visit === 'noun') {
    let i = trigger.from - 1;
    while (i > 0 && tokens[i]?.key !== "'s" && i > trigger.from - 6) i--;
    const owner = scene.actors.find((actor) => actor.to === i && tokens[i]?.key === "'s");
    if (owner) return asTraveller(owner.person ?? memory.whoIs(owner).people[0], owner.from, owner.to);
    const after = scene.actors.find(
      (actor) =>
        actor.from >= trigger.to &&
        actor.from < trigger.to + 9 &&
        /^(?:of|by)$/.test(actor.preposition) &&
        (actor.person ?? actor.office),
    );
    if (after) return asTraveller(memory.whoIs(after).people[0], after.from, after.to);
    const invited = tokens.slice(Math.max(0, trigger.from - 8), trigger.from).some((token) => /^invit/.test(token.key));
    if (invited) return null;
  }
  const invited = invitedBefore(scene, trigger);
  if (invited) return asTraveller(memory.whoIs(invited).people[0], invited.from, invited.to);
  const [subject] = subjectBefore(scene, trigger.from);
  if (subject) return asTraveller(memory.whoIs(subject).people[0], subject.from, subject.to);
  return null;
}

function asTraveller(person: Person | undefined, from: number, to: number): Traveller | null {
  return person ? { person, from, to } : null;
}

/** "invited Minister Neynski to visit Israel": the guest travels. */
function invitedBefore(scene: Scene, trigger: Trigger) {
  const { tokens } = scene.reading;
  for (let i = trigger.from - 1; i >= Math.max(0, trigger.from - 14); i--) {
    if (!/^invit(?:ed|es|ing)$/.test(tokens[i]?.key ?? '')) continue;
    return (
      scene.actors.find(
        (actor) =>
          actor.from > i &&
          actor.to <= trigger.from &&
          actor.preposition === '' &&
          (actor.person ?? actor.office ?? actor.pointing),
      ) ?? null
    );
  }
  return null;
}

/** Joins the tellings of one visit: same traveller and country, times that fit, the same status. */
export function joinVisits(told: readonly VisitRecord[]): VisitRecord[] {
  const visits: VisitRecord[] = [];
  for (const visit of told) {
    const known = visits.find(
      (other) => other.person === visit.person && other.country === visit.country && timesFit(visit, other),
    );
    if (!known) {
      visits.push({ ...visit });
      continue;
    }
    if (visit.date !== null && (known.date === null || visit.date.length > known.date.length)) {
      known.date = visit.date;
      known.dateSpan = visit.dateSpan;
    }
    if (visit.status === 'held') known.status = 'held';
  }
  return visits;
}

function timesFit(a: VisitRecord, b: VisitRecord): boolean {
  const [x, y] = [parseEdtf(a.date ?? ''), parseEdtf(b.date ?? '')];
  return x && y ? datesOverlap(x, y) : a.status === b.status || a.date === null || b.date === null;
}

/** Gives visits without a date the month of a meeting that the traveller had there. */
export function dateVisits(visits: readonly VisitRecord[], meetings: readonly MeetingRecord[]): void {
  for (const visit of visits) {
    if (visit.date !== null) continue;
    const there = meetings.find(
      (meeting) =>
        meeting.placeCode === visit.country &&
        meeting.people.has(visit.person) &&
        meeting.status === visit.status &&
        meeting.date !== null,
    );
    visit.date = there?.date?.slice(0, 7) ?? null;
    visit.dateSpan = there?.dateSpan ? { ...there.dateSpan, rule: 'date.of-meeting' } : null;
  }
}

/** The visits in the form of the extraction. */
export function visitsOf(
  visits: readonly VisitRecord[],
  leaders: ReadonlyMap<number, ExtractedLeader>,
): ExtractedVisit[] {
  return visits.flatMap(({ person, to, country, date, dateSpan, status, leaderSpan, toSpan }) => {
    const leader = leaders.get(person.id);
    if (!leader) return [];
    return [
      {
        leader: leader.name,
        to,
        country,
        date,
        status,
        evidence: [leaderSpan, toSpan, ...(dateSpan ? [dateSpan] : [])],
      },
    ];
  });
}
