import type { MeetingRecord, VisitRecord } from '../../query/records.js';
import { kindAndStatus } from './meetings.js';
import { formatTable } from './table.js';

const UNKNOWN = '–';

/** Meetings without sentences: date, name, kind, sides, id. */
export function formatMeetingList(meetings: readonly MeetingRecord[]): string {
  const columns = ['Date', 'Meeting', 'Kind', 'Sides', 'Id'].map((heading, i) => ({ heading, share: i === 1 ? 1 : 0 }));
  return formatTable(
    columns,
    meetings.map((m) => [m.date ?? UNKNOWN, m.name, kindAndStatus(m), m.parties.join(' '), m.id]),
  );
}

/** Visits: date, status, id (which names traveller and destination). */
export function formatVisitList(visits: readonly VisitRecord[]): string {
  const columns = ['Date', 'Status', 'Id'].map((heading) => ({ heading, share: 0 }));
  return formatTable(
    columns,
    visits.map((v) => [v.date ?? UNKNOWN, v.status, v.id]),
  );
}

/** The parts of a longer answer, each under its heading; parts without content are left out. */
export function formatSections(
  sections: readonly (readonly [heading: string, items: number, text: () => string])[],
): string {
  return sections
    .filter(([, items]) => items > 0)
    .map(([heading, , text]) => `${heading}\n${text()}`)
    .join('\n\n');
}
