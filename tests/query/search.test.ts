import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { merge, rename, undo } from '../../ingest/curate/decide.js';
import { openEmbedded } from '../../src/graph/embedded/store.js';
import type { GraphStore } from '../../src/graph/port.js';
import { type SearchedLabel, search } from '../../src/query/search.js';
import { type Telling, tell, telling, untell } from '../support/articles.js';
import { describeWithNeo4j } from '../support/neo4j.js';

jest.setTimeout(120_000);

const BECAUSE = { by: 'desk', at: '2025-10-02T08:00:00Z', because: 'the communiqué says so' };
const BOLAT = { name: 'Ömer Bolat', office: 'Trade Minister', represents: 'TR' };
const STORE = { name: 'Jonas Gahr Støre', office: 'Prime Minister', represents: 'NO' };
const WALESA = { name: 'Lech Wałęsa', office: 'President', represents: 'PL' };

const oslo = telling('Oslo', {
  leaders: [BOLAT, STORE],
  visits: [{ leader: BOLAT.name, to: 'Norway', country: 'NO', date: '2025-03' }],
  meetings: [{ name: 'Oslo talks', date: '2025-03-04', parties: ['TR', 'NO'], participants: [BOLAT.name, STORE.name] }],
});
const gdansk = telling('Gdańsk', {
  leaders: [WALESA, STORE],
  visits: [{ leader: STORE.name, to: 'Gdańsk', country: 'PL', date: '2025-05' }],
  meetings: [{ name: 'Gdańsk talks', date: '2025-05-02', parties: ['NO', 'PL'], participants: [STORE.name] }],
});

describe('search on the embedded engine', () => searchContract(() => openEmbedded(null)));
describeWithNeo4j('search on Neo4j', searchContract);

/** What a search finds, on a graph that changes: nothing may be left behind in an index, or be missing from it. */
function searchContract(open: () => Promise<GraphStore>): void {
  let store: GraphStore | null = null;
  const fill = async (...tellings: Telling[]) => {
    store = await open();
    await store.migrate();
    await tell(store, ...tellings);
    return store;
  };
  afterEach(async () => {
    await store?.close();
    store = null;
  });
  const found = async (at: GraphStore, text: string, ...labels: SearchedLabel[]) =>
    (await search(at, text, 10, labels)).map(({ name }) => name);

  test('leaders are found by beginnings of their words, accents and order apart', async () => {
    const at = await fill(oslo, gdansk);
    const namesOf: Readonly<Record<string, readonly string[]>> = {
      'omer bolat': [BOLAT.name],
      'BOLAT, Ömer': [BOLAT.name],
      'bol ö': [BOLAT.name],
      store: [STORE.name],
      'Støre J. G.': [STORE.name],
      'gahr store jonas': [STORE.name],
      Walesa: [WALESA.name],
      wał: [WALESA.name],
      alesa: [],
      'bolat store': [],
    };
    for (const [text, names] of Object.entries(namesOf))
      expect([text, await found(at, text, 'Leader')]).toEqual([text, names]);
  });

  test('a visit is found by words of its traveller and of where it went, in any order', async () => {
    const at = await fill(oslo, gdansk);
    for (const text of ['jonas store', 'gdansk', 'gdańsk sto', 'poland store', 'pol gdan jonas']) {
      expect(await found(at, text, 'Visit')).toEqual(['Jonas Gahr Støre to Gdańsk, Poland']);
    }
    expect(await found(at, 'oslo store', 'Visit')).toEqual([]);
    expect(await found(at, 'bolat', 'Visit')).toEqual(['Ömer Bolat to Norway']);
  });

  test('who is named so exactly comes before who has more edges', async () => {
    const lee = (name: string) => ({ name, office: 'President', represents: 'KR' });
    const at = await fill(
      telling('one', { leaders: [lee('Lee')] }),
      ...['two', 'three'].map((id) =>
        telling(id, {
          leaders: [{ ...lee('Lee Hsien Loong'), represents: 'SG' }],
          meetings: [{ name: id, date: `2025-0${id.length}`, participants: ['Lee Hsien Loong'] }],
        }),
      ),
      telling('four', { leaders: [{ ...lee('Robert Lee'), represents: 'US' }] }),
    );
    expect(await found(at, 'lee', 'Leader')).toEqual(['Lee', 'Lee Hsien Loong', 'Robert Lee']);
  });

  test('a new name is found at once, and no more when it is taken back', async () => {
    const at = await fill(oslo, gdansk);
    const [walesa] = await search(at, 'walesa', 1, ['Leader']);
    const { id } = await rename(at, walesa?.id ?? '', 'Leszek', BECAUSE);
    expect(await found(at, 'leszek', 'Leader')).toEqual(['Leszek']);
    expect(await found(at, 'walesa', 'Leader')).toEqual(['Leszek']);
    await undo(at, id, BECAUSE);
    expect(await found(at, 'leszek', 'Leader')).toEqual([]);
    expect(await found(at, 'walesa', 'Leader')).toEqual([WALESA.name]);
  });

  test('what became another is found as that, by the names of both', async () => {
    const at = await fill(oslo, gdansk);
    const [one, other] = await search(at, 'talks', 2, ['Meeting']);
    await merge(at, one?.id ?? '', other?.id ?? '', BECAUSE);
    const [oslo_, gdansk_] = [
      await search(at, 'oslo talks', 5, ['Meeting']),
      await search(at, 'gdansk', 5, ['Meeting']),
    ];
    expect(oslo_.map(({ id }) => id)).toEqual([other?.id]);
    expect(gdansk_).toEqual(oslo_);
  });

  test('what only a removed article told is found no more', async () => {
    const at = await fill(oslo, gdansk);
    await untell(at, gdansk);
    expect(await found(at, 'walesa')).toEqual([]);
    expect(await found(at, 'gdansk')).toEqual([]);
    expect(await found(at, 'store')).toEqual([STORE.name]);
  });

  test('a title of any length is written, and found by its beginning', async () => {
    const long = telling('long', {});
    const title = `Zagreb ${'words '.repeat(20_000)}`;
    const at = await fill({ ...long, article: { ...long.article, title } });
    expect(await found(at, 'zagreb')).toEqual([title]);
  });
}
