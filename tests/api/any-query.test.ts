import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema } from 'graphql';
import { readSchema } from '../../src/api/schema.js';
import { openEmbedded } from '../../src/graph/embedded/store.js';
import type { GraphStore } from '../../src/graph/port.js';
import { allow } from '../support/allow.js';
import { anyDocument } from '../support/any-query.js';
import { type Api, startApi } from '../support/api.js';
import { addGold } from '../support/gold.js';

jest.setTimeout(180_000);

let store: GraphStore;
let api: Api;
let writer: { authorization: string };
const logged: unknown[] = [];
const schema = buildSchema(readSchema());

beforeAll(async () => {
  store = await openEmbedded(null);
  await store.migrate();
  await addGold(store);
  writer = await allow(store, 'write');
  api = await startApi(store, { log: (error) => logged.push(error) });
});
afterAll(async () => {
  await api.close();
  await store.close();
});

/** What a client is told of its own doing, in whatever document. */
const OWN = [
  'AMBIGUOUS',
  'BAD_INPUT',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'NOT_FOUND',
  'TOO_COSTLY',
  'TOO_DEEP',
  'TOO_WIDE',
];

test.each([
  ['query', 250, 5],
  ['mutation', 40, 3],
] as const)('no %s whatever makes the server fail', async (operation, numRuns, depth) => {
  const property = fc.asyncProperty(anyDocument(schema, operation, depth), async (document) => {
    const { status, errors } = await api.ask(document, {}, writer);
    expect([200, 400]).toContain(status);
    for (const { extensions } of errors) expect(OWN).toContain(extensions.code);
    expect(logged).toEqual([]);
  });
  await fc.assert(property, { numRuns });
});
