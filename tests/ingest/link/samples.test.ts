import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { dump } from '../../../src/graph/dump.js';
import { openEmbedded } from '../../../src/graph/embedded/store.js';
import type { GraphStore } from '../../../src/graph/port.js';
import type { Properties } from '../../../src/model/graph.js';
import { groupBy } from '../../../src/model/group.js';
import { anonymous } from '../../support/anonymous.js';
import { type Telling, tell, telling } from '../../support/articles.js';
import { textOf } from '../../support/lines.js';

/** Meetings of the samples ("article meeting") of which several articles tell: found by reading them all. */
const SAME: readonly (readonly string[])[] = JSON.parse(
  readFileSync(new URL('../../../samples/same-meetings.json', import.meta.url), 'utf8'),
);
const gold = new URL('../../../samples/gold/', import.meta.url);

/** What the samples say according to their gold. */
const tellings = readdirSync(gold).map((file): Telling => {
  const said = JSON.parse(readFileSync(new URL(file, gold), 'utf8'));
  return telling(said.id, said);
});

const opened: GraphStore[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((store) => store.close()));
});

async function graphOf(all: readonly Telling[]): Promise<string> {
  const store = await openEmbedded(null);
  opened.push(store);
  await store.migrate();
  await tell(store, ...all);
  return textOf(dump(store));
}

/** Meetings that more than one article reports, each as "article meeting, article meeting", in order. */
function mergedIn(graph: string): string[] {
  const reports = graph
    .split('\n')
    .filter((line) => line.startsWith('{"edge":"REPORTS"'))
    .map((line) => JSON.parse(line))
    .filter(({ to }) => to.startsWith('meeting:'));
  const groups = [...groupBy(reports, ({ to }) => to).values()].filter((edges) => edges.length > 1);
  return groups.map((edges) => listed(edges.map(({ from, properties }) => mentionOf(from, properties)))).sort();
}

function mentionOf(id: string, claim: Properties): string {
  const said = tellings.find(({ article }) => article.id === id)?.extraction;
  const meeting = said?.meetings.find(
    ({ name, kind, date }) => name === claim.name && kind === claim.kind && date === (claim.date ?? null),
  );
  return `${id.slice('article:'.length)} ${meeting?.id}`;
}

const listed = (mentions: readonly string[]) => [...mentions].sort().join(', ');

let graph = '';
beforeAll(async () => {
  graph = await graphOf(tellings);
}, 60_000);

test('the samples tell of these meetings twice and of no others', () => {
  expect(mergedIn(graph)).toEqual(SAME.map(listed).sort());
});

test('the samples make one graph in whatever order they are read', async () => {
  expect(anonymous(await graphOf([...tellings].reverse()))).toBe(anonymous(graph));
}, 60_000);
