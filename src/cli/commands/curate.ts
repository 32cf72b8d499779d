import { userInfo } from 'node:os';
import { type Command, Option } from 'commander';
import type { GraphStore } from '../../graph/port.js';
import type { Decision, Reason } from '../../model/decision.js';
import { labelOf } from '../../model/ids.js';
import { findLeader } from '../../query/find-leader.js';
import { resolveMeeting } from '../../query/resolve.js';
import { listOption, wholeNumber } from '../options.js';
import { formatCandidates, formatDecision, formatDecisions } from '../print/decisions.js';
import { type AskOptions, ask } from './ask.js';

interface DecideOptions extends AskOptions {
  readonly because: string;
  readonly by: string;
}

/** `merge`, `split`, `rename`, `undo`, `decisions` and `candidates`: what a person knows better than linking does. */
export function addCurate(root: Command): void {
  decide(root, 'merge', 'Decide that two leaders, meetings or visits are one; the first goes on as the second.', {
    args: ['<first>', '<second>'],
    make: async (store, [first = '', second = ''], reason) => {
      const { merge } = await import('../../../ingest/curate/decide.js');
      return merge(store, await idOf(store, first), await idOf(store, second), reason);
    },
  });
  decide(root, 'split', 'Decide that a part of a leader, meeting or visit is another.', {
    args: ['<what>'],
    options: [
      new Option('--articles <ids>', 'of a meeting or visit: the articles that tell of another').argParser(listOption),
      new Option('--names <names>', 'of a leader: the names that are somebody else’s').argParser(listOption),
    ],
    make: async (store, [what = ''], reason, options: { articles?: string[]; names?: string[] }) => {
      const { split } = await import('../../../ingest/curate/decide.js');
      const part = { articles: options.articles ?? [], names: options.names ?? [] };
      return split(store, await idOf(store, what), part, reason);
    },
  });
  decide(root, 'rename', 'Decide what a leader or meeting is called.', {
    args: ['<what>', '<name>'],
    make: async (store, [what = '', name = ''], reason) => {
      const { rename } = await import('../../../ingest/curate/decide.js');
      return rename(store, await idOf(store, what), name, reason);
    },
  });
  decide(root, 'undo', 'Take a decision back.', {
    args: ['<decision>'],
    make: async (store, [decision = ''], reason) => {
      const { undo } = await import('../../../ingest/curate/decide.js');
      return undo(store, decision, reason);
    },
  });
  addLists(root);
}

function addLists(root: Command): void {
  const decisions = root.command('decisions').description('List what was decided by hand, newest first.');
  ask(decisions, async (store) => {
    const { listDecisions } = await import('../../../ingest/curate/record.js');
    const all = await listDecisions(store);
    return { json: all, text: formatDecisions(all) };
  });
  const candidates = root
    .command('candidates')
    .description('List leaders and meetings that look alike but were not joined, best first.')
    .option('--limit <n>', 'how many at most', wholeNumber(1, 1_000), 20);
  ask(candidates, async (store, { limit }: AskOptions & { limit: number }) => {
    const { candidates: find } = await import('../../../ingest/curate/candidates.js');
    const found = await find(store, limit);
    return { json: found, text: formatCandidates(found) };
  });
}

interface Deciding<O> {
  readonly args: readonly string[];
  readonly options?: readonly Option[];
  readonly make: (store: GraphStore, args: readonly string[], reason: Reason, options: O) => Promise<Decision>;
}

function decide<O>(root: Command, name: string, description: string, { args, options = [], make }: Deciding<O>): void {
  const command = root.command(name).description(description);
  for (const arg of args) command.argument(arg);
  for (const option of options) command.addOption(option);
  command
    .requiredOption('--because <reason>', 'why: it is kept with the decision')
    .option('--by <name>', 'who decides', userInfo().username);
  ask(command, async (store, given: DecideOptions, values) => {
    const reason = { by: given.by, because: given.because, at: new Date().toISOString() };
    const decision = await make(store, values, reason, given as unknown as O);
    return { json: decision, text: formatDecision(decision) };
  });
}

/** The id itself, or that of the leader or meeting that the words mean. */
async function idOf(store: GraphStore, words: string): Promise<string> {
  if (labelOf(words) !== null) return words;
  try {
    return (await findLeader(store, words)).id;
  } catch {
    return (await resolveMeeting(store, words)).id;
  }
}
