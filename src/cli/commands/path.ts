import type { Command } from 'commander';
import { meetingsByIds } from '../../query/meeting-facts.js';
import { MOST_PATH_HOPS, pathBetween } from '../../query/path.js';
import { wholeNumber } from '../options.js';
import { formatPath, jsonOfPath, type ToldStep } from '../print/path.js';
import { type AskOptions, ask } from './ask.js';

interface PathOptions extends AskOptions {
  readonly maxHops: number;
}

const USUAL_HOPS = 4;

/** `chancery path NAME NAME`: through which meetings two leaders are connected. */
export function addPath(root: Command): void {
  const command = root
    .command('path')
    .description('Show through which meetings two leaders are connected, by as few as can be.')
    .argument('<name>', 'the leader to begin with: name or id')
    .argument('<other>', 'the leader to end with: name or id')
    .option(
      '--max-hops <n>',
      `how many meetings at most, 1 to ${MOST_PATH_HOPS}`,
      wholeNumber(1, MOST_PATH_HOPS),
      USUAL_HOPS,
    );
  ask(command, async (store, { maxHops }: PathOptions, [name = '', other = '']) => {
    const path = await pathBetween(store, name, other, maxHops);
    const details = await meetingsByIds(
      store,
      (path?.steps ?? []).map(({ meeting }) => meeting),
    );
    const steps = (path?.steps ?? []).flatMap((step, i): ToldStep[] => {
      const detail = details[i];
      const whom = (id: string) => detail?.participants.find(({ node }) => node.id === id)?.node;
      const [from, to] = [whom(step.from), whom(step.to)];
      return detail && from && to ? [{ from, meeting: detail.meeting, to }] : [];
    });
    return { json: path && jsonOfPath(path, steps), text: path ? formatPath(path, steps) : none(maxHops) };
  });
}

function none(maxHops: number): string {
  return maxHops === 1
    ? 'The two did not meet, as far as the graph tells.'
    : `No ${maxHops} meetings or fewer lead from one to the other.`;
}
