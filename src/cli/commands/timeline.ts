import { type Command, Option } from 'commander';
import type { MeetingFilter } from '../../query/filter.js';
import { type Bucket, timeline } from '../../query/timeline.js';
import { listOption } from '../options.js';
import { formatTimeline, jsonOfTimeline } from '../print/timeline.js';
import { type AskOptions, ask } from './ask.js';

interface TimelineOptions extends AskOptions, MeetingFilter {
  readonly by: Bucket;
}

/** `chancery timeline`: how many meetings there are by day, month or year. */
export function addTimeline(root: Command): void {
  const command = root
    .command('timeline')
    .description('Count meetings by day, month or year, and by kind and status.')
    .addOption(new Option('--by <unit>', 'by what to count').choices(['day', 'month', 'year']).default('month'))
    .option('--parties <codes>', 'sides that all took part, as KR,JP', listOption)
    .option('--leader <name>', 'somebody who took part: name or id')
    .option('--since <date>', 'not over before this day, month or year')
    .option('--until <date>', 'begun by this day, month or year')
    .option('--kind <kinds>', 'summit, ministerial, official, call, conference', listOption)
    .option('--status <statuses>', 'held, planned, cancelled', listOption);
  ask(command, async (store, { by, parties, leader, since, until, kind, status }: TimelineOptions) => {
    const found = await timeline(store, { parties, leader, since, until, kind, status }, by);
    return { json: jsonOfTimeline(found), text: formatTimeline(found) };
  });
}
