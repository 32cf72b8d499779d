import { messageOf, StoreError } from '../../model/errors.js';
import { fieldOf } from '../error-field.js';

/** What a person is told, by what the engine's text matches; the first that fits. `at` is the folder as it was given. */
const SENTENCES: readonly (readonly [RegExp, (at: string) => string])[] = [
  [
    /cannot be locked/,
    (at) =>
      `The graph in ${at} must be used by one process at a time, but another one has it open: stop that one first.`,
  ],
  [
    /No space left|os error 28/,
    (at) => `The disk of ${at} must have room for the graph, but has none left: make room, then try again.`,
  ],
  [
    /Permission denied|Read-only file system/,
    (at) => `The graph in ${at} must be writable, but is not: change its owner or mode, or choose another folder.`,
  ],
  [
    /not a Grafeo database|not a database file/,
    (at) => `The file in ${at} must be a graph of Chancery, but is something else: choose another folder.`,
  ],
  [
    /damaged/,
    (at) => `The graph in ${at} must be undamaged, but is not: remove the folder, then load a dump or ingest again.`,
  ],
];

/**
 * A failure of the engine as a StoreError with one sentence; the engine's error stays in `cause` for whoever debugs.
 * `what` says what was tried, such as `opening`. An error that is not the engine's is given back as it is.
 */
export function fromEngine(error: unknown, at: string, what: string): unknown {
  if (fieldOf(error, 'code') !== ENGINE_ERROR) return error;
  const known = SENTENCES.find(([pattern]) => pattern.test(messageOf(error)));
  const status = fieldOf(error, 'gqlStatus') || 'no status';
  const told = new StoreError(known?.[1](at) ?? `The graph in ${at} must accept ${what}, but refused it (${status}).`);
  told.cause = error;
  return told;
}

/** The code of each error that the native binding throws. */
const ENGINE_ERROR = 'GenericFailure';

/** GQLSTATUS of a transaction that was rolled back, which may succeed when tried again. */
const ROLLED_BACK = '40000';

/** Whether another writer came first. The engine gives the same status where the disk refused the commit. */
export function isConflict(error: unknown): boolean {
  return fieldOf(error, 'gqlStatus') === ROLLED_BACK && !/os error/.test(messageOf(error));
}
