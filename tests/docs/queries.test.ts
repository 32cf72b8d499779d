import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readQuestions, writeAnswers } from '../../scripts/docs/questions.js';
import { addSamples } from '../../scripts/docs/samples.js';
import { type Api, startApi } from '../support/api.js';
import { describeOnBothEngines } from '../support/engines.js';

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

describeOnBothEngines('docs/queries.md', addSamples, (open) => {
  let api: Api | null = null;
  afterAll(async () => api?.close());

  test.each(questions.map((question) => [question.heading, question] as const))(
    '%s',
    async (_heading, { query, variables, answer }) => {
      api ??= await startApi(await open());
      const { data, errors } = await api.ask(query, variables);
      expect(errors).toEqual([]);
      expect({ data }).toEqual(answer);
    },
  );
});
