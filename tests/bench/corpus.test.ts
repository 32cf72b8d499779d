import { expect, test } from '@jest/globals';
import { readAccepted, shortfall } from '../../bench/eval/accepted.js';
import { predict, readSamples } from '../../bench/eval/samples.js';
import { scoreCorpus } from '../../bench/score/score.js';
import { extract } from '../../ingest/pipeline.js';

test('the samples are read as well as they have been before', () => {
  const samples = readSamples();
  const accepted = readAccepted();
  expect(samples).toHaveLength(accepted.articles);
  expect(shortfall(scoreCorpus(predict(samples, extract)), accepted)).toBeNull();
});
