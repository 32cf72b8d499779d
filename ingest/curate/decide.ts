import { decisionOf } from '../../src/graph/decision-row.js';
import { lockGraph } from '../../src/graph/lock.js';
import type { GraphStore, Runner } from '../../src/graph/port.js';
import type { Decision, Reason } from '../../src/model/decision.js';
import { NotFoundError, UsageError } from '../../src/model/errors.js';
import { labelOf } from '../../src/model/ids.js';
import { freeId } from '../link/name-groups.js';
import { claimsOn } from '../link/read-claims.js';
import { regroup } from '../update.js';
import { resettle } from '../write/write.js';
import { type NewDecision, record, takeBack } from './record.js';

/** Labels of what linking may take for one or for two. */
const LINKED = ['Leader', 'Meeting', 'Visit'];

/**
 * Decides that two leaders, two meetings or two visits are one: the first goes on under the id of the second, with all that articles say
 * of it now or later. Throws a UsageError for ids of which that cannot be, and a NotFoundError for one that is not in the graph.
 */
export async function merge(store: GraphStore, first: string, second: string, reason: Reason): Promise<Decision> {
  if (labelOf(first) !== labelOf(second) || !LINKED.includes(labelOf(first) ?? '') || first === second) {
    throw new UsageError(
      `What is merged must be two leaders, two meetings or two visits, by their ids, but got ${first} and ${second}.`,
    );
  }
  return decide(store, [first, second], (runner) => ({
    decision: { kind: 'merge', of: first, into: second, ...NOTHING_MORE, ...reason },
    settle: () => regroup(runner, [first, second]),
  }));
}

/** Which part of a leader, meeting or visit is another: the forms of some names, or what some articles (ids) say. */
export interface Part {
  readonly names: readonly string[];
  readonly articles: readonly string[];
}

/**
 * Decides that a part of a leader, meeting or visit is none of it: the part goes on under a new id. Throws a UsageError if the part is
 * nothing or all of it.
 */
export async function split(store: GraphStore, id: string, part: Part, reason: Reason): Promise<Decision> {
  const isLeader = labelOf(id) === 'Leader';
  const wanted = isLeader ? part.names : part.articles;
  const other = isLeader ? part.articles : part.names;
  if (!LINKED.includes(labelOf(id) ?? '') || wanted.length === 0 || other.length > 0) {
    throw new UsageError(
      `A leader must be split by names, a meeting or visit by articles, but got ${id} with ${part.names.length} names and ${part.articles.length} articles.`,
    );
  }
  return decide(store, [id], async (runner) => {
    const base = await baseOfPart(runner, id, wanted);
    const into = await freeId(runner, id, new Set());
    return {
      decision: { kind: 'split', of: base, into, ...part, name: null, ...reason },
      settle: () => regroup(runner, [id]),
    };
  });
}

/** Decides what a leader or meeting is called, whatever articles call it. Throws a UsageError for anything else, or no name. */
export async function rename(store: GraphStore, id: string, name: string, reason: Reason): Promise<Decision> {
  if (!['Leader', 'Meeting'].includes(labelOf(id) ?? '') || name.trim() === '') {
    throw new UsageError(`What gets a name must be a leader or a meeting, by its id, but got ${id} and "${name}".`);
  }
  return decide(store, [id], (runner) => ({
    decision: { kind: 'rename', of: id, into: null, ...NOTHING_MORE, name: name.trim(), ...reason },
    settle: () => resettle(runner, [id]),
  }));
}

/** Takes a decision back: the graph is then as if it had not been made. Throws a NotFoundError for none that holds. */
export async function undo(store: GraphStore, id: string, reason: Reason): Promise<Decision> {
  requireReason(reason);
  return store.write(async (runner) => {
    await lockGraph(runner);
    const [row] = await runner.run('read/decisions/one', { id });
    const decision = row && decisionOf(row);
    if (!decision || decision.undone) {
      throw new NotFoundError(`A decision must hold to be taken back, but ${id} does not: "decisions" lists them.`);
    }
    const undone = await takeBack(runner, decision, reason);
    if (decision.kind === 'rename') await resettle(runner, [decision.of]);
    else await regroup(runner, [decision.of, decision.into ?? '']);
    return undone;
  });
}

const NOTHING_MORE = { articles: [], names: [], name: null } as const;

interface Prepared {
  readonly decision: NewDecision;
  readonly settle: () => Promise<void>;
}

async function decide(
  store: GraphStore,
  ids: readonly string[],
  prepare: (runner: Runner) => Prepared | Promise<Prepared>,
): Promise<Decision> {
  return store.write(async (runner) => {
    await lockGraph(runner);
    const known = new Set((await runner.run('read/link/taken', { ids })).map((row) => String(row.id)));
    const unknown = ids.find((id) => !known.has(id));
    if (unknown !== undefined)
      throw new NotFoundError(`What is decided about must be in the graph, but ${unknown} is not.`);
    const { decision, settle } = await prepare(runner);
    requireReason(decision);
    const made = await record(runner, decision);
    await settle();
    return made;
  });
}

function requireReason({ because }: Reason): void {
  if (because.trim() === '')
    throw new UsageError('A decision must have a reason, but got none: say it with "because".');
}

/** The group, among those of a node, of which something is to part. */
async function baseOfPart(runner: Runner, id: string, wanted: readonly string[]): Promise<string> {
  const { forms, meetings, visits } = await claimsOn(runner, [id]);
  const claims = [...forms.map((form) => ({ ...form, article: form.name })), ...meetings, ...visits];
  const parting = claims.filter(({ article }) => wanted.includes(article));
  if (parting.length === 0 || parting.length === claims.length) {
    throw new UsageError(
      `A part must be some of what is known of ${id}, and not all, but got ${parting.length} of ${claims.length}.`,
    );
  }
  return parting[0]?.base ?? id;
}
