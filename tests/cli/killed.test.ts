import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { temporaryFolder } from '../support/folder.js';
import { type Killed, killAgainAndAgain } from '../support/killing.js';
import { describeWithNeo4j } from '../support/neo4j.js';
import { OVERLAPPING } from '../support/workers.js';

const folder = temporaryFolder();
const SAMPLES = [fileURLToPath(new URL('../../samples/articles', import.meta.url))];

/** How often each is killed in one run; CHANCERY_KILLS asks for more. */
const kills = (usual: number) => Number(process.env.CHANCERY_KILLS ?? usual);
const PATIENCE = 240_000 + kills(0) * 60_000;

function expectKilled({ early, late, wholes }: Killed, times: number): void {
  if (process.env.CHANCERY_KILLS)
    console.info(`${early} kills before the first article, ${late} later, ${wholes} whole`);
  expect(early + late).toBe(times);
}

const sentence =
  'an ingest that is killed at any moment leaves whole articles, all that it told of, and goes on where it was';

describe('on the embedded engine,', () => {
  test(
    sentence,
    async () => {
      let folders = 0;
      const fresh = async () => `embedded:${folder}/killed-${folders++}`;
      expectKilled(await killAgainAndAgain({ articles: SAMPLES, kills: kills(6), fresh }), kills(6));
    },
    PATIENCE,
  );
});

describeWithNeo4j('on Neo4j,', (open) => {
  test(
    sentence,
    async () => {
      const fresh = async () => {
        await open();
        return String(process.env.NEO4J_URI);
      };
      expectKilled(await killAgainAndAgain({ articles: OVERLAPPING, kills: kills(3), fresh }), kills(3));
    },
    PATIENCE,
  );
});
