import { expect, test } from '@jest/globals';
import { openEmbedded } from '../../src/graph/embedded/store.js';
import type { MeetingStatus } from '../../src/model/vocabulary.js';
import { pathBetween } from '../../src/query/path.js';
import { leader, tell, telling } from '../support/articles.js';

/** An article that tells of a meeting of two leaders of some countries in a year. */
function met(
  year: string,
  [a, from]: readonly [string, string],
  [b, to]: readonly [string, string],
  status: MeetingStatus = 'held',
) {
  const leaders = [leader({ name: a, represents: from }), leader({ name: b, represents: to })];
  const meetings = [{ name: `${a} and ${b} ${year}`, status, date: year, parties: [from, to], participants: [a, b] }];
  return telling(`${a} ${b} ${year}`, { leaders, meetings });
}

const ANN = ['Ann Alpha', 'FR'] as const;
const BEN = ['Ben Beta', 'DE'] as const;
const CAM = ['Cam Gamma', 'IT'] as const;
const DAN = ['Dan Delta', 'ES'] as const;
const EVE = ['Eve Epsilon', 'PT'] as const;

test('a path leads through meetings that were held, the latest of several, and no longer than it must', async () => {
  const store = await openEmbedded(null);
  await store.migrate();
  await tell(
    store,
    met('2020', ANN, BEN),
    met('2021', ANN, BEN),
    met('2019', BEN, CAM),
    met('2022', ANN, DAN),
    met('2018', DAN, CAM),
    met('2023', ANN, CAM, 'planned'),
    met('2017', CAM, EVE),
  );
  const years = async (from: string, to: string, maxHops = 4) => {
    const found = await pathBetween(store, from, to, maxHops);
    return found?.steps.map(({ meeting }) => /-(20\d\d)-/.exec(meeting)?.[1]) ?? null;
  };
  expect(await years('Alpha', 'Beta')).toEqual(['2021']);
  // By Ben, who met Cam after Dan did; that Ann and Cam planned to meet does not count.
  expect(await years('Alpha', 'Gamma')).toEqual(['2021', '2019']);
  expect(await years('Alpha', 'Epsilon')).toEqual(['2021', '2019', '2017']);
  expect(await years('Epsilon', 'Delta')).toEqual(['2017', '2018']);
  expect(await years('Epsilon', 'Alpha', 2)).toBeNull();
  await store.close();
});
