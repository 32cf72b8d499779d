import { sweepKeys } from '../../src/graph/keys.js';
import type { Runner } from '../../src/graph/port.js';
import { addEdges, addNodes } from '../../src/graph/rows.js';
import type { EdgeRow } from '../../src/model/graph.js';
import { labelOf } from '../../src/model/ids.js';
import type { Delta } from './delta.js';
import { namesKnown, unwritten } from './known.js';
import { refreshMeetings, refreshVisits } from './refresh.js';
import { addForms, rereadForms, rereadSpellings } from './refresh-names.js';
import { byLabel, retract, sweep, type Touched, together } from './retract.js';
import { SPELLED } from './spelling.js';

/** What an article adds, under its day of publication or null. */
export interface Added {
  readonly delta: Delta;
  readonly published: string | null;
}

/**
 * Takes articles (by id) out of the graph and writes others, or the same ones under other ids; then settles what all of them touched.
 * The graph is as if those taken out had never been read. An id that is not in the graph takes nothing.
 */
export async function rewrite(runner: Runner, out: readonly string[], added: readonly Added[]): Promise<void> {
  const touched: Touched[] = [];
  for (const article of out) touched.push(await retract(runner, article));
  for (const one of added) await apply(runner, one);
  await settle(runner, together(touched), added);
}

/** Settles anew what some leaders and meetings (ids) are called. */
export async function resettle(runner: Runner, ids: readonly string[]): Promise<void> {
  const of = byLabel(ids);
  await rereadForms(runner, of.get('Leader') ?? []);
  await refreshMeetings(runner, of.get('Meeting') ?? []);
}

async function apply(runner: Runner, { delta, published }: Added): Promise<void> {
  const ofLeaders = delta.own.filter((edge) => labelOf(edge.to) === 'Leader');
  await addForms(runner, new Map(ofLeaders.map((edge) => [edge.to, edge.properties.forms as readonly string[]])));
  const others = delta.nodes.filter(({ label }) => label !== 'Leader');
  const known = await namesKnown(
    runner,
    others.map(({ id }) => id),
  );
  await addNodes(
    runner,
    others.flatMap((row) => unwritten(row, known)),
  );
  const facts = delta.facts.filter(({ type, from }) => type !== 'WITHIN' || !known.has(from));
  await addEdges(runner, [...shownOn(facts, published), ...delta.own]);
}

/** `touched` are nodes from which support was taken. */
async function settle(runner: Runner, touched: Touched, added: readonly Added[]): Promise<void> {
  const of = (label: 'Leader' | 'Meeting' | 'Visit') => touched.get(label) ?? [];
  const left = await sweep(runner, touched);
  left.push(...(await rereadForms(runner, of('Leader'))));
  await rereadSpellings(
    runner,
    SPELLED.flatMap((label) => touched.get(label) ?? []),
  );
  const events = byLabel([
    ...new Set([...added.flatMap(({ delta }) => delta.nodes.map((row) => row.id)), ...of('Meeting'), ...of('Visit')]),
  ]);
  left.push(...(await refreshMeetings(runner, events.get('Meeting') ?? [])));
  left.push(...(await refreshVisits(runner, events.get('Visit') ?? [])));
  await sweepKeys(runner, left);
}

/** The facts, with the day on which the article shows those who hold an office. */
function shownOn(facts: readonly EdgeRow[], day: string | null): readonly EdgeRow[] {
  if (day === null) return facts;
  return facts.map((fact) =>
    fact.type === 'HOLDS' ? { ...fact, properties: { ...fact.properties, from: day, to: day } } : fact,
  );
}
