import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { predict, readSamples } from '../../bench/eval/samples.js';
import { scoreCorpus } from '../../bench/score/score.js';
import { ingest } from '../../ingest/ingest.js';
import { extract } from '../../ingest/pipeline.js';
import { readArticle } from '../../ingest/read/read.js';
import type { GraphStore } from '../../src/graph/port.js';
import { startApi } from '../support/api.js';
import { describeOnBothEngines } from '../support/engines.js';

const FOLDER = 'samples/articles';

const AUGUST_QUESTION = `{
  meetings(following: "August summit", filter: { parties: ["KR", "JP"] }) {
    edges { node { date name place { name } } follows { basis evidence(first: 1) { sentence quote } } }
  }
}`;

/** The four meetings, with words of the sentence that puts each after the August summit. */
const ANSWER = [
  ['2025-09-08', /Defense Ministers' Meeting/, /August summit/],
  ['2025-09-10', /Economic Security Dialogue/, /August summit/],
  ['2025-09-15', /Deputy Finance Ministers' Meeting/, /August summit/],
  ['2025-09-30', /summit/i, /./],
] as const;

function addFiles(files: readonly string[]): (store: GraphStore) => Promise<void> {
  return async (store) => {
    for (const file of files) await ingest(store, readArticle(readFileSync(`${FOLDER}/${file}`), file));
  };
}

describe.each([
  ['the Busan article', ['busan-summit-2025.txt']],
  ['all samples', readdirSync(FOLDER).sort()],
])('%s', (name, files) => {
  describeOnBothEngines(`the August question over ${name}`, addFiles(files), (open) => {
    test('is answered with four meetings in order, each with its sentence', async () => {
      const api = await startApi(await open());
      const { data, errors } = await api.ask(AUGUST_QUESTION);
      await api.close();
      expect(errors).toEqual([]);
      expect(data.meetings.edges).toHaveLength(ANSWER.length);
      for (const [i, [date, name, sentence]] of ANSWER.entries()) {
        const { node, follows } = data.meetings.edges[i];
        expect([node.date, node.name]).toEqual([date, expect.stringMatching(name)]);
        expect(follows).toMatchObject({ basis: 'STATED', evidence: [{ sentence: expect.stringMatching(sentence) }] });
      }
      expect(data.meetings.edges[3].node.place).toEqual({ name: 'Busan' });
    });
  });
});

test('the Busan article is read as its gold says', () => {
  const busan = readSamples().filter(({ id }) => id === 'busan-summit-2025');
  expect(scoreCorpus(predict(busan, extract)).graph.f1).toBeGreaterThanOrEqual(0.95);
});

describe('every fact of every sample', () => {
  test.each(readSamples().map(({ id, article }) => [id, article] as const))(
    'of %s points into its text',
    (_, article) => {
      const { leaders, bodies, meetings, visits, outcomes, follows } = extract(article);
      for (const item of [...leaders, ...bodies, ...meetings, ...visits, ...outcomes, ...follows]) {
        expect(item.evidence.length).toBeGreaterThan(0);
        for (const { start, end, rule } of item.evidence) {
          expect(rule).not.toBe('');
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(article.text.length);
        }
      }
    },
  );
});
