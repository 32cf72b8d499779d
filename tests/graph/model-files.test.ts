import { expect, test } from '@jest/globals';
import { allMigrations } from '../../src/graph/migrate.js';
import { edgeStatement } from '../../src/graph/rows.js';
import { statementNames, statementText } from '../../src/graph/statements.js';
import { EDGE_PATTERNS, KEPT_LABELS, NODE_LABELS } from '../../src/model/graph.js';

const under = (folder: string) => statementNames().filter((name) => name.startsWith(folder));

test('each label has its statements, and no other', () => {
  const labels = KEPT_LABELS.map((label) => label.toLowerCase()).sort();
  expect(under('write/nodes/')).toEqual(labels.map((label) => `write/nodes/${label}`));
  expect(under('read/dump/nodes/')).toEqual(labels.map((label) => `read/dump/nodes/${label}`));
});

test('each edge of the model has its statement, and no other', () => {
  expect(under('write/edges/')).toEqual(EDGE_PATTERNS.map((pattern) => `write/edges/${edgeStatement(pattern)}`).sort());
  const sources = new Set(EDGE_PATTERNS.map(({ from }) => `read/dump/edges/${from.toLowerCase()}`));
  expect(under('read/dump/edges/')).toEqual([...sources].sort());
});

test.each(EDGE_PATTERNS)(
  '$from $type $to is merged between its labels, and counts support if it is a fact',
  (pattern) => {
    const { from, type, to, anchor } = pattern;
    const text = statementText(`write/edges/${edgeStatement(pattern)}`);
    const office = type === 'HOLDS' ? ' {office: row.properties.office}' : '';
    expect(text).toContain(`MATCH (a:${from} {id: row.from})\nMATCH (b:${to} {id: row.to})\n`);
    expect(text).toContain(anchor === 'to' ? `MERGE (b)<-[r:${type}]-(a)\n` : `MERGE (a)-[r:${type}${office}]->(b)\n`);
    expect(text.includes('coalesce(r.support, 0) + row.support')).toBe(anchor !== null);
  },
);

test('migrations are numbered from 1 without a gap', () => {
  expect(allMigrations().map(({ id }) => id)).toEqual(allMigrations().map((_, i) => i + 1));
  expect(
    allMigrations()
      .flatMap(({ statements }) => statements)
      .filter((text) => text.trim() === ''),
  ).toEqual([]);
});

test('each label has a unique id and an index on it, the constraint first', () => {
  const [keys] = allMigrations();
  for (const label of NODE_LABELS) {
    const texts = keys?.statements.filter((text) => text.includes(`(n:${label})`)) ?? [];
    expect(texts.map((text) => text.match(/CREATE \w+/)?.[0])).toEqual(['CREATE CONSTRAINT', 'CREATE INDEX']);
  }
});
