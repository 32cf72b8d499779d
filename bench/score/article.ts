import type { ScoredFollow, ScoredGraph, ScoredMeeting, ScoredOutcome, ScoredVisit } from './clean.js';
import { datesMeet } from './dates.js';
import { meetingLikeness, outcomeLikeness, visitLikeness } from './events.js';
import {
  bodyLikeness,
  equality,
  officeWords,
  personLikeness,
  sameOffice,
  samePlace,
  topicLikeness,
} from './likeness.js';
import { pairUp } from './pairing.js';
import { Tally } from './slots.js';

const equal = (a: string, b: string): boolean => a === b;
const always = (): boolean => true;

/** What matching has found out so far: of a prediction's meeting ids and body names, the gold's. */
interface Matches {
  readonly meetings: ReadonlyMap<string, string | null>;
  readonly bodies: ReadonlyMap<string, string>;
}

/** Counts one article: its prediction against its gold, slot by slot. */
export function scoreArticle(gold: ScoredGraph, predicted: ScoredGraph): Tally {
  const tally = new Tally();
  scoreLeaders(tally, gold, predicted);
  const bodies = scoreBodies(tally, gold, predicted);
  const meetings = scoreMeetings(tally, gold, predicted);
  scoreVisits(tally, gold, predicted);
  scoreOutcomes(tally, gold, predicted, meetings);
  scoreFollows(tally, gold, predicted, { meetings, bodies });
  return tally;
}

function scoreLeaders(tally: Tally, gold: ScoredGraph, predicted: ScoredGraph): void {
  const bodies = new Set(gold.bodies.flatMap((body) => [...officeWords(body.name)]));
  for (const [g, p] of pairUp(gold.leaders, predicted.leaders, (a, b) => personLikeness(a.name, b.name))) {
    const who = g?.name ?? p?.name ?? '';
    tally.value('leaders', who, g?.name ?? null, p?.name ?? null, always);
    tally.value('leader.office', who, g?.office ?? null, p?.office ?? null, (a, b) => sameOffice(a, b, bodies));
    tally.value('leader.represents', who, g?.represents ?? null, p?.represents ?? null, equal);
  }
}

function scoreBodies(tally: Tally, gold: ScoredGraph, predicted: ScoredGraph): Map<string, string> {
  const goldName = new Map<string, string>();
  for (const [g, p] of pairUp(gold.bodies, predicted.bodies, (a, b) => bodyLikeness(a.name, b.name))) {
    const which = g?.name ?? p?.name ?? '';
    tally.value('bodies', which, g?.name ?? null, p?.name ?? null, always);
    tally.values('body.members', which, g?.members ?? [], p?.members ?? [], equality);
    if (g && p) goldName.set(p.name, g.name);
  }
  return goldName;
}

function scoreMeetings(tally: Tally, gold: ScoredGraph, predicted: ScoredGraph): Map<string, string | null> {
  const goldId = new Map<string, string | null>();
  for (const [g, p] of pairUp(gold.meetings, predicted.meetings, meetingLikeness)) {
    const where = meetingLabel(g) ?? meetingLabel(p) ?? '';
    tally.value('meetings', where, meetingLabel(g), meetingLabel(p), always);
    tally.value('kind', where, g?.kind ?? null, p?.kind ?? null, equal);
    tally.value('status', where, g?.status ?? null, p?.status ?? null, equal);
    tally.value('date', where, g?.date ?? null, p?.date ?? null, equal);
    tally.value('date~', where, g?.date ?? null, p?.date ?? null, datesMeet);
    tally.value('place', where, g?.place ?? null, p?.place ?? null, samePlace);
    tally.values('parties', where, g?.parties ?? [], p?.parties ?? [], equality);
    tally.values('participants', where, g?.participants ?? [], p?.participants ?? [], personLikeness);
    tally.value('body', where, g?.body ?? null, p?.body ?? null, (a, b) => bodyLikeness(a, b) > 0);
    tally.values('topics', where, g?.topics ?? [], p?.topics ?? [], topicLikeness);
    if (g && p?.id) goldId.set(p.id, g.id);
  }
  return goldId;
}

