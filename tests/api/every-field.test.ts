import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildSchema, type GraphQLObjectType, getNamedType, isLeafType, isObjectType } from 'graphql';
import { readSchema } from '../../src/api/schema.js';
import { openEmbedded } from '../../src/graph/embedded/store.js';
import type { GraphStore } from '../../src/graph/port.js';
import { NODE_LABELS } from '../../src/model/graph.js';
import { type Api, startApi } from '../support/api.js';
import { addGold } from '../support/gold.js';

let store: GraphStore;
let api: Api;
beforeAll(async () => {
  store = await openEmbedded(null);
  await store.migrate();
  await addGold(store);
  api = await startApi(store);
});
afterAll(async () => {
  await api.close();
  await store.close();
});

const schema = buildSchema(readSchema());

/** What fields are asked for: short lists, and a time where one is needed. */
const ARGUMENTS: Readonly<Record<string, string>> = { first: '2', date: '"2025"' };

/** All fields of a type, and below those that are objects again all, down to a depth. Lists are kept short. */
function everything(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    const needed = field.args.filter(({ name }) => name in ARGUMENTS);
    const length = needed.length > 0 ? `(${needed.map(({ name }) => `${name}: ${ARGUMENTS[name]}`).join(', ')})` : '';
    if (isLeafType(named)) return [field.name];
    if (!isObjectType(named)) return [`${field.name}${length} { __typename }`];
    return depth === 0 ? [] : [`${field.name}${length} { ${everything(named, depth - 1)} }`];
  });
  return ['__typename', ...fields].join(' ');
}

test.each(NODE_LABELS)('every field of each %s answers', async (label) => {
  const type = schema.getType(label);
  if (!isObjectType(type)) throw new TypeError(`The schema must have a type ${label}, but has not.`);
  const rows = await store.run(`read/dump/nodes/${label.toLowerCase()}`, { after: '', whole: false, limit: 20 });
  expect(rows.length).toBeGreaterThan(0);
  for (const { id } of rows) {
    const { data, errors } = await api.ask(
      `query ($id: ID!) { node(id: $id) { ... on ${label} { ${everything(type, 2)} } } }`,
      { id },
    );
    expect(errors).toEqual([]);
    expect(data.node).toMatchObject({ __typename: label, id });
  }
});
