import type { OfficeRecord } from '../../query/leaders.js';
import type { LeaderRecord, MeetingRecord, VisitRecord } from '../../query/records.js';
import { formatMeetingList, formatSections, formatVisitList } from './events.js';

export interface ToldLeader {
  readonly leader: LeaderRecord;
  readonly offices: readonly OfficeRecord[];
  readonly visits: readonly VisitRecord[];
  readonly meetings: readonly MeetingRecord[];
}

/** A leader's page: names, offices, meetings, visits. */
export function formatLeader({ leader, offices, visits, meetings }: ToldLeader): string {
  const also = leader.aliases.length > 0 ? `, also ${leader.aliases.join(', ')}` : '';
  const head = `${leader.name}${also} (${leader.id})${leader.unresolved ? ', known by surname only' : ''}`;
  const sections = formatSections([
    ['Offices', offices.length, () => offices.map((office) => `  ${formatOffice(office)}`).join('\n')],
    ['Meetings', meetings.length, () => formatMeetingList(meetings)],
    ['Visits', visits.length, () => formatVisitList(visits)],
  ]);
  return sections ? `${head}\n\n${sections}` : head;
}

function formatOffice({ edge, node, from, to }: OfficeRecord): string {
  const shown = from && to ? (from === to ? `, seen ${from}` : `, seen ${from} to ${to}`) : '';
  return `${edge.office ?? 'acts for'}, ${node.name}${shown}`;
}

/** The same as JSON. */
export function jsonOfLeader({ leader, offices, visits, meetings }: ToldLeader): object {
  const { id, name, aliases, unresolved, sides } = leader;
  return {
    id,
    name,
    aliases,
    unresolved,
    sides,
    offices: offices.map(({ edge, node, from, to, support }) => ({
      office: edge.office,
      of: { id: node.id, name: node.name },
      from,
      to,
      support,
    })),
    meetings,
    visits,
  };
}
