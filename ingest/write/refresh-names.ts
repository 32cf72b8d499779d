import type { Runner } from '../../src/graph/port.js';
import { addNodes } from '../../src/graph/rows.js';
import { fold } from '../../src/model/fold.js';
import type { NodeRow, Properties } from '../../src/model/graph.js';
import { groupBy } from '../../src/model/group.js';
import { labelOf } from '../../src/model/ids.js';
import { endWords, fullestName, isBare } from '../link/names.js';
import { topicNode } from './nodes.js';
import { preferredSpelling, respelled, SPELLED } from './spelling.js';

/** Adds the names that an article uses to those that leaders go by. A leader's many articles are not looked at. */
export async function addLeaderNames(runner: Runner, names: ReadonlyMap<string, string>): Promise<void> {
  if (names.size === 0) return;
  const rows = await runner.run('read/claims/leaders', { ids: [...names.keys()] });
  await setLeaderNames(
    runner,
    rows.map((row) => {
      const known = row.name === null ? [] : [String(row.name), ...((row.aliases ?? []) as string[])];
      return [String(row.id), [...known, names.get(String(row.id)) ?? '']];
    }),
  );
}

/** Settles anew the names of leaders from all their articles, after one was removed. */
export async function rereadLeaderNames(runner: Runner, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = await runner.run('read/claims/leader-names', { ids });
  await setLeaderNames(
    runner,
    rows.map((row) => [String(row.id), row.names as string[]]),
  );
}

async function setLeaderNames(
  runner: Runner,
  leaders: readonly (readonly [string, readonly string[]])[],
): Promise<void> {
  await addNodes(
    runner,
    leaders.map(([id, names]) => ({ label: 'Leader', id, properties: leaderProperties(names) })),
  );
}

function leaderProperties(names: readonly string[]): Properties {
  const name = fullestName(names);
  const aliases = [...new Set(names)].filter((other) => other !== name).sort();
  const [first = '', last = first] = endWords(name);
  const folded = [...new Set([name, ...aliases].map(fold))].join(' | ');
  return { name, aliases, folded, first, last, unresolved: isBare(name) };
}

/** The rows with their names spelled as preferred over what the graph has: its articles are not looked at. */
export async function spellAsKnown(runner: Runner, rows: readonly NodeRow[]): Promise<NodeRow[]> {
  const ids = rows.filter(({ label }) => SPELLED.includes(label)).map(({ id }) => id);
  if (ids.length === 0) return [...rows];
  const known = new Map((await runner.run('read/claims/names', { ids })).map((row) => [row.id, String(row.name)]));
  return rows.map((row) => {
    const name = known.get(row.id);
    return name === undefined ? row : respelled(row, preferredSpelling([name, String(row.properties.name)]));
  });
}

/** Settles anew how bodies, outcomes, places and topics are spelled, from all their articles, after one was removed. */
export async function rereadSpellings(runner: Runner, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const current = await runner.run('read/claims/names', { ids });
  const spellings = await readSpellings(runner, ids);
  const rows = current.flatMap((row): NodeRow[] => {
    const [id, name] = [String(row.id), String(row.name)];
    const [label, names] = [labelOf(id), spellings.get(id)];
    const best = names ? preferredSpelling(names) : name;
    return label && best !== name ? [respelled({ label, id, properties: { name } }, best)] : [];
  });
  await addNodes(runner, rows);
}

/** At least one spelling for each of the ids that articles spell. */
async function readSpellings(runner: Runner, ids: readonly string[]): Promise<ReadonlyMap<string, string[]>> {
  const isTopic = (id: string) => labelOf(id) === 'Topic';
  const named = await runner.run('read/claims/spellings', { ids: ids.filter((id) => !isTopic(id)) });
  const topics = await runner.run('read/claims/topics', { ids: ids.filter(isTopic) });
  const pairs = [
    ...named.filter((row) => row.name !== null).map((row) => ({ id: String(row.id), name: String(row.name) })),
    ...topics
      .map((row) => ({ id: String(row.id), name: String(row.topic) }))
      .filter(({ id, name }) => topicNode(name).id === id),
  ];
  return new Map([...groupBy(pairs, ({ id }) => id)].map(([id, some]) => [id, some.map(({ name }) => name)]));
}
