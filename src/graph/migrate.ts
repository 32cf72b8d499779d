import { StoreError } from '../model/errors.js';
import type { GraphStore, Runner } from './port.js';
import { statementNames, statementText } from './statements.js';

/** A step of the schema: cypher/migrations/NNN-name.cypher, its statements parted by lines that hold only `;`. */
export interface Migration {
  readonly id: number;
  readonly name: string;
  readonly statements: readonly string[];
}

const FOLDER = 'migrations/';

/** All migrations, in the order of their numbers. */
export function allMigrations(): readonly Migration[] {
  return statementNames()
    .filter((name) => name.startsWith(FOLDER))
    .map((path) => {
      const name = path.slice(FOLDER.length);
      return { id: Number.parseInt(name, 10), name, statements: statementText(path).split(/^;\s*$/m) };
    });
}

/**
 * Applies the migrations that a graph lacks, in order, and notes each in a Migration node; gives their names.
 * `applySchema` runs one statement in a transaction of its own, because Neo4j lets no transaction change both schema and
 * data. A crash between the two leaves a migration applied but not noted; it is then applied again, which every
 * statement under cypher/migrations/ permits (`IF NOT EXISTS`, MERGE). Two processes at once do the same work twice.
 * Throws a StoreError for a graph that a newer Chancery has changed, and for one that a load left unfinished.
 */
export async function applyMigrations(
  store: GraphStore,
  applySchema: (text: string) => Promise<void>,
): Promise<readonly string[]> {
  await requireWhole(store);
  const known = allMigrations();
  const noted = new Set((await store.run('read/migrations')).map((row) => Number(row.id)));
  const newest = Math.max(0, ...noted);
  if (newest > known.length) {
    throw new StoreError(
      `The graph must be at schema ${known.length} or older, but is at ${newest}: use the newer Chancery that made it.`,
    );
  }
  const missing = known.filter(({ id }) => !noted.has(id));
  for (const { id, name, statements } of missing) {
    for (const text of statements) await applySchema(text);
    await store.write((transaction) => transaction.run('write/migration', { id, name }));
  }
  return missing.map(({ name }) => name);
}

/** Throws a StoreError if a load into the graph was cut off before its end. */
export async function requireWhole(store: Runner): Promise<void> {
  if ((await store.run('read/unfinished-load')).length === 0) return;
  throw new StoreError('The graph must be whole, but a load into it was cut off: load the dump again.');
}
