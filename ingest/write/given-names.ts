import type { Runner } from '../../src/graph/port.js';

/** The names that somebody gave to leaders and meetings, by their ids: the newest of each. */
export async function givenNames(runner: Runner, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await runner.run('read/decisions/names', { ids });
  return new Map(rows.map((row): [string, string] => [String(row.id), String(row.name)]).reverse());
}
