import type { Command } from 'commander';
import { NotFoundError } from '../../model/errors.js';
import { edgesBetween } from '../../query/edges.js';
import { nodesByIds } from '../../query/nodes.js';
import { quotedEdges } from '../../query/quoted.js';
import { formatEdges, jsonOfEdge } from '../print/edges.js';
import { ask } from './ask.js';

/** Sentences for each edge. */
const QUOTES = 10;

/** `chancery why ID ID`: the sentences behind the edges between two things. */
export function addWhy(root: Command): void {
  const command = root
    .command('why')
    .description('Show the sentences behind the edges between two things.')
    .argument('<id>', 'an id, as "meetings" gives')
    .argument('<other>', 'another id, such as date:2025-09-30 or country:KR');
  ask(command, async (store, _options, ids) => {
    const nodes = await nodesByIds(store, ids);
    const unknown = ids.find((_, i) => !nodes[i]);
    if (unknown !== undefined) {
      throw new NotFoundError(`The graph has nothing with the id "${unknown}": "meetings --json" shows ids.`);
    }
    const [id = '', other = ''] = ids;
    const edges = await quotedEdges(store, await edgesBetween(store, id, other), QUOTES);
    return { json: edges.map(jsonOfEdge), text: formatEdges(edges) };
  });
}
