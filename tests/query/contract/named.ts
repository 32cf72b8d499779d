import type { GraphStore } from '../../../src/graph/port.js';
import { nodesByIds } from '../../../src/query/nodes.js';
import type { MeetingRecord, NodeRecord } from '../../../src/query/records.js';
import { resolveMeeting } from '../../../src/query/resolve.js';

export const LEE = 'leader:jae-lee-myung.kr';
export const ISHIBA = 'leader:ishiba-shigeru.jp';
export const TRUMP = 'leader:donald-trump.us';
export const COMMITTEE = 'body:korea-japan-science-and-technology-cooperation-committee';

/** Ids of meetings hold a hash of where they were met first, so tests find them as people do. */
export async function idOf(store: GraphStore, reference: string): Promise<string> {
  return (await resolveMeeting(store, reference)).id;
}

/** What tells meetings apart at a glance: `2025-09-30 Korea-Japan summit`. */
export function lineOf({ date, name }: MeetingRecord): string {
  return `${date ?? 'undated'} ${name}`;
}

/** The names of nodes, in their order; `null` for one that is missing. */
export async function namesOf(store: GraphStore, ids: readonly string[]): Promise<(string | null)[]> {
  const named = (node: NodeRecord | null) => (node && 'name' in node ? node.name : null);
  return (await nodesByIds(store, ids)).map(named);
}
