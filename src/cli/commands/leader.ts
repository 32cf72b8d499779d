import type { Command } from 'commander';
import { findLeader } from '../../query/find-leader.js';
import { meantBy, officesOf, visitsOf } from '../../query/leaders.js';
import { listMeetings } from '../../query/meetings.js';
import { formatLeader, jsonOfLeader } from '../print/leader.js';
import { ask } from './ask.js';

const MOST_MEETINGS = 100;

/** `chancery leader NAME`: offices, meetings and visits of one person. */
export function addLeader(root: Command): void {
  const command = root
    .command('leader')
    .description('Show a leader: offices, meetings and visits.')
    .argument('<name>', 'a name as articles write it, or an id');
  ask(command, async (store, _options, [name = '']) => {
    const leader = await findLeader(store, name);
    const [[offices = []], [visits = []], [candidates = []], page] = await Promise.all([
      officesOf(store, [leader.id]),
      visitsOf(store, [leader.id]),
      leader.unresolved ? meantBy(store, [leader.id]) : [],
      listMeetings(store, { around: 'leader', id: leader.id }, {}, { first: MOST_MEETINGS }),
    ]);
    const told = { leader, candidates, offices, visits, meetings: page.items.map(({ item }) => item) };
    return { json: jsonOfLeader(told), text: formatLeader(told) };
  });
}
