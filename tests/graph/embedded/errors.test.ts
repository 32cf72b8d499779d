import { expect, test } from '@jest/globals';
import { fromEngine, isConflict } from '../../../src/graph/embedded/errors.js';

const engineError = (message: string, gqlStatus?: string) =>
  Object.assign(new Error(message), { code: 'GenericFailure' }, gqlStatus && { gqlStatus });

/** The messages are those that the engine gave when each was brought about. */
test.each([
  [
    'GRAFEO-X001: Internal error: database file cannot be locked for reading: g/graph.grafeo',
    'The graph in g must be used by one process at a time, but another one has it open: stop that one first.',
  ],
  [
    'GRAFEO-X003: I/O error: Permission denied (os error 13)',
    'The graph in g must be writable, but is not: change its owner or mode, or choose another folder.',
  ],
  [
    'GRAFEO-X001: Internal error: cannot open the migration lock file g/graph.grafeo.migrate.lock: Permission denied (os error 13)',
    'The graph in g must be writable, but is not: change its owner or mode, or choose another folder.',
  ],
  [
    'GRAFEO-T009: the commit could not be written to the write-ahead log: No space left on device (os error 28)',
    'The disk of g must have room for the graph, but has none left: make room, then try again.',
  ],
  [
    'GRAFEO-X002: Serialization error: cannot open g/graph.grafeo: invalid file header magic, not a Grafeo database',
    'The file in g must be a graph of Chancery, but is something else: choose another folder.',
  ],
  [
    'GRAFEO-S002: the file g/graph.grafeo is damaged at byte 958464: the active image (iteration 7)',
    'The graph in g must be undamaged, but is not: remove the folder, then load a dump or ingest again.',
  ],
  ['GRAFEO-Z999: something new', 'The graph in g must accept opening, but refused it (no status).'],
])('%s', (message, sentence) => {
  expect(fromEngine(engineError(message), 'g', 'opening')).toMatchObject({ name: 'StoreError', message: sentence });
});

test("an error that is not the engine's stays what it is", () => {
  const error = new RangeError('mine');
  expect(fromEngine(error, 'g', 'opening')).toBe(error);
  expect(fromEngine('thrown text', 'g', 'opening')).toBe('thrown text');
});

test.each([
  ['a conflict', engineError('GRAFEO-T002: write-write conflict', '40000'), true],
  ['a full disk', engineError('GRAFEO-T009: No space left on device (os error 28)', '40000'), false],
  ['a syntax error', engineError('GRAFEO-Q001: syntax error', '42001'), false],
  ['an error of somebody else', new Error('40000'), false],
])('whether %s may be tried again', (_, error, expected) => {
  expect(isConflict(error)).toBe(expected);
});
