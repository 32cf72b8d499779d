import type { QuotedMeeting } from '../../query/quoted.js';
import type { MeetingRecord } from '../../query/records.js';
import { jsonOfEvidence, markedSentence, sourceOf } from './quotes.js';
import { formatTable } from './table.js';

const UNKNOWN = '–';

/** Meetings as a table, each with a sentence that says so, and its id for further questions. */
export function formatMeetings(found: readonly QuotedMeeting[]): string {
  if (found.length === 0) return 'No meeting of the graph fits.';
  const columns = [
    { heading: 'Date', share: 0 },
    { heading: 'Meeting', share: 3 },
    { heading: 'Kind', share: 0 },
    { heading: 'Sides', share: 1 },
    { heading: 'Place', share: 1 },
    { heading: 'Who says so', share: 5, least: Math.max(...found.map(({ detail }) => detail.meeting.id.length)) },
  ];
  const rows = found.map(({ detail: { meeting, places }, evidence: [first] }) => [
    meeting.date ?? UNKNOWN,
    meeting.name,
    kindAndStatus(meeting),
    meeting.parties.join(' '),
    places[0]?.node.name ?? UNKNOWN,
    [...(first ? [markedSentence(first), `— ${sourceOf(first)}`] : []), meeting.id].join('\n'),
  ]);
  return formatTable(columns, rows);
}

/** The kind, with the status where the meeting was not (or not yet) held: `summit, planned`. */
export function kindAndStatus({ kind, status }: MeetingRecord): string {
  return status === 'held' ? kind : `${kind}, ${status}`;
}

/** A meeting as JSON, with everything stated of it and the words that put it into the answer. */
export function jsonOfMeeting({ detail, basis, evidence }: QuotedMeeting): object {
  const { meeting, places, parties, participants, bodies, topics, outcomes, dates } = detail;
  const names = (facts: readonly { readonly node: { readonly id: string; readonly name: string } }[]) =>
    facts.map(({ node: { id, name } }) => ({ id, name }));
  const { id, name, kind, status, date, start, end } = meeting;
  return {
    id,
    name,
    kind,
    status,
    date,
    start,
    end,
    dates: dates.map(({ node, support }) => ({ date: node.edtf, support })),
    place: places[0]?.node.name ?? null,
    parties: meeting.parties,
    sides: names(parties),
    participants: names(participants),
    bodies: names(bodies),
    topics: topics.map(({ node }) => node.name),
    outcomes: names(outcomes),
    basis,
    evidence: evidence.map(jsonOfEvidence),
  };
}
