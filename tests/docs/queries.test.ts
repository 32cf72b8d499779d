import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readQuestions, writeAnswers } from '../../scripts/docs/questions.js';
import { addSamples } from '../../scripts/docs/samples.js';
import { dump } from '../../src/graph/dump.js';
import { openEmbedded } from '../../src/graph/embedded/store.js';
import { load } from '../../src/graph/load.js';
import type { GraphStore } from '../../src/graph/port.js';
import { type Api, startApi } from '../support/api.js';
import { describeOnBothEngines } from '../support/engines.js';
import { linesOf, textOf } from '../support/lines.js';

const page = readFileSync('docs/queries.md', 'utf8');
const questions = readQuestions(page);

test('the page asks twelve questions, each with an answer that is no error', () => {
  expect(questions.map(({ heading }) => Number.parseInt(heading, 10))).toEqual(
    Array.from({ length: 12 }, (_, i) => i + 1),
  );
  for (const { answer } of questions) expect(Object.keys(answer as object)).toEqual(['data']);
});

test('its answers stand as "npm run docs:queries" writes them', () => {
  expect(
    writeAnswers(
      page,
      questions.map(({ answer }) => answer),
    ),
  ).toBe(page);
});

describe('a question without a query', () => {
  test('is refused by its heading', () => {
    expect(() => readQuestions('# Page\n\n## 1. Who?\n\nNobody knows.\n')).toThrow(
      '"1. Who?" must have a block of GraphQL, but has none.',
    );
  });
});

let read: Promise<string> | null = null;

/** The graph of the samples. They are read once; a server that is far away or busy gets it as a dump, in few statements. */
async function loadSamples(store: GraphStore): Promise<void> {
  read ??= dumpSamples();
  await load(store, linesOf(await read));
}

async function dumpSamples(): Promise<string> {
  const store = await openEmbedded(null);
  await store.migrate();
  await addSamples(store);
  const text = await textOf(dump(store));
  await store.close();
  return text;
}

describeOnBothEngines('docs/queries.md', loadSamples, (open) => {
  let api: Api;
  beforeEach(async () => {
    api = await startApi(await open());
  });
  afterEach(() => api.close());

  test.each(questions.map((question) => [question.heading, question] as const))(
    '%s',
    async (_heading, { query, variables, answer }) => {
      const { data, errors } = await api.ask(query, variables);
      expect(errors).toEqual([]);
      expect({ data }).toEqual(answer);
    },
  );
});
