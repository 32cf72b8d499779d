import type { Command } from 'commander';
import type { GraphStore } from '../../graph/port.js';
import { UsageError } from '../../model/errors.js';
import type { MeetingFilter } from '../../query/filter.js';
import { ALL_MEETINGS, listMeetings } from '../../query/meetings.js';
import { type QuotedMeeting, quotedFollowing, quotedMeetings } from '../../query/quoted.js';
import { resolveMeeting } from '../../query/resolve.js';
import { listOption, wholeNumber } from '../options.js';
import { formatMeetings, jsonOfMeeting } from '../print/meetings.js';
import { type AskOptions, ask } from './ask.js';

interface MeetingsOptions extends AskOptions, MeetingFilter {
  readonly following?: string;
  readonly by: string;
  readonly limit: number;
}

const MOST = 100;

/** `chancery meetings`: a list in time, or what came after one meeting. */
export function addMeetings(root: Command): void {
  const command = root
    .command('meetings')
    .description('List meetings, earliest first; with --following those that came after one.')
    .option('--following <reference>', 'after this meeting: its id, or words such as "August summit"')
    .option('--by <basis>', 'what --following rests on: stated (by articles) or chronology', 'stated')
    .option('--parties <codes>', 'sides that all took part, as KR,JP', listOption)
    .option('--leader <name>', 'somebody who took part: name or id')
    .option('--since <date>', 'not over before this day, month or year')
    .option('--until <date>', 'begun by this day, month or year')
    .option('--kind <kinds>', 'summit, ministerial, official, call, conference', listOption)
    .option('--status <statuses>', 'held, planned, cancelled', listOption)
    .option('--limit <n>', `how many at most, 1 to ${MOST}`, wholeNumber(1, MOST), MOST);
  ask(command, async (store, options: MeetingsOptions) => {
    const found = await answer(store, options);
    return { json: found.map(jsonOfMeeting), text: formatMeetings(found) };
  });
}

async function answer(store: GraphStore, options: MeetingsOptions): Promise<QuotedMeeting[]> {
  const { parties, leader, since, until, kind, status } = options;
  const filter = { parties, leader, since, until, kind, status };
  if (options.following !== undefined) {
    const found = await meetingsAfter(store, options.following, options.by, filter);
    return found.slice(0, options.limit);
  }
  const page = await listMeetings(store, ALL_MEETINGS, filter, { first: options.limit });
  return quotedMeetings(
    store,
    page.items.map(({ item }) => item.id),
  );
}

/** The meetings that followed the one of a reference; the sides that are asked for also tell which one is meant. */
export async function meetingsAfter(
  store: GraphStore,
  reference: string,
  by: string,
  filter: MeetingFilter,
): Promise<QuotedMeeting[]> {
  if (by !== 'stated' && by !== 'chronology') {
    throw new UsageError(`--by must be stated or chronology, but got "${by}".`);
  }
  const earlier = await resolveMeeting(store, reference, filter.parties ?? []);
  return quotedFollowing(store, earlier.id, by, filter);
}
