import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildSchema, type GraphQLField, type GraphQLObjectType, getNamedType, isInputObjectType } from 'graphql';
import { readSchema } from '../../src/api/schema.js';
import { dump } from '../../src/graph/dump.js';
import { openEmbedded } from '../../src/graph/embedded/store.js';
import type { GraphStore } from '../../src/graph/port.js';
import { type Api, startApi } from '../support/api.js';
import { addGold } from '../support/gold.js';
import { HOSTILE_STRINGS } from '../support/hostile-strings.js';
import { textOf } from '../support/lines.js';

let store: GraphStore;
let api: Api;
let before: string;
const logged: unknown[] = [];

beforeAll(async () => {
  store = await openEmbedded(null);
  await store.migrate();
  await addGold(store);
  before = await textOf(dump(store));
  api = await startApi(store, { log: (error) => logged.push(error) });
});
afterAll(async () => {
  await api.close();
  await store.close();
});

const query = buildSchema(readSchema()).getQueryType() as GraphQLObjectType;

/** Each string argument of each field of Query, also within filters: `[field, argument, in the filter]`. */
const ARGUMENTS = Object.values(query.getFields()).flatMap((field) =>
  field.args.flatMap((argument): [string, string, string | null][] => {
    const type = getNamedType(argument.type);
    if (isInputObjectType(type)) {
      const own = Object.values(type.getFields()).filter((one) => isText(getNamedType(one.type).name));
      return own.map((one) => [field.name, argument.name, one.name]);
    }
    return isText(type.name) ? [[field.name, argument.name, null]] : [];
  }),
);

function isText(type: string): boolean {
  return ['String', 'ID', 'Url', 'EdtfDate'].includes(type);
}

test.each(ARGUMENTS)('%s(%s, %s) takes any string as a string', async (name, argument, inner) => {
  const field = query.getFields()[name] as GraphQLField<unknown, unknown>;
  for (const text of HOSTILE_STRINGS) {
    const given = inner === null ? { [argument]: text } : { [argument]: { [inner]: text } };
    const { status, errors } = await api.ask(document(field, given), variables(field, given));
    expect([200, 400]).toContain(status);
    for (const { extensions } of errors) {
      expect(['BAD_USER_INPUT', 'NOT_FOUND', 'AMBIGUOUS']).toContain(extensions.code);
    }
  }
});

test('none of them failed in a way that nobody foresaw, or changed the graph', async () => {
  expect(logged).toEqual([]);
  expect(await textOf(dump(store))).toBe(before);
});

/** A query of one field with variables for the arguments that it needs or is given. */
function document(field: GraphQLField<unknown, unknown>, given: Readonly<Record<string, unknown>>): string {
  const used = field.args.filter(
    ({ name, type }) => name in given || (String(type).endsWith('!') && !hasDefault(field, name)),
  );
  const declared = used.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = used.map(({ name }) => `${name}: $${name}`).join(', ');
  return `query (${declared}) { ${field.name}(${passed}) { __typename } }`;
}

function variables(field: GraphQLField<unknown, unknown>, given: Readonly<Record<string, unknown>>) {
  const needed = field.args.filter(({ name, type }) => String(type).endsWith('!') && !hasDefault(field, name));
  return { ...Object.fromEntries(needed.map(({ name }) => [name, 'x'])), ...given };
}

function hasDefault(field: GraphQLField<unknown, unknown>, name: string): boolean {
  return field.args.find((argument) => argument.name === name)?.defaultValue !== undefined;
}
