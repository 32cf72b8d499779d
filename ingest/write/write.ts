import type { Runner } from '../../src/graph/port.js';
import { addEdges, addNodes } from '../../src/graph/rows.js';
import { groupBy } from '../../src/model/group.js';
import { labelOf } from '../../src/model/ids.js';
import type { Delta } from './delta.js';
import { addLeaderNames, refreshMeetings, refreshVisits, rereadLeaderNames } from './refresh.js';
import { byLabel, retract, sweep, type Touched } from './retract.js';

/** Writes what an article adds, under a day of publication or null, and settles the nodes that it tells of. */
export async function apply(runner: Runner, delta: Delta, published: string | null): Promise<void> {
  await addNodes(runner, delta.nodes);
  await addEdges(runner, [...delta.facts, ...delta.own]);
  const ofLeaders = delta.own.filter((edge) => labelOf(edge.to) === 'Leader');
  const names = groupBy(ofLeaders, (edge) => edge.to);
  await addLeaderNames(
    runner,
    new Map([...names].map(([id, edges]) => [id, edges.map((e) => String(e.properties.name))])),
  );
  if (published) await showOffices(runner, delta, published);
  await refreshEvents(runner, byLabel(delta.nodes.map((row) => row.id)));
}

/**
 * Removes what an article alone supported and settles what is left. Gives the number of nodes that it had touched, 0 if the
 * graph does not have the article.
 */
export async function remove(runner: Runner, article: string): Promise<number> {
  const touched = await retract(runner, article);
  await settleTouched(runner, touched);
  return [...touched.values()].reduce((sum, ids) => sum + ids.length, 0);
}

/** After an article was taken out, and its new version perhaps put in: drops what nobody supports, settles the rest. */
export async function settleTouched(runner: Runner, touched: Touched): Promise<void> {
  await sweep(runner, touched);
  await rereadLeaderNames(runner, touched.get('Leader') ?? []);
  await refreshEvents(runner, touched);
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
