import type { Discourse } from '../resolve/discourse.js';
import type { Person } from '../resolve/person.js';
import { cueOf } from '../segment/cues.js';
import { addAttendants, addListed, isOfEach, joinEach } from './additions.js';
import { agendaOf } from './agenda.js';
import { isOfOtherEntry, namesActor } from './agenda-entries.js';
import { dateByAnnouncement } from './announced-time.js';
import { isAside } from './aside.js';
import { isItem, opensList } from './attendance.js';
import { attendedMeeting } from './attended-meeting.js';
import type { BodyIndex } from './bodies.js';
import { entryDays, inEntry, visitInEntry } from './chronology.js';
import { currentMeeting } from './current-meeting.js';
import { dateByHeading, dayHeadings } from './day-headings.js';
import { dateByDistance } from './distance.js';
import { isElliptic, withAntecedent } from './ellipsis.js';
import type { Encounter } from './encounter.js';
import { evidenceOf } from './evidence.js';
import type { FollowRecord, Told } from './follow-record.js';
import { followsIn } from './follows.js';
import { addFormatSides } from './format-sides.js';
import { giveBack } from './give-back.js';
import { addHolders } from './holders.js';
import { inAgenda, visitInAgenda } from './in-agenda.js';
import { isEncounter } from './is-encounter.js';
import { inheritLevels } from './levels.js';
import { likeliestHome } from './likeliest-home.js';
import { addTelling, type MeetingRecord, recordOfEncounter } from './meeting-record.js';
import { Memory } from './memory.js';
import { findMeeting } from './merge.js';
import { isSetting } from './nested.js';
import { followsByNumber } from './numbered.js';
import { gatheringBefore, isOnMargins, placeOnMargins } from './on-margins.js';
import { type OutcomeRecord, outcomesIn } from './outcomes.js';
import { addPairToSessions } from './pair-sessions.js';
import { parentCode } from './parent-body.js';
import { rememberDated, rememberJourney } from './remember-dated.js';
import { rememberPlace } from './remember-place.js';
import { rememberActors, rememberMentioned } from './salience.js';
import { fillFromScene } from './scene-day.js';
import { addSeriesBodies } from './series-body.js';
import { withSidesOfSeries } from './series-sides.js';
import { withSessionOfLine } from './session-line.js';
import { isSideMeeting, rememberSideMeetings } from './side-meetings.js';
import { encountersIn, sceneOf } from './tell.js';
import { type TopicSaid, topicsIn } from './topics.js';
import { isTalkTold } from './two-sides.js';
import { dateVisits, joinVisits, type VisitRecord } from './visit-record.js';
import { visitsIn } from './visits.js';
import { weekdayHeads } from './weekday-heads.js';

const SAME = cueOf(['same']);
/** No more meetings than this are told apart by one word; a bound keeps the time in line with the length of the text. */
const MOST_APART = 40;

/** What an article tells of. */
export interface Story {
  readonly meetings: readonly MeetingRecord[];
  readonly visits: readonly VisitRecord[];
  readonly outcomes: readonly OutcomeRecord[];
  readonly follows: readonly FollowRecord[];
}

