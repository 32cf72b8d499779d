import type { Extraction } from '../../model/extraction.js';
import { formatTable } from './table.js';

const NONE = '–';

/** One extraction as tables, a noun a table; nouns that the article does not have are left out. */
export function formatExtraction(extraction: Extraction): string {
  const named = new Map(extraction.meetings.map((meeting) => [meeting.id, meeting.name]));
  const parts = [
    section(
      'Leaders',
      ['Name', 'Office', 'For'],
      extraction.leaders.map((l) => [l.name, l.office, l.represents]),
    ),
    section(
      'Bodies',
      ['Name', 'Members'],
      extraction.bodies.map((b) => [b.name, b.members.join(', ')]),
    ),
    section(
      'Meetings',
      ['', 'Name', 'Kind', 'Status', 'Date', 'Place', 'Sides', 'Participants'],
      extraction.meetings.map((m) => [
        m.id,
        m.name,
        m.kind,
        m.status,
        m.date,
        m.place,
        m.parties.join(', '),
        m.participants.join(', '),
      ]),
    ),
    section(
      'Visits',
      ['Leader', 'To', 'Country', 'Date', 'Status'],
      extraction.visits.map((v) => [v.leader, v.to, v.country, v.date, v.status]),
    ),
    section(
      'Outcomes',
      ['Name', 'Kind', 'Meeting'],
      extraction.outcomes.map((o) => [o.name, o.kind, o.meeting]),
    ),
    section(
      'Order',
      ['Later', 'Earlier'],
      extraction.follows.map((f) => [named.get(f.from) ?? f.from, named.get(f.to) ?? f.to]),
    ),
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join('\n\n') : 'The article tells of no diplomatic event.';
}

function section(title: string, headings: readonly string[], rows: readonly (readonly (string | null)[])[]): string {
  if (rows.length === 0) return '';
  const columns = headings.map((heading) => ({
    heading,
    share: heading === 'Name' || heading === 'Participants' ? 1 : 0,
  }));
  return `${title}\n${formatTable(
    columns,
    rows.map((row) => row.map((cell) => cell || NONE)),
  )}`;
}
