import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, test } from '@jest/globals';
import { temporaryFolder } from './folder.js';

const SCRIPT = fileURLToPath(new URL('../../scripts/neo4j-local', import.meta.url));
const FOLDER = process.env.NEO4J_LOCAL_DIR ?? fileURLToPath(new URL('../../.neo4j-local', import.meta.url));
const CACHE = process.env.NEO4J_LOCAL_CACHE ?? join(FOLDER, 'cache');
const WHY = 'no Neo4j to start: npm run neo4j -- start fetches it once';
const PASSWORD = 'of-a-test';
const PATIENCE = 600_000;

/** A Neo4j server that a test starts and stops as it likes; its data stay. */
export interface OwnNeo4j {
  readonly uri: string;
  /** NEO4J_USER and NEO4J_PASSWORD. */
  readonly env: Readonly<Record<string, string>>;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/**
 * Tests on a Neo4j server of their own, from what `npm run neo4j -- start` has fetched for the shared one. It is stopped and removed
 * after the block. Where nothing was fetched the block is one skipped test that says why, or a failed one with CHANCERY_REQUIRE_ALL=1.
 */
export function describeWithOwnNeo4j(name: string, body: (server: () => Promise<OwnNeo4j>) => void): void {
  const fetched = existsSync(CACHE) && readdirSync(CACHE).some((entry) => entry.startsWith('neo4j-'));
  if (fetched) {
    describe(name, () => {
      // Before the folder is: hooks run in the order in which they are asked for.
      afterAll(() => run(folder, 'stop'), PATIENCE);
      const folder = temporaryFolder();
      let server: Promise<OwnNeo4j> | null = null;
      body(() => {
        server ??= serverIn(folder);
        return server;
      });
    });
  } else if (process.env.CHANCERY_REQUIRE_ALL === '1') {
    test(name, () => {
      throw new Error(WHY);
    });
  } else {
    test.skip(`${name} (${WHY})`, () => undefined);
  }
}

async function serverIn(folder: string): Promise<OwnNeo4j> {
  const port = await freePort();
  await run(folder, 'start', String(port));
  const env = { NEO4J_USER: 'neo4j', NEO4J_PASSWORD: PASSWORD };
  return {
    uri: `bolt://127.0.0.1:${port}`,
    env,
    start: () => run(folder, 'start', String(port)),
    stop: () => run(folder, 'stop'),
  };
}

async function run(folder: string, ...args: string[]): Promise<void> {
  const env = { ...process.env, NEO4J_LOCAL_DIR: folder, NEO4J_LOCAL_CACHE: CACHE, NEO4J_LOCAL_PASSWORD: PASSWORD };
  await promisify(execFile)('bash', [SCRIPT, ...args], { env });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
