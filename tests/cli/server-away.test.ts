import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { chancery } from '../support/cli.js';
import { temporaryFolder } from '../support/folder.js';
import { describeWithOwnNeo4j } from '../support/own-neo4j.js';
import { OVERLAPPING } from '../support/workers.js';

const PATIENCE = 600_000;
const ARTICLES = OVERLAPPING.slice(0, 3);
const folder = temporaryFolder();

describeWithOwnNeo4j('a Neo4j server that stops and starts', (own) => {
  test(
    'while articles are ingested: it is waited for, that is said, and nothing is there twice',
    async () => {
      const server = await own();
      const { uri, env } = server;
      let restarted: Promise<void> | null = null;
      const { code, out, err } = await chancery(['ingest', ...ARTICLES, '--verbose', '--store', uri], {
        env,
        onLine: (line) => {
          if (line.startsWith('added')) restarted ??= server.stop();
          if (line.includes('does not answer')) restarted = (restarted ?? Promise.resolve()).then(server.start);
        },
      });
      await restarted;
      expect(err.split('\n').filter((line) => !/^(added|unchanged) article:/.test(line))).toEqual([
        `The server at ${uri} does not answer: waiting up to 5 minutes for it.`,
        `The server at ${uri} answers again: going on.`,
        '',
      ]);
      expect(code).toBe(0);
      expect(out).toMatch(/^Added \d articles/);
      const alone = ['--store', `embedded:${join(folder, 'alone')}`];
      await chancery(['ingest', ...ARTICLES, ...alone]);
      const [there, whole] = [
        await chancery(['dump', '-', '--store', uri], { env }),
        await chancery(['dump', '-', ...alone]),
      ];
      expect(there.out).toBe(whole.out);
    },
    PATIENCE,
  );
});