/** The meetings, visits, papers and order of an article, in the order in which they are told. */
export function readStory(discourse: Discourse, bodies: BodyIndex): Story {
  const memory = new Memory(discourse.people, likeliestHome(discourse));
  const meetings: MeetingRecord[] = [];
  const visits: VisitRecord[] = [];
  const outcomes: OutcomeRecord[] = [];
  const follows: FollowRecord[] = [];
  const topics: TopicSaid[] = [];
  let lately: readonly MeetingRecord[] = [];
  let list: MeetingRecord | null = null;
  let sitting: MeetingRecord['body'] = null;
  const firstProse = Math.max(
    0,
    discourse.readings.findIndex(({ sentence }) => sentence.role === 'prose'),
  );
  const headings = dayHeadings(discourse.readings, discourse.reference);
  const entries = entryDays(discourse);
  const week = headings.size + entries.size > 0 ? headings : weekdayHeads(discourse);
  const agenda = agendaOf(discourse, headings) ?? agendaOf(discourse, entries) ?? agendaOf(discourse, week);
  for (const read of discourse.readings.slice(Math.min(firstProse, agenda?.first ?? firstProse))) {
    if (read.sentence.role === 'furniture') continue;
    const reading = agenda?.opening.has(read.sentence.index)
      ? withSessionOfLine(read, discourse.readings, agenda.opening)
      : read;
    const scene = sceneOf(discourse, reading);
    rememberActors(memory, scene);
    const { index } = reading.sentence;
    const day = headings.get(index) ?? (agenda ? (entries.get(index) ?? week.get(index)) : undefined);
    memory.diary = agenda?.opening.has(index) ? (agenda.owners.get(index) ?? null) : null;
    if (memory.diary && !namesActor(scene)) memory.group = [memory.diary];
    const entry = entries.get(index);
    const travels = visitsIn(discourse, scene, memory).map((visit) => visitInEntry(visit, entry, discourse));
    const journeys = agenda?.entries.has(index)
      ? travels.map((visit) => visitInAgenda(visit, day, discourse))
      : travels;
    visits.push(...journeys);
    if (reading.cues.has(SAME)) rememberJourney(memory, journeys);
    rememberSideMeetings(memory, reading);
    const before = memory.last;
    const tellings = encountersIn(discourse, scene, bodies, memory).map((telling) =>
      inEntry(inAgenda(telling, agenda, day, discourse, bodies), entry, discourse),
    );
    const told = takeTellings(tellings, meetings, memory);
    dateByDistance(reading, told, discourse.reference);
    dateByHeading(told, day);
    const here = told.filter(({ telling }) => !isAside(telling)).map(({ record }) => record);
    follows.push(...followsIn(scene, told, before, meetings, bodies));
    if (told.length === 0 && isOfOtherEntry(agenda?.entries.get(index), memory.last)) continue;
    const current = currentMeeting(memory.last, meetings[0] ?? null);
    outcomes.push(...outcomesIn(scene, told, current, meetings, discourse.reference.year));
    const attended = attendedMeeting(scene, told, {
      here,
      before: told.length > 0 ? [] : lately,
      last: memory.last,
      current,
    });
    if (attended && !tellings.some(isOfEach)) addAttendants(scene, attended, memory);
    if (list && isItem(scene)) addListed(scene, list, memory);
    else list = attended && opensList(scene) ? attended : null;
    if (meetings[0] && meetings[0].body !== sitting) {
      sitting = meetings[0].body;
      memory.assembly = parentCode(sitting);
    }
    if (told.length > 0) lately = told.map(({ record }) => record);
    topics.push(...topicsIn(scene, told, { before, current, series: seriesOf(current, meetings) }));
    rememberMentioned(memory, scene);
    rememberDated(memory, told, journeys);
    rememberPlace(memory, told, reading);
  }
  for (const { meeting, topic } of topics) (meeting ?? meetings[0])?.topics.push(topic);
  addFormatSides(meetings, discourse);
  addSeriesBodies(meetings);
  addPairToSessions(meetings);
  inheritLevels(meetings);
  giveBack(meetings);
  addHolders(meetings, discourse.people.all, discourse.reference.year);
  const joined = joinVisits(visits);
  dateVisits(joined, meetings);
  dateByAnnouncement(meetings, discourse);
  fillFromScene(meetings, joined, discourse);
  return { meetings, visits: joined, outcomes, follows: [...follows, ...followsByNumber(meetings)] };
}

/** A meeting with those that one word tells apart from it: "met A and B separately". */
function seriesOf(current: MeetingRecord | null, meetings: readonly MeetingRecord[]): MeetingRecord[] {
  const trigger = current?.tellings[0]?.trigger;
  return trigger ? meetings.slice(-MOST_APART).filter(({ tellings }) => tellings[0]?.trigger === trigger) : [];
}

