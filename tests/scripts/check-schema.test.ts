import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from '@jest/globals';
import { temporaryFolder } from '../support/folder.js';

const SCRIPT = fileURLToPath(new URL('../../scripts/check-schema.js', import.meta.url));

const folder = temporaryFolder();
const schema = join(folder, 'schema');
const released = join(folder, 'released.graphql');

const BEFORE = `
  enum Kind { SUMMIT CALL }
  type Meeting { id: ID!, name: String!, kind: Kind!, title: String @deprecated(reason: "name says the same") }
  type Query { meeting(id: ID!): Meeting, meetings(first: Int! = 20): [Meeting!]! }
`;

beforeAll(() => mkdirSync(schema));

function check(text: string, ...flags: string[]) {
  writeFileSync(join(schema, 'all.graphql'), text);
  return spawnSync(process.execPath, [SCRIPT, ...flags, schema, released], { encoding: 'utf8' });
}

test('a release writes the whole contract, in one order', () => {
  expect(check(BEFORE, '--release')).toMatchObject({ status: 0, stderr: '' });
  expect(readFileSync(released, 'utf8')).toMatch(/^enum Kind \{\n {2}CALL\n {2}SUMMIT\n\}\n[\s\S]*\}\n$/);
});

test.each([
  ['a field gone', 'name: String!, ', '', "Field 'name' was removed from object type 'Meeting'"],
  [
    'a field that may be null',
    'name: String!',
    'name: String',
    "Field 'Meeting.name' changed type from 'String!' to 'String'",
  ],
  ['a value gone', 'SUMMIT CALL', 'SUMMIT', "Enum value 'CALL' was removed from enum 'Kind'"],
  [
    'an argument that must be given',
    '(id: ID!)',
    '(id: ID!, by: ID!)',
    "Argument 'by: ID!' added to field 'Query.meeting'",
  ],
  ['a list that became an object', '[Meeting!]!', 'Meeting!', "changed type from '[Meeting!]!' to 'Meeting!'"],
])('%s is a break', (_what, old, now, message) => {
  const { status, stderr } = check(BEFORE.replace(old, now));
  expect(stderr).toContain(message);
  expect(stderr).toMatch(/^The schema must keep what the last release gave its clients, but:\n- /);
  expect(status).toBe(1);
});

test.each([
  ['nothing new', '', ''],
  ['a new field', 'name: String!', 'name: String!, day: String'],
  ['a new argument with a default', '(id: ID!)', '(id: ID!, by: ID = "me")'],
  ['a new value', 'CALL }', 'CALL CONFERENCE }'],
  ['a field gone that was deprecated', ', title: String @deprecated(reason: "name says the same")', ''],
])('%s is none', (_what, old, now) => {
  expect(check(BEFORE.replace(old, now))).toMatchObject({ status: 0, stderr: '' });
});
