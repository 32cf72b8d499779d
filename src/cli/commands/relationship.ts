import type { Command } from 'commander';
import { relationship } from '../../query/relationship.js';
import { formatRelationship, jsonOfRelationship } from '../print/relationship.js';
import { ask } from './ask.js';

/** `chancery relationship NAME NAME`: what is between two leaders. */
export function addRelationship(root: Command): void {
  const command = root
    .command('relationship')
    .description('Show what is between two leaders: meetings, visits, silence, topics.')
    .argument('<name>', 'one leader: name or id')
    .argument('<other>', 'the other: name or id');
  ask(command, async (store, _options, [name = '', other = '']) => {
    const found = await relationship(store, name, other);
    return { json: jsonOfRelationship(found), text: formatRelationship(found) };
  });
}
