import type { Command } from 'commander';
import { NotFoundError } from '../../model/errors.js';
import { comparedAccounts } from '../../query/compared.js';
import { historiesOf } from '../../query/history.js';
import { meetingsByIds } from '../../query/meeting-facts.js';
import { resolveMeeting } from '../../query/resolve.js';
import { listOption } from '../options.js';
import { formatMeeting, jsonOfMeetingPage } from '../print/meeting.js';
import { type AskOptions, ask } from './ask.js';

interface MeetingOptions extends AskOptions {
  readonly parties: readonly string[];
}

/** Accounts that a page sets side by side at most, the newest. */
const MOST_ACCOUNTS = 20;

/** `chancery meeting REFERENCE`: everything that articles state of one meeting, also where they disagree, and what became of it. */
export function addMeeting(root: Command): void {
  const command = root
    .command('meeting')
    .description(
      'Show a meeting: every date and place that articles give it, who was there, what became of it, and what each says.',
    )
    .argument('<reference>', 'words such as "August summit", or an id')
    .option('--parties <codes>', 'sides that all took part, such as KR,JP', listOption, []);
  ask(command, async (store, { parties }: MeetingOptions, [reference = '']) => {
    const { id } = await resolveMeeting(store, reference, parties);
    const [[detail], [history = []], accounts] = await Promise.all([
      meetingsByIds(store, [id]),
      historiesOf(store, [id]),
      comparedAccounts(store, id, MOST_ACCOUNTS),
    ]);
    if (!detail) throw new NotFoundError(`The graph has no meeting "${id}" any more: it was changed meanwhile.`);
    return { json: jsonOfMeetingPage(detail, history, accounts), text: formatMeeting(detail, history, accounts) };
  });
}
