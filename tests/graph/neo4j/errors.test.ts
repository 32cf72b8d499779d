import { expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { fromNeo4j } from '../../../src/graph/neo4j/errors.js';
import { openNeo4j } from '../../../src/graph/neo4j/store.js';
import { StoreError } from '../../../src/model/errors.js';
import { describeWithNeo4j } from '../../support/neo4j.js';

const AT = 'bolt://db:7687';

/** The codes and messages are those that the driver gave, or that the server's manual lists. */
test.each([
  [
    'ServiceUnavailable',
    'Failed to connect to server. Please ensure that you have compatible encryption settings. Caused by: connect ECONNREFUSED',
    `The server at ${AT} must be reachable, but did not answer: check that Neo4j runs there, and the address in --store.`,
  ],
  [
    'N/A',
    'Connection acquisition timed out in 10000 ms. Pool status: Active conn count = 0, Idle conn count = 0.',
    `The server at ${AT} must be reachable, but did not answer: check that Neo4j runs there, and the address in --store.`,
  ],
  [
    'N/A',
    'Server responded HTTP. Make sure you are not trying to connect to the http endpoint',
    `The server at ${AT} must speak Bolt, but speaks HTTP: give its Bolt port in --store, by default 7687.`,
  ],
  [
    'ServiceUnavailable',
    'Failed to connect to server. Caused by: self-signed certificate',
    `The encryption with the server at ${AT} must succeed, but did not: check its certificate, or the +s in --store.`,
  ],
  [
    'Neo.ClientError.Security.Unauthorized',
    'The client is unauthorized due to authentication failure.',
    `The server at ${AT} must accept the user and password, but did not: check NEO4J_USER and NEO4J_PASSWORD.`,
  ],
  [
    'Neo.ClientError.Security.AuthenticationRateLimit',
    'The client has provided incorrect authentication details too many times in a row.',
    `The server at ${AT} must be given rest after several wrong passwords: wait a minute, then try again.`,
  ],
  [
    'Neo.ClientError.Security.Forbidden',
    "Create node with labels 'Leader' is not allowed",
    `The server at ${AT} must let the user read and write, but does not: check NEO4J_USER and its roles.`,
  ],
  [
    'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase',
    'No write operations are allowed on this database.',
    `The server at ${AT} must take writes, but is read-only: use neo4j:// with a cluster, or check the database.`,
  ],
  [
    'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
    'The transaction has not completed within the timeout specified at its start by the client.',
    `The server at ${AT} must answer a question within 30 s, but did not: ask for less at a time.`,
  ],
  [
    'Neo.DatabaseError.Transaction.TransactionCommitFailed',
    'Could not append to log: No space left on device',
    `The server at ${AT} must have room on its disk, but has none left: make room, then try again.`,
  ],
  [
    'Neo.ClientError.Schema.ConstraintValidationFailed',
    'Node(7) already exists with name `a secret certificate`',
    `The server at ${AT} must accept a write, but refused it (Neo.ClientError.Schema.ConstraintValidationFailed): see the server's log.`,
  ],
])('%s: %s', (code, message, sentence) => {
  const error = new neo4j.Neo4jError(message, code, '', '');
  expect(fromNeo4j(error, AT, 'a write')).toMatchObject({ name: 'StoreError', message: sentence });
});

test("an error that is not the driver's stays what it is", () => {
  const error = new RangeError('mine');
  expect(fromNeo4j(error, AT, 'a write')).toBe(error);
});

test('a server that is not there is told of at once', async () => {
  const settings = { user: 'neo4j', password: 'any', database: null };
  await expect(openNeo4j('bolt://127.0.0.1:1', settings)).rejects.toThrow(StoreError);
  await expect(openNeo4j('neo4j://127.0.0.1:1', settings)).rejects.toThrow('must be reachable, but did not answer');
});

describeWithNeo4j('a Neo4j server that refuses', () => {
  const uri = String(process.env.NEO4J_URI);
  const settings = { user: 'neo4j', password: String(process.env.NEO4J_PASSWORD), database: null };

  test('a wrong password', async () => {
    await expect(openNeo4j(uri, { ...settings, password: 'wrong' })).rejects.toThrow(
      'check NEO4J_USER and NEO4J_PASSWORD',
    );
  });

  test('a database that it does not have', async () => {
    const store = await openNeo4j(uri, { ...settings, database: 'nowhere' });
    await expect(store.run('read/any-node')).rejects.toThrow('check NEO4J_DATABASE');
    await store.close();
  });
});
