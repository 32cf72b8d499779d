import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { chancery, type Ended } from '../support/cli.js';
import { temporaryFolder } from '../support/folder.js';
import { describeWithOwnNeo4j } from '../support/own-neo4j.js';
import { OVERLAPPING } from '../support/workers.js';

const PATIENCE = 600_000;
const ARTICLES = OVERLAPPING.slice(0, 2);
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

  test.each(['bolt+s', 'bolt+ssc', 'neo4j+s', 'neo4j+ssc'])(
    'that has no encryption where %s asks for it is told of in a sentence',
    async (scheme) => {
      const { uri, env } = await own();
      const at = uri.replace('bolt', scheme);
      const sentence = `The encryption with the server at ${at} must succeed, but did not: check its certificate, or the +s in --store.\n`;
      expect(await refusals(at, env)).toEqual(COMMANDS.map(() => ({ code: 1, out: '', err: sentence })));
    },
    PATIENCE,
  );

  test(
    'that does not accept the password is told of in a sentence',
    async () => {
      const { uri, env } = await own();
      const sentence = `The server at ${uri} must accept the user and password, but did not: check NEO4J_USER and NEO4J_PASSWORD.\n`;
      const [dump] = COMMANDS;
      expect(await refusals(uri, { ...env, NEO4J_PASSWORD: 'wrong' }, [dump])).toEqual([
        { code: 1, out: '', err: sentence },
      ]);
    },
    PATIENCE,
  );

  test(
    'and does not come back in time is told of in a sentence',
    async () => {
      const { uri, env, stop } = await own();
      const { code, err } = await chancery(['ingest', ...OVERLAPPING, '--verbose', '--wait', '0', '--store', uri], {
        env,
        onLine: () => void stop(),
      });
      expect(code).toBe(1);
      expect(err.replaceAll(/^(added|unchanged) article:.*\n/gm, '')).toBe(
        `The server at ${uri} must be reachable, but did not answer: check that Neo4j runs there, and the address in --store.\n`,
      );
    },
    PATIENCE,
  );
});

const COMMANDS = [
  ['dump', '-'],
  ['load', 'package.json'],
  ['serve', '--port', '0'],
] as const;

/** Few of them with a wrong password: after three a server wants rest. */
function refusals(
  store: string,
  env: Readonly<Record<string, string>>,
  commands: readonly (readonly string[])[] = COMMANDS,
): Promise<Ended[]> {
  return Promise.all(commands.map((command) => chancery([...command, '--store', store], { env })));
}
