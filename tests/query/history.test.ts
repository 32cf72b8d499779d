import { expect, test } from '@jest/globals';
import { openEmbedded } from '../../src/graph/embedded/store.js';
import type { MeetingStatus } from '../../src/model/vocabulary.js';
import { historiesOf } from '../../src/query/history.js';
import { listMeetings } from '../../src/query/meetings.js';
import { type Telling, tell, telling } from '../support/articles.js';

/** An article that tells a summit's status in a sentence, in the given word of it. */
function told(
  id: string,
  published: string | null,
  status: MeetingStatus,
  date: string,
  sentence: string,
  word: string,
): Telling {
  const start = sentence.indexOf(word);
  const words = { start, end: start + word.length, rule: 'by-hand', supports: 'status' };
  const name = { start: 0, end: 3, rule: 'by-hand', supports: 'name' };
  const { article, extraction } = telling(
    id,
    { meetings: [{ name: 'summit', status, date, evidence: [name, words] }] },
    published,
  );
  return { article: { ...article, text: sentence }, extraction };
}

test('a meeting’s history tells each step with its article and sentence, in the order of the days', async () => {
  const store = await openEmbedded(null);
  await store.migrate();
  await tell(
    store,
    told('held', '2025-08-24', 'held', '2025-08-23', 'The two met on 23 August.', 'met'),
    told('proposed', '2025-07-01', 'planned', '2025-08', 'Seoul proposed a summit in August.', 'proposed'),
    told('undated', null, 'planned', '2025-08-23', 'A summit will be held on 23 August.', 'will'),
    told('off', '2025-08-01', 'cancelled', '2025-08-23', 'The summit of 23 August has been postponed.', 'postponed'),
    told('planned', '2025-07-20', 'planned', '2025-08-23', 'The summit is set for 23 August.', 'set'),
  );
  const { items } = await listMeetings(store, { around: 'all' }, {}, { first: 1 });
  const id = items[0]?.item.id ?? '';
  const [steps = [], none] = await historiesOf(store, [id, 'meeting:none']);
  expect(steps.map(({ stage, date, evidence }) => [evidence.article.published, stage, date, evidence.quote])).toEqual([
    ['2025-07-01', 'proposed', '2025-08', 'proposed'],
    ['2025-07-20', 'planned', '2025-08-23', 'set'],
    ['2025-08-01', 'postponed', '2025-08-23', 'postponed'],
    ['2025-08-24', 'held', '2025-08-23', 'met'],
    [null, 'planned', '2025-08-23', 'will'],
  ]);
  expect(steps[2]?.evidence.sentence).toBe('The summit of 23 August has been postponed.');
  expect(none).toEqual([]);
  await store.close();
});
