import type { GraphStore } from '../graph/port.js';
import { groupBy } from '../model/group.js';
import { nodeOf } from './decode.js';
import type { MeetingRecord } from './records.js';
import { textOf } from './values.js';

/** The meetings that produced each of some outcomes, in the order of the ids, earliest first. */
export async function meetingsOfOutcomes(store: GraphStore, ids: readonly string[]): Promise<MeetingRecord[][]> {
  const rows = await store.run('read/facts/outcome', { ids: [...new Set(ids)] });
  const byOutcome = groupBy(rows, (row) => textOf(row.to));
  return ids.map((id) => (byOutcome.get(id) ?? []).map((row) => nodeOf('Meeting', row)));
}
