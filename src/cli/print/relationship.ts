import type { Relationship } from '../../query/relationship.js';
import { formatMeetingList, formatSections, formatVisitList } from './events.js';

/** What is between two leaders, in a sentence and tables. */
export function formatRelationship(found: Relationship): string {
  const { a, b, meetings, visits, topics } = found;
  const head = `${a.name} (${a.id}) and ${b.name} (${b.id}): ${meetings.length} meetings and calls, ${visits.length} visits.`;
  const sections = formatSections([
    ['Meetings', meetings.length, () => formatMeetingList(meetings)],
    ['Visits', visits.length, () => formatVisitList(visits)],
    ['Topics', topics.length, () => topics.map(({ topic, count }) => `  ${topic.name} (${count})`).join('\n')],
  ]);
  return [head, formatSpan(found), sections].filter(Boolean).join('\n\n');
}

function formatSpan({ firstMeeting, lastMeeting, longestSilence }: Relationship): string {
  if (!firstMeeting || !lastMeeting) return '';
  const met =
    firstMeeting === lastMeeting
      ? `Met on ${firstMeeting.date}.`
      : `First met ${firstMeeting.date}, last ${lastMeeting.date}.`;
  if (!longestSilence) return met;
  const { days, after, before } = longestSilence;
  return `${met} Longest silence: ${days} days, from ${after.date} to ${before.date}.`;
}

/** The same as JSON. */
export function jsonOfRelationship(found: Relationship): object {
  const { topics, ...rest } = found;
  return { ...rest, topics: topics.map(({ topic, count }) => ({ topic: topic.name, count })) };
}
