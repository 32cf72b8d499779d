import { beforeAll, expect, test } from '@jest/globals';
import { anonymous } from '../support/anonymous.js';
import { chancery, type Ended } from '../support/cli.js';
import { temporaryFolder } from '../support/folder.js';
import { describeWithNeo4j } from '../support/neo4j.js';
import { DEALT, OVERLAPPING } from '../support/workers.js';

const PATIENCE = 240_000;
const alone = ['--store', `embedded:${temporaryFolder()}/alone`];

const addedBy = ({ out }: Ended): number => JSON.parse(out).added;

describeWithNeo4j('four processes that ingest into one database at once', (open) => {
  const server = ['--store', String(process.env.NEO4J_URI)];

  /** From the embedded engine: equal graphs give equal dumps on either. */
  let graphOfOne = '';
  beforeAll(async () => {
    await chancery(['ingest', ...OVERLAPPING, ...alone]);
    graphOfOne = (await chancery(['dump', '-', ...alone])).out;
  }, PATIENCE);

  async function ingestAtOnce(each: readonly (readonly string[])[]): Promise<string> {
    await open();
    const ended = await Promise.all(each.map((paths) => chancery(['ingest', ...paths, '--json', ...server])));
    expect(ended.map(({ code, err }) => [code, err])).toEqual(each.map(() => [0, '']));
    expect(ended.reduce((sum, one) => sum + addedBy(one), 0)).toBe(OVERLAPPING.length);
    return (await chancery(['dump', '-', ...server])).out;
  }

  // Nobody goes on to an article before all of them have, or find, the one before in the graph: so ids are given in one order.
  const same = 'the same articles leave, byte for byte, the graph of one';
  test(
    same,
    async () => {
      expect(await ingestAtOnce(DEALT.map(() => OVERLAPPING))).toBe(graphOfOne);
    },
    PATIENCE,
  );

  const dealt =
    'each article by two of them, in four orders, leave the graph of one but for ids that go by who came first';
  test(
    dealt,
    async () => {
      expect(anonymous(await ingestAtOnce(DEALT))).toBe(anonymous(graphOfOne));
    },
    PATIENCE,
  );
});
