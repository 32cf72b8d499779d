import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, OperationTypeNode, parse } from 'graphql';
import { measure } from '../../src/api/cost.js';
import { readSchema } from '../../src/api/schema.js';
import { openEmbedded } from '../../src/graph/embedded/store.js';
import type { GraphStore } from '../../src/graph/port.js';
import { type Api, startApi } from '../support/api.js';

const schema = buildSchema(readSchema());

function measured(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  const operation = document.definitions.find(
    (definition) => 'operation' in definition && definition.operation === OperationTypeNode.QUERY,
  );
  if (operation?.kind !== 'OperationDefinition') throw new Error('no operation');
  return measure(schema, document, operation, variables);
}

describe('a query costs what it may give', () => {
  test.each<[what: string, query: string, depth: number, cost: number, variables?: Record<string, unknown>]>([
    ['one object', '{ meeting(id: "a") { name } }', 2, 1],
    ['each alias', '{ a: meeting(id: "a") { name } b: meeting(id: "b") { name } }', 2, 2],
    // The connection itself, 20 by default or 7 as asked for, and for each of them its nodes.
    ['a page', '{ meetings { nodes { name } } }', 3, 40],
    ['a page of a length', '{ meetings(first: 7) { nodes { name } } }', 3, 14],
    ['a page of a variable length', 'query ($n: Int!) { meetings(first: $n) { nodes { name } } }', 3, 6, { n: 3 }],
    ['a page in a page', '{ meetings(first: 10) { nodes { evidence(first: 10) { quote } } } }', 4, 10 + 10 + 100],
    ['a list of unknown length', '{ meeting(id: "a") { parties { support } } }', 3, 1 + 5],
    ['fragments', '{ meeting(id: "a") { ...F } } fragment F on Meeting { parties { support } }', 3, 6],
    ['fragments on other types', '{ node(id: "a") { ... on Leader { offices { support } } } }', 3, 6],
    ['a drawing', '{ neighbourhood(id: "a", limit: 100) { nodes { id } } }', 3, 200],
    ['the schema', '{ __schema { types { name } } __typename }', 0, 0],
  ])('%s', (_what, query, depth, cost, variables = {}) => {
    expect(measured(query, variables)).toEqual({ depth, cost });
  });

  test('fragments that unfold without end cost more than any limit', () => {
    const fragments = Array.from({ length: 20 }, (_, i) => `fragment F${i} on Meeting { ...F${i + 1} ...F${i + 1} }`);
    const query = `{ meeting(id: "a") { ...F0 } } ${fragments.join(' ')} fragment F20 on Meeting { id }`;
    expect(measured(query).cost).toBe(Number.MAX_SAFE_INTEGER);
  });
});

describe('over HTTP', () => {
  let store: GraphStore;
  let api: Api;
  beforeAll(async () => {
    store = await openEmbedded(null);
    await store.migrate();
    api = await startApi(store);
  });
  afterAll(async () => {
    await api.close();
    await store.close();
  });

  const nested = (levels: number): string =>
    levels === 0 ? 'id' : `followedBy { nodes { meeting { ${nested(levels - 1)} } } }`;

  test.each([
    ['too deep', `{ meeting(id: "a") { ${nested(7)} } }`, 'TOO_DEEP', 'A query must nest at most 15 deep, but got 23.'],
    [
      'too costly',
      '{ meetings(first: 100) { nodes { participants { leader { meetings(first: 100) { nodes { id } } } } } } }',
      'TOO_COSTLY',
      'A query must cost at most 50000, but got 101200: ask for fewer items (first).',
    ],
    [
      'too long',
      `{ ${Array.from({ length: 1_000 }, (_, i) => `a${i}: __typename`).join(' ')} }`,
      'GRAPHQL_PARSE_FAILED',
      'Syntax Error: Document contains more that 3000 tokens. Parsing aborted.',
    ],
  ])('a query that is %s is refused', async (_what, query, code, message) => {
    const { status, data, errors } = await api.ask(query);
    expect([status, data]).toEqual([400, null]);
    expect(errors).toMatchObject([{ message, extensions: { code } }]);
  });

  test('what GraphiQL asks of the schema is answered', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const { status, data } = await api.ask(getIntrospectionQuery());
    expect([status, data.__schema.queryType.name]).toEqual([200, 'Query']);
  });
});
