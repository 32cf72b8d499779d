import neo4j, { type Neo4jError } from 'neo4j-driver';
import { messageOf, StoreError } from '../../model/errors.js';
import { READ_TIMEOUT } from './settings.js';

/** Codes and texts of a server that is not there, is going, or has only begun to come up. */
const AWAY = /ServiceUnavailable|SessionExpired|DatabaseUnavailable|acquisition timed out/;

/** What a person is told, by what the driver's code or text matches; the first that fits. `at` is the server's address. */
const SENTENCES: readonly (readonly [RegExp, (at: string) => string])[] = [
  [
    /AuthenticationRateLimit/,
    (at) => `The server at ${at} must be given rest after several wrong passwords: wait a minute, then try again.`,
  ],
  [
    /ForbiddenOnReadOnly|NotALeader|AccessMode/,
    (at) =>
      `The server at ${at} must take writes, but is read-only: use neo4j:// with a cluster, or check the database.`,
  ],
  [
    /Security\.Forbidden/,
    (at) => `The server at ${at} must let the user read and write, but does not: check NEO4J_USER and its roles.`,
  ],
  [
    /Security\./,
    (at) => `The server at ${at} must accept the user and password, but did not: check NEO4J_USER and NEO4J_PASSWORD.`,
  ],
  [
    /DatabaseNotFound/,
    (at) => `The server at ${at} must have the database asked for, but has not: check NEO4J_DATABASE.`,
  ],
  [
    /^ServiceUnavailable\b.*(certificate|self.signed|TLS|SSL)/is,
    (at) =>
      `The encryption with the server at ${at} must succeed, but did not: check its certificate, or the +s in --store.`,
  ],
  [
    /TransactionTimedOut/,
    (at) =>
      `The server at ${at} must answer a question within ${READ_TIMEOUT / 1_000} s, but did not: ask for less at a time.`,
  ],
  [
    /No space left|disk is full/i,
    (at) => `The server at ${at} must have room on its disk, but has none left: make room, then try again.`,
  ],
  [
    /responded HTTP/,
    (at) => `The server at ${at} must speak Bolt, but speaks HTTP: give its Bolt port in --store, by default 7687.`,
  ],
  [
    AWAY,
    (at) =>
      `The server at ${at} must be reachable, but did not answer: check that Neo4j runs there, and the address in --store.`,
  ],
];

/**
 * A failure of the driver as a StoreError with one sentence, which shows none of the driver's own text: that may hold
 * statements, parameters or addresses inside a cluster. The driver's error stays in `cause` for whoever debugs.
 * `what` says what was tried, such as `the connection`. An error that is not the driver's is given back as it is.
 */
export function fromNeo4j(error: unknown, at: string, what: string): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  const known = SENTENCES.find(([pattern]) => pattern.test(textOf(error)));
  const told = new StoreError(
    known?.[1](at) ?? `The server at ${at} must accept ${what}, but refused it (${error.code}): see the server's log.`,
  );
  told.cause = error;
  return told;
}

/** Whether the driver failed because the server is away, so that the same may succeed when it is back. */
export function isAway(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && AWAY.test(textOf(error));
}

const textOf = (error: Neo4jError) => `${error.code} ${messageOf(error)}`;
