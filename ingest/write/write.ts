import type { Runner } from '../../src/graph/port.js';
import { addEdges, addNodes } from '../../src/graph/rows.js';
import { labelOf } from '../../src/model/ids.js';
import type { Delta } from './delta.js';
import { refreshMeetings, refreshVisits } from './refresh.js';
import { addLeaderNames, rereadLeaderNames, rereadSpellings, spellAsKnown } from './refresh-names.js';
import { byLabel, retract, sweep, type Touched } from './retract.js';
import { SPELLED } from './spelling.js';

/** Writes what an article adds, under a day of publication or null, and settles the nodes that it tells of. */
export async function apply(runner: Runner, delta: Delta, published: string | null): Promise<void> {
  await addNodes(runner, await spellAsKnown(runner, delta.nodes));
  await addEdges(runner, [...delta.facts, ...delta.own]);
  const ofLeaders = delta.own.filter((edge) => labelOf(edge.to) === 'Leader');
  await addLeaderNames(runner, new Map(ofLeaders.map((edge) => [edge.to, String(edge.properties.name)])));
  if (published) await showOffices(runner, delta, published);
  await refreshEvents(runner, byLabel(delta.nodes.map((row) => row.id)));
}

/**
 * Removes what an article alone supported and settles the rest: the graph is then as if the article had never been read. Gives
 * the ids of the nodes that are gone with it; none if the graph does not have the article.
 */
export async function remove(runner: Runner, article: string): Promise<ReadonlySet<string>> {
  const touched = await retract(runner, article);
  const gone = await sweep(runner, touched);
  await rereadLeaderNames(runner, touched.get('Leader') ?? []);
  await rereadSpellings(
    runner,
    SPELLED.flatMap((label) => touched.get(label) ?? []),
  );
  await refreshEvents(runner, touched);
  return gone;
}

async function refreshEvents(runner: Runner, touched: Touched): Promise<void> {
  await refreshMeetings(runner, touched.get('Meeting') ?? []);
  await refreshVisits(runner, touched.get('Visit') ?? []);
}

async function showOffices(runner: Runner, delta: Delta, day: string): Promise<void> {
  const rows = delta.facts
    .filter((edge) => edge.type === 'HOLDS')
    .map((edge) => ({ leader: edge.from, side: edge.to, office: String(edge.properties.office) }));
  if (rows.length > 0) await runner.run('write/office-day', { rows, day });
}