/** Puts each telling of a sentence to the meeting that it means, or begins a new one. */
function takeTellings(tellings: readonly Encounter[], meetings: MeetingRecord[], memory: Memory): Told[] {
  const here = new Set<MeetingRecord>();
  const records = new Map<Encounter, MeetingRecord>();
  const beside = new Set<Encounter>();
  for (const said of tellings) {
    if (isOfEach(said)) {
      joinEach(said, meetings);
      continue;
    }
    const full = isElliptic(said) ? withAntecedent(said, memory.last) : withOldSides(said, records);
    if (!full) continue;
    const found = withSidesOfSeries(full, meetings, memory.last);
    const aside = isSideMeeting(found, memory);
    const telling = aside ? { ...found, byPhone: found.trigger.sense === 'speak' ? false : found.byPhone } : found;
    if (aside) beside.add(said);
    const known = findMeeting(telling, aside ? meetings.filter(({ sides }) => sides.size <= 2) : meetings, here);
    if (!known && isTalkTold(telling, meetings)) continue;
    const told = known ? telling : withPair(telling, meetings, memory);
    const record = known ?? (isEncounter(told) ? recordOfEncounter(told) : null);
    if (!record) continue;
    if (known) addTelling(known, telling);
    else meetings.push(record);
    here.add(record);
    records.set(said, record);
    if (!isAside(telling) || memory.last === null) memory.last = record;
    memory.rememberSides(record);
  }
  for (const [said, record] of records) {
    const margins = said.marginsOf && records.get(said.marginsOf);
    if (margins) record.marginsOf = margins;
    const old = said.movedFrom && records.get(said.movedFrom);
    if (old && old !== record) record.movedFrom = old;
    const gathering =
      !record.marginsOf && (isOnMargins(said) || beside.has(said)) ? gatheringBefore(meetings, record) : null;
    if (gathering) placeOnMargins(record, gathering);
  }
  return [...records].map(([telling, record]) => ({ telling, record }));
}

/** What was put to another day has the sides of what was first set. */
function withOldSides(said: Encounter, records: ReadonlyMap<Encounter, MeetingRecord>): Encounter {
  const old = said.movedFrom && records.get(said.movedFrom);
  if (!old) return said;
  return {
    ...said,
    sides: new Map([...said.sides, ...old.sides]),
    people: new Map([...said.people, ...old.people]),
    body: said.body ?? old.body,
    pointing: 'no',
  };
}

const isOfPreparation = ({ preposition }: Encounter['trigger']) => preposition === 'preparation of';

/** The first meeting of a report, told as known ("the meeting", "this first meeting"), is that of the two named before. */
function withPair(telling: Encounter, meetings: readonly MeetingRecord[], memory: Memory): Encounter {
  const { noun, trigger } = telling;
  if (
    meetings.length > 0 ||
    telling.entry !== null ||
    isOfPreparation(trigger) ||
    !noun ||
    noun.capital ||
    noun.determiner !== 'definite' ||
    telling.sides.size > 0 ||
    telling.body ||
    trigger.preposition === 'mention' ||
    isSetting(trigger)
  )
    return telling;
  const { people } = memory.pair();
  const evidence = (person: Person, field: string) =>
    evidenceOf(telling.reading, telling.name.from, telling.name.to, 'participant.pair', `${field}:${person.name}`);
  const sides = people.flatMap((person) =>
    person.side
      ? [
          [
            person.side,
            evidenceOf(telling.reading, telling.name.from, telling.name.to, 'party.pair', `party:${person.side}`),
          ] as const,
        ]
      : [],
  );
  return people.length === 2
    ? {
        ...telling,
        people: new Map(people.map((person) => [person, evidence(person, 'participant')])),
        sides: new Map(sides),
        pointing: 'perhaps',
      }
    : telling;
}
