import { datesOverlap, parseEdtf } from '../../src/model/edtf.js';
import type { NounMention } from '../annotate/noun-mention.js';
import { MARGINS_OF, NOUNS_OF_CALL_OR_MEETING, NOUNS_OF_TALK } from '../tables/encounters.js';
import { SETTING_PREPOSITIONS } from '../tables/function-words.js';
import { ORDINARY_NAME_WORDS } from '../tables/generic-words.js';
import { isAside } from './aside.js';
import { byInitials, hasTitle, isByTitle } from './by-title.js';
import type { Encounter } from './encounter.js';
import { levelsDiffer } from './levels-differ.js';
import { likeness } from './likeness.js';
import type { MeetingRecord } from './meeting-record.js';

/** Tellings are compared with the meetings told last; a meeting this far back is named again in full. */
const MEMORY = 40;
/** Points from which a telling is taken for a known meeting. */
const ENOUGH = { no: 4, perhaps: 1.2, back: 0 } as const;

/** The meeting that a telling means, among those told so far; null if it is a new one. */
export function findMeeting(
  telling: Encounter,
  meetings: readonly MeetingRecord[],
  sameSentence: ReadonlySet<MeetingRecord>,
): MeetingRecord | null {
  const recent = meetings.slice(-MEMORY).reverse();
  const fitting = recent.filter(
    (meeting) => !(sameSentence.has(meeting) && isOrdered(telling)) && isPossible(telling, meeting),
  );
  const row = byInitials(telling, recent);
  if (row) return row;
  const titled = isByTitle(telling) ? fitting.filter(hasTitle) : [];
  const possible = titled.length > 0 ? titled : fitting;
  let best: { meeting: MeetingRecord; points: number } | null = null;
  for (const [i, meeting] of possible.entries()) {
    const points =
      likeness(telling, meeting) -
      i * 0.05 +
      (wasOnlyMentioned(meeting) ? -0.2 : 0) +
      (telling.pointing === 'back' && isOneOfMany(meeting, recent) ? -ASIDE : 0);
    if (!best || points > best.points) best = { meeting, points };
  }
  return best && best.points >= ENOUGH[telling.pointing] - (telling.pointing === 'back' ? MEMORY : 0)
    ? best.meeting
    : null;
}

/** So far behind is one of several side meetings where the words only say "the meeting". */
const ASIDE = 0.5;

/** "On the margins of the council, A met B and C separately": of one of these nobody says "the meeting". */
function isOneOfMany({ tellings }: MeetingRecord, meetings: readonly MeetingRecord[]): boolean {
  return meetings.filter((other) => other.tellings[0]?.trigger === tellings[0]?.trigger).length > 1;
}

/** "ahead of the summit", "since their meeting": another one than that of which the sentence tells. */
function isOrdered({ trigger }: Encounter): boolean {
  return trigger.role === 'attribute' && trigger.preposition !== 'of' && !SETTING_PREPOSITIONS.has(trigger.preposition);
}

function wasOnlyMentioned(meeting: MeetingRecord): boolean {
  return meeting.tellings.every(({ trigger }) => trigger.role === 'attribute');
}

/** Whether nothing that both say differs. */
function isPossible(telling: Encounter, meeting: MeetingRecord): boolean {
  if (telling.date && meeting.date && !sameTime(telling.date, meeting.date)) return false;
  if (telling.place && meeting.place && !samePlace(telling, meeting)) return false;
  if (isEarlierOne(telling, meeting) || isMarginOf(telling, meeting) || isWithOneOf(telling, meeting)) return false;
  if (telling.entry !== null && meeting.tellings.some(({ entry }) => entry !== null && entry !== telling.entry))
    return false;
  if (
    telling.body &&
    telling.body !== meeting.body &&
    (meeting.body || meeting.people.size > 1 || meeting.tellings.some(({ noun }) => noun?.capital))
  )
    return false;
  if (
    telling.byPhone !== meeting.byPhone &&
    !(telling.byPhone ? isTalkative(meeting) : isVague(telling) || namesSame(telling, meeting))
  )
    return false;
  return (
    !statusesDiffer(telling, meeting) &&
    !ordinalsDiffer(telling, meeting) &&
    !seriesDiffers(telling, meeting) &&
    !levelsDiffer(telling, meeting) &&
    !namesDiffer(telling, meeting) &&
    peopleFit(telling, meeting)
  );
}

function sameTime(a: string, b: string): boolean {
  const [x, y] = [parseEdtf(a), parseEdtf(b)];
  return x !== null && y !== null && datesOverlap(x, y);
}

function samePlace(telling: Encounter, meeting: MeetingRecord): boolean {
  if (telling.place === meeting.place) return true;
  if (telling.placeCode !== meeting.placeCode) return false;
  return telling.placeSpan?.rule === 'place.country' || meeting.placeSpan?.rule === 'place.country';
}

/** "on the margins of the 38th Session": a gathering, not the talks of two that were told before. */
function isMarginOf({ trigger }: Encounter, { sides, body, tellings }: MeetingRecord): boolean {
  if (!MARGINS_OF.has(trigger.preposition)) return false;
  return sides.size === 2 && body === null && tellings.every(({ noun }) => noun === null);
}

/** "the meeting with Foreign Minister A": apart, where the one told before was of people of three sides and more. */
function isWithOneOf({ reading, noun, people, sides }: Encounter, meeting: MeetingRecord): boolean {
  if (reading.tokens[noun?.headEnd ?? 0]?.key !== 'with' || people.size !== 2 || sides.size !== 2) return false;
  return meeting.sides.size > 2 && meeting.people.size > 2;
}

