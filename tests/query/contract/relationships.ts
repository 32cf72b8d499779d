import { describe, expect, test } from '@jest/globals';
import { NotFoundError, UsageError } from '../../../src/model/errors.js';
import { contacts } from '../../../src/query/contacts.js';
import { findActor } from '../../../src/query/find-actor.js';
import { outcomesOf, relationship, topicsOf } from '../../../src/query/relationship.js';
import { travelBetween, travellersOf } from '../../../src/query/travel.js';
import type { Ask } from '../../support/engines.js';
import { ISHIBA, LEE, lineOf } from './named.js';

const SUMMITS = ['2025-06 first meeting', '2025-08-23 Tokyo summit', '2025-09-30 Korea-Japan summit'];
const FORUMS = [
  "2025-09-08 Korea-Japan Defense Ministers' Meeting",
  '2025-09-10 Economic Security Dialogue',
  "2025-09-15 Deputy Finance Ministers' Meeting",
];

export function relationshipContract(ask: Ask): void {
  describe('somebody who deals with another', () => {
    test.each([
      ['Ishiba', ISHIBA],
      [LEE, LEE],
      ['KR', 'country:KR'],
      ['kr', 'country:KR'],
      ['country:JP', 'country:JP'],
      ['south korea', 'country:KR'],
      ['G7', 'body:group-of-seven'],
      ['Asia-Pacific Economic Cooperation', 'body:asia-pacific-economic-cooperation'],
    ])('is found as %s', async (text, id) => {
      expect((await findActor(await ask(), text)).id).toBe(id);
    });

    test.each(['', 'Metternich', 'country:ZZ', 'ZZ', 'topic:agriculture'])('is not found as "%s"', async (text) => {
      const found = findActor(await ask(), text);
      await expect(found).rejects.toThrow(NotFoundError);
      await expect(found).rejects.toThrow(`No leader, state or body in the graph is called "${text}": give an id,`);
    });
  });

  describe('a relationship', () => {
    test.each<[string, string, string[]]>([
      ['Lee', 'Ishiba', SUMMITS],
      ['Ishiba', 'Lee', SUMMITS],
      ['KR', 'Japan', [...SUMMITS.slice(0, 2), ...FORUMS, ...SUMMITS.slice(2)]],
      ['Ishiba', 'KR', SUMMITS],
      ['US', 'Lee', ['2025-08-25 summit at the White House']],
    ])('of %s and %s has the meetings of both', async (a, b, expected) => {
      const found = await relationship(await ask(), a, b);
      expect(contacts(found).map(lineOf)).toEqual(expected);
    });

    test('has what its meetings discussed and produced', async () => {
      const store = await ask();
      const { meetings } = await relationship(store, 'Lee', 'Ishiba');
      const ids = meetings.map(({ id }) => id);
      // One meeting each; of these three two articles tell.
      expect((await topicsOf(store, ids, 3)).map(({ topic, count }) => [topic.id, count])).toEqual([
        ['topic:agriculture', 1],
        ['topic:denuclearization-of-the-korean-peninsula', 1],
        ['topic:disaster-prevention', 1],
      ]);
      const outcomes = await outcomesOf(store, ids, 10);
      expect(outcomes.map(({ kind }) => kind)).toContain('statement');
      expect(await topicsOf(store, [], 3)).toEqual([]);
    });

    test.each([
      ['Lee', 'Ishiba', [[LEE], [ISHIBA]], ['2025-08'], ['2025-09-30']],
      ['JP', 'KR', [[ISHIBA], [LEE]], ['2025-09-30'], ['2025-08']],
      ['Lee', 'US', [[LEE], []], ['2025-08'], []],
      ['G7', 'KR', [[], []], [], []],
    ])('of %s and %s has the visits each way', async (a, b, who, there, back) => {
      const store = await ask();
      const found = await relationship(store, a, b);
      const ways = await travelBetween(store, found.a, found.b);
      expect(ways.map(({ visits }) => visits.map(({ visit }) => visit.date))).toEqual([there, back]);
      expect(ways.map((way) => travellersOf(way).map(({ leader }) => leader))).toEqual(who);
    });

    test('is nothing to be asked of one alone', async () => {
      const message = 'a and b must be two, but "Lee" and "Lee Jae-myung" are both Lee Jae Myung.';
      await expect(relationship(await ask(), 'Lee', 'Lee Jae-myung')).rejects.toThrow(new UsageError(message));
    });

    test('is looked at from a day', async () => {
      const message = 'asOf must be a day such as 2025-09-30, but got "2025-09".';
      await expect(relationship(await ask(), 'KR', 'JP', '2025-09')).rejects.toThrow(new UsageError(message));
    });
  });
}
