import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../ingest/pipeline.js';
import { articleOf } from '../../support/article-of.js';

/** Status, day, sides and body of each meeting; published on Wednesday 18 June 2025. */
const told = (text: string, published = '2025-06-18') =>
  extract(articleOf(text, { published })).meetings.map(
    ({ status, date, place, parties, body }) => `${status} ${date} ${place} ${[...parties].sort().join(' ')} ${body}`,
  );

const DIARY = `Diary of the Minister of Foreign Affairs of Norway, Espen Barth Eide

Thursday, 19 June 2025
09:00 Meeting with the Ambassador of Japan, Tsutomu Nakamura
10:30 Working lunch with Foreign Minister Lars Rasmussen of Denmark and Foreign Minister Elina Valtonen of Finland
15:00 Meeting with the Norwegian Finance Minister, Jens Stoltenberg
16:30 Receives the Foreign Minister of Chile, Alberto van Klaveren`;

describe('a calendar with hours', () => {
  test('the owner of a diary takes part in what stands under its hours', () => {
    expect(told(DIARY)).toEqual([
      'planned 2025-06-19 null JP NO null',
      'planned 2025-06-19 null DK FI NO null',
      'planned 2025-06-19 null CL NO null',
    ]);
  });

  test('what lies before the day of publication was held', () => {
    expect(told(DIARY, '2025-06-25').every((line) => line.startsWith('held'))).toBe(true);
  });

  test('each hour has a meeting of its own, of the body above it, at the seat of the letterhead', () => {
    const text = `AFRICAN UNION HEADQUARTERS, ADDIS ABABA

Thursday, 19 June 2025

10:00 am
Peace and Security Council
Informal meeting

3:00 pm
Peace and Security Council
Closed meeting

5:00 pm
Press briefing by the Chairperson of the Peace and Security Council`;
    expect(told(text)).toEqual([
      'planned 2025-06-19 Addis Ababa  Peace and Security Council',
      'planned 2025-06-19 Addis Ababa  Peace and Security Council',
    ]);
  });

  test('one hour makes no calendar', () => {
    expect(told('Norway and Denmark opened talks in Oslo at 10:00 on Monday.')).toEqual([
      'held 2025-06-16 Oslo DK NO null',
    ]);
  });
});
