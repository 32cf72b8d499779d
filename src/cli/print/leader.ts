import type { OfficeRecord } from '../../query/leaders.js';
import type { LeaderRecord, MeetingRecord, VisitRecord } from '../../query/records.js';
import { formatMeetingList, formatSections, formatVisitList } from './events.js';

export interface ToldLeader {
  readonly leader: LeaderRecord;
  /** Whom a bare surname may mean. */
  readonly candidates: readonly LeaderRecord[];
  readonly offices: readonly OfficeRecord[];
  readonly visits: readonly VisitRecord[];
  readonly meetings: readonly MeetingRecord[];
}

/** A leader's page: names, offices, meetings, visits. */
export function formatLeader({ leader, candidates, offices, visits, meetings }: ToldLeader): string {
  const also = leader.aliases.length > 0 ? `, also ${leader.aliases.join(', ')}` : '';
  const head = `${leader.name}${also} (${leader.id})${leader.unresolved ? ', known by surname only' : ''}`;
  const sections = formatSections([
    ['May be', candidates.length, () => candidates.map((one) => `  ${formatCandidate(one)}`).join('\n')],
    ['Offices', offices.length, () => offices.map((office) => `  ${formatOffice(office)}`).join('\n')],
    ['Meetings', meetings.length, () => formatMeetingList(meetings)],
    ['Visits', visits.length, () => formatVisitList(visits)],
  ]);
  return sections ? `${head}\n\n${sections}` : head;
}

function formatCandidate({ id, name, sides }: LeaderRecord): string {
  return `${name}${sides.length > 0 ? `, ${sides.join(', ')}` : ''} (${id})`;
}

function formatOffice({ edge, node, from, to }: OfficeRecord): string {
  const shown = from && to ? (from === to ? `, seen ${from}` : `, seen ${from} to ${to}`) : '';
  return `${edge.office ?? 'acts for'}, ${node.name}${shown}`;
}

/** The same as JSON. */
export function jsonOfLeader({ leader, candidates, offices, visits, meetings }: ToldLeader): object {
  const { id, name, aliases, unresolved, sides } = leader;
  return {
    id,
    name,
    aliases,
    unresolved,
    sides,
    candidates: candidates.map((one) => ({ id: one.id, name: one.name, sides: one.sides })),
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
