import { decisionOf } from '../../src/graph/decision-row.js';
import type { Runner } from '../../src/graph/port.js';
import { addNodes } from '../../src/graph/rows.js';
import type { Decision, Reason } from '../../src/model/decision.js';
import type { Properties } from '../../src/model/graph.js';
import { shortHash } from '../../src/model/ids.js';

/** A decision before it is written. */
export type NewDecision = Omit<Decision, 'id' | 'undone'>;

/** Writes a decision that holds from now on; gives it with its id. */
export async function record(runner: Runner, decision: NewDecision): Promise<Decision> {
  const { kind, of, into, name, articles, names, at } = decision;
  const id = `decision:${kind}-${shortHash([kind, of, into ?? '', name ?? '', ...articles, ...names, at])}`;
  await write(runner, { ...decision, id, undone: null });
  return { ...decision, id, undone: null };
}

/** Notes that a decision holds no more. */
export async function takeBack(runner: Runner, decision: Decision, undone: Reason): Promise<Decision> {
  await write(runner, { ...decision, undone });
  return { ...decision, undone };
}

async function write(runner: Runner, { id, into, name, undone, ...decision }: Decision): Promise<void> {
  const properties: Properties = {
    ...decision,
    ...(into === null ? {} : { into }),
    ...(name === null ? {} : { name }),
    ...(undone === null ? {} : { undone: undone.at, undoneBy: undone.by, undoneBecause: undone.because }),
  };
  await addNodes(runner, [{ label: 'Decision', id, properties }]);
}

/** All decisions, those that were taken back too, newest first. */
export async function listDecisions(runner: Runner): Promise<Decision[]> {
  return (await runner.run('read/decisions/all')).map(decisionOf);
}