function scoreVisits(tally: Tally, gold: ScoredGraph, predicted: ScoredGraph): void {
  for (const [g, p] of pairUp(gold.visits, predicted.visits, visitLikeness)) {
    const where = visitLabel(g) ?? visitLabel(p) ?? '';
    tally.value('visits', where, visitLabel(g), visitLabel(p), always);
    tally.value('visit.date', where, g?.date ?? null, p?.date ?? null, equal);
    tally.value('visit.status', where, g?.status ?? null, p?.status ?? null, equal);
  }
}

/** An outcome whose meeting does not agree still matches, but less than one whose meeting does. */
const WRONG_MEETING = 0.9;

function scoreOutcomes(tally: Tally, gold: ScoredGraph, predicted: ScoredGraph, matches: Matches['meetings']): void {
  const [goldMeetings, meetings] = [byId(gold.meetings), byId(predicted.meetings)];
  const meetingOf = (outcome: ScoredOutcome | null, known: ReadonlyMap<string, ScoredMeeting>): string | null =>
    outcome?.meeting && known.has(outcome.meeting) ? outcome.meeting : null;
  const agree = (g: ScoredOutcome, p: ScoredOutcome): boolean => {
    const [wanted, got] = [meetingOf(g, goldMeetings), meetingOf(p, meetings)];
    return wanted === null || got === null ? wanted === got : matches.get(got) === wanted;
  };
  const likeness = (g: ScoredOutcome, p: ScoredOutcome): number =>
    outcomeLikeness(g, p) * (agree(g, p) ? 1 : WRONG_MEETING);
  const nameOf = (outcome: ScoredOutcome | null, known: ReadonlyMap<string, ScoredMeeting>): string | null =>
    outcome && (meetingLabel(known.get(outcome.meeting ?? '') ?? null) ?? 'no meeting');
  for (const [g, p] of pairUp(gold.outcomes, predicted.outcomes, likeness)) {
    const which = g?.name ?? p?.name ?? '';
    tally.value('outcomes', which, g?.name ?? null, p?.name ?? null, always);
    const isSame = (): boolean => g !== null && p !== null && agree(g, p);
    tally.value('outcome.meeting', which, nameOf(g, goldMeetings), nameOf(p, meetings), isSame);
  }
}

function scoreFollows(tally: Tally, gold: ScoredGraph, predicted: ScoredGraph, matches: Matches): void {
  const [goldMeetings, meetings] = [byId(gold.meetings), byId(predicted.meetings)];
  const sameEnd = (g: string, p: string): boolean => {
    if (meetings.has(p)) return matches.meetings.get(p) === g;
    return !goldMeetings.has(g) && (matches.bodies.get(p) === g || bodyLikeness(g, p) > 0);
  };
  const likeness = (g: ScoredFollow, p: ScoredFollow): number =>
    sameEnd(g.from, p.from) && sameEnd(g.to, p.to) ? 1 : 0;
  const nameOf = (follow: ScoredFollow | null, known: ReadonlyMap<string, ScoredMeeting>): string | null => {
    const end = (id: string): string => meetingLabel(known.get(id) ?? null) ?? id;
    return follow && `${end(follow.from)} -> ${end(follow.to)}`;
  };
  for (const [g, p] of pairUp(gold.follows, predicted.follows, likeness)) {
    tally.value('follows', '', nameOf(g, goldMeetings), nameOf(p, meetings), always);
  }
}

function byId(meetings: readonly ScoredMeeting[]): Map<string, ScoredMeeting> {
  return new Map(meetings.flatMap((meeting) => (meeting.id ? [[meeting.id, meeting] as const] : [])));
}

function meetingLabel(meeting: ScoredMeeting | null): string | null {
  return meeting && `${meeting.name || meeting.kind || 'meeting'} ${meeting.date ?? 'undated'}`;
}

function visitLabel(visit: ScoredVisit | null): string | null {
  return visit && `${visit.leader} to ${visit.to ?? visit.country ?? '?'}`;
}
