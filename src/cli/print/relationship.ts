import { type MeetingRecord, nameOf, type VisitRecord } from '../../query/records.js';
import type { ToldRelationship } from '../../query/told-relationship.js';
import { formatMeetingList, formatSections, formatVisitList } from './events.js';
import { printable } from './table.js';

/** What is between two leaders, states or bodies, in sentences and tables. */
export function formatRelationship(found: ToldRelationship): string {
  const { a, b, meetings, calls, neverHeld, topics, outcomes } = found;
  const visits = visitsOf(found);
  const head = `${nameOf(a)} (${a.id}) and ${nameOf(b)} (${b.id}): ${counted(meetings.length, 'meeting')}, ${counted(calls.length, 'call')}, ${counted(visits.length, 'visit')}.`;
  const sections = formatSections([
    ['Meetings', meetings.length, () => formatMeetingList(meetings)],
    ['Calls', calls.length, () => formatMeetingList(calls)],
    ['Planned and never held', neverHeld.length, () => formatMeetingList(neverHeld)],
    ['Who travelled', travellerLines(found).length, () => printable(travellerLines(found).join('\n'))],
    ['Visits', visits.length, () => formatVisitList(visits)],
    [
      'Topics',
      topics.length,
      () => printable(topics.map(({ topic, count }) => `  ${topic.name} (${count})`).join('\n')),
    ],
    ['Outcomes', outcomes.length, () => printable(outcomes.map(({ name, id }) => `  ${name} (${id})`).join('\n'))],
  ]);
  return [printable(head), formatSpan(found), sections].filter(Boolean).join('\n\n');
}

function formatSpan({
  firstContact,
  lastContact,
  longestSilence,
  asOf,
  daysSinceLastContact,
}: ToldRelationship): string {
  if (!firstContact || !lastContact) return '';
  const met =
    firstContact === lastContact
      ? `One contact, on ${firstContact.date}.`
      : `First contact ${firstContact.date}, last ${lastContact.date}.`;
  const since =
    daysSinceLastContact === null ? [] : [`${counted(daysSinceLastContact, 'day')} since the last, as of ${asOf}.`];
  if (!longestSilence) return [met, ...since].join(' ');
  const { days, after, before } = longestSilence;
  return [met, `Longest silence: ${counted(days, 'day')}, from ${after.date} to ${before.date}.`, ...since].join(' ');
}

function travellerLines({ travel }: ToldRelationship): string[] {
  return travel.flatMap(({ from, to, travellers }) =>
    travellers.map(({ name, count }) => `  ${nameOf(from)} to ${nameOf(to)}: ${name} (${count})`),
  );
}

/** The visits of both ways, earliest first. */
function visitsOf({ travel }: ToldRelationship): VisitRecord[] {
  const all = travel.flatMap(({ visits }) => visits.map(({ visit }) => visit));
  return all.sort((a, b) => ((a.start ?? '9999') < (b.start ?? '9999') ? -1 : 1));
}

const counted = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** The same as JSON; `visits` are those of both ways, earliest first. */
export function jsonOfRelationship(found: ToldRelationship): object {
  const { topics, travel, firstContact, lastContact, ...rest } = found;
  const brief = (meeting: MeetingRecord | null) =>
    meeting && { id: meeting.id, name: meeting.name, kind: meeting.kind, date: meeting.date };
  return {
    ...rest,
    firstContact: brief(firstContact),
    lastContact: brief(lastContact),
    visits: visitsOf(found),
    travel: travel.map(({ from, to, visits, travellers }) => ({
      from: from.id,
      to: to.id,
      visits: visits.map(({ visit }) => visit.id),
      travellers,
    })),
    topics: topics.map(({ topic, count }) => ({ topic: topic.name, count })),
  };
}