/** "exports grew since the summit in Rome": not what is being told, which has no town so far. */
function isEarlierOne({ trigger, place }: Encounter, meeting: MeetingRecord): boolean {
  return (
    trigger.preposition === 'since' && place !== null && meeting.place === null && !meeting.tellings.every(isAside)
  );
}

/** Words that fit a call as well as a meeting. */
function isVague({ noun, pointing }: Encounter): boolean {
  return pointing !== 'no' && noun !== null && NOUNS_OF_CALL_OR_MEETING.has(noun.noun);
}

/** "the summit" may be a virtual summit told before. */
function namesSame({ noun, pointing }: Encounter, meeting: MeetingRecord): boolean {
  return pointing === 'back' && noun !== null && meeting.tellings.some((one) => one.noun?.noun.endsWith(noun.noun));
}

function isTalkative(meeting: MeetingRecord): boolean {
  return (
    meeting.place === null &&
    meeting.tellings.every(({ noun, trigger }) => (noun ? NOUNS_OF_TALK.has(noun.noun) : trigger.sense === 'speak'))
  );
}

function statusesDiffer(telling: Encounter, meeting: MeetingRecord): boolean {
  if (telling.status === meeting.status || telling.pointing === 'back' || isNamedByPlan(telling, meeting)) return false;
  if (telling.status === 'cancelled') return meeting.status === 'held' && meeting.date !== null;
  return telling.statusSpan !== null || (meeting.statusSpan !== null && telling.trigger.role !== 'attribute');
}

/** "the Brussels talks", "the June 20 meeting": a name by town or day fits a meeting that is planned as well as one that was held. */
function isNamedByPlan({ noun, placeCode, status, statusSpan }: Encounter, meeting: MeetingRecord): boolean {
  if (noun?.determiner !== 'definite' || status !== 'held' || statusSpan !== null) return false;
  return (
    meeting.status === 'planned' && (noun.date !== null || (noun.place !== null && placeCode === meeting.placeCode))
  );
}

function ordinalsDiffer({ noun }: Encounter, meeting: MeetingRecord): boolean {
  const ordinal = noun?.ordinal ?? null;
  return ordinal !== null && meeting.tellings.some((one) => one.noun?.ordinal && one.noun.ordinal !== ordinal);
}

function seriesDiffers({ noun, date }: Encounter, meeting: MeetingRecord): boolean {
  const series = noun?.series ?? null;
  if (series !== null)
    return !meeting.tellings.some(
      (one) =>
        one.noun?.noun === noun?.noun &&
        (one.noun?.series === series || (series === 'next' && meeting.status === 'planned')),
    );
  return (
    date === null &&
    !noun?.date &&
    noun?.ordinal === null &&
    meeting.tellings.every((one) => one.noun?.series) &&
    noun?.capital
  );
}

/** Two names of their own with no word in common: the Defense Ministers' Meeting and the Security Dialogue. */
function namesDiffer({ noun }: Encounter, meeting: MeetingRecord): boolean {
  const sizes = /^(?:bilateral|trilateral|quadrilateral)$/;
  const size = noun?.modifiers.find((word) => sizes.test(word));
  if (size && meeting.tellings.some((one) => one.noun?.modifiers.some((word) => sizes.test(word) && word !== size)))
    return true;
  const own = noun ? nameWords(noun) : [];
  if (own.length === 0) return false;
  const others = meeting.tellings
    .map((one) => (one.noun ? nameWords(one.noun) : []))
    .filter((words) => words.length > 0);
  return others.length > 0 && others.every((words) => !words.some((word) => own.includes(word)));
}

/** The words of a name in capitals, without those that many meetings share. */
function nameWords(noun: NounMention): string[] {
  if (!noun.capital) return [];
  const office = noun.office ? noun.office.title.toLowerCase().split(' ').slice(0, -1) : [];
  return [...noun.modifiers, ...office].filter(
    (word) => !ORDINARY_NAME_WORDS.has(word) && !/^\d+(?:st|nd|rd|th)$/.test(word),
  );
}

/** Of people and sides that both name, all of the smaller number must be the same. */
function peopleFit(telling: Encounter, meeting: MeetingRecord): boolean {
  if (telling.joining && telling.pointing === 'back') return true;
  const [people, known] = [[...telling.people.keys()], meeting.people];
  const shared = people.filter((person) => known.has(person)).length;
  const bilateral = meeting.sides.size <= 2 && !meeting.body;
  if (
    people.length > 0 &&
    known.size > 0 &&
    shared === 0 &&
    (bilateral || people.length > 1) &&
    (telling.pointing !== 'back' || (people.length > 1 && known.size > 1))
  )
    return false;
  if (
    bilateral &&
    known.size >= 2 &&
    people.length >= 2 &&
    shared < Math.min(people.length, known.size) &&
    telling.pointing !== 'back'
  )
    return false;
  if (
    bilateral &&
    people.some((person) => person.side !== null && meeting.sides.size === 2 && !meeting.sides.has(person.side))
  )
    return false;
  const sides = [...telling.sides.keys()];
  if (sides.length === 0 || meeting.sides.size === 0) return true;
  const sharedSides = sides.filter((side) => meeting.sides.has(side)).length;
  return bilateral && meeting.sides.size === 2
    ? sharedSides === sides.length
    : sharedSides > 0 || meeting.body !== null;
}
