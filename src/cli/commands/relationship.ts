import type { Command } from 'commander';
import { relationship } from '../../query/relationship.js';
import { toldRelationship } from '../../query/told-relationship.js';
import { formatRelationship, jsonOfRelationship } from '../print/relationship.js';
import { type AskOptions, ask } from './ask.js';

interface RelationshipOptions extends AskOptions {
  readonly asOf?: string;
}

/** `chancery relationship NAME NAME`: what is between two leaders, states or bodies. */
export function addRelationship(root: Command): void {
  const command = root
    .command('relationship')
    .description(
      'Show what is between two leaders, states or bodies: meetings, calls, visits, silence, topics, outcomes.',
    )
    .argument('<name>', 'the one: id, code such as KR, or name')
    .argument('<other>', 'the other: id, code or name')
    .option('--as-of <day>', 'look from this day: days since the last contact, plans that were never held');
  ask(command, async (store, { asOf }: RelationshipOptions, [name = '', other = '']) => {
    const told = await toldRelationship(store, await relationship(store, name, other, asOf ?? null));
    return { json: jsonOfRelationship(told), text: formatRelationship(told) };
  });
}
