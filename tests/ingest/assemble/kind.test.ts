import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../ingest/pipeline.js';
import { articleOf } from '../../support/article-of.js';

/** The kind of each meeting; published on Wednesday 18 June 2025. */
const kinds = (text: string) => extract(articleOf(text, { published: '2025-06-18' })).meetings.map(({ kind }) => kind);

const HEADS = 'Chilean President Gabriel Boric and Peruvian President Dina Boluarte';
const MINISTERS = 'Norwegian Foreign Minister Espen Barth Eide and Danish Foreign Minister Lars Rasmussen';

describe('the kind of a meeting', () => {
  test.each([
    [
      'its level, said behind it',
      'The first session of the Chile-Peru Council at ministerial level was held in Lima in May 2024.',
      ['ministerial'],
    ],
    [
      'a summit of a part of the world',
      'Jordanian Foreign Minister Ayman Safadi recalled the extraordinary Arab-Islamic summit held in Riyadh in November 2024.',
      ['conference'],
    ],
    [
      'the level of heads',
      'Talks between Chile and Peru at the level of heads of state took place in Lima on Monday.',
      ['summit'],
    ],
    [
      'the level of deputies',
      'Chile and Peru held consultations at deputy ministerial level in Lima on Monday.',
      ['official'],
    ],
    [
      'that of the meeting before, told again',
      `${HEADS} met in Lima on Monday. Both sides will meet again in Santiago in July.`,
      ['summit', 'summit'],
    ],
    [
      'that of another round',
      `${MINISTERS} met in Oslo on Monday. The previous round was held in Copenhagen in May 2024.`,
      ['ministerial', 'ministerial'],
    ],
    [
      'leaders of many states, and the next gathering of theirs',
      'Leaders of the Pacific Islands Forum closed their annual meeting in Suva on Monday. Palau will host the next meeting.',
      ['conference', 'conference'],
    ],
    ['a technical organ of a body', 'The IAEA Board of Governors held its session in Vienna on Monday.', ['official']],
    [
      'the next by its number',
      'The 46th session of the GCC Supreme Council was held in Manama on Monday. Saudi Arabia will host the 47th summit in 2026.',
      ['conference', 'conference'],
    ],
    [
      'a ministerial council',
      'The Joint Ministerial Council between the Gulf Cooperation Council and the European Union held its session in Doha on Monday.',
      ['ministerial'],
    ],
    [
      'that of the ministers who make up a council',
      'The SADC Council of Ministers held its session in Harare on Monday.',
      ['ministerial'],
    ],
    [
      'not that of a round of officials',
      `${MINISTERS} met in Oslo on Monday. The previous technical round was held in Copenhagen in May 2024.`,
      ['ministerial', 'official'],
    ],
    ['a summit of a body with one state', 'The EU-Egypt summit was held in Cairo in March 2024.', ['summit']],
    [
      'a summit of a body of many with one state',
      'The ASEAN-India Summit was held in Jakarta in March 2024.',
      ['conference'],
    ],
    [
      'a summit whose sides are not told',
      'Chilean President Gabriel Boric attended the Peace Summit in Bürgenstock on Monday.',
      ['conference'],
    ],
    [
      'a foreign secretary of South Asia',
      'Indian Foreign Secretary Vikram Misri met Nepali Foreign Secretary Amrit Bahadur Rai in Kathmandu on Monday.',
      ['official'],
    ],
    [
      'a foreign secretary elsewhere',
      'British Foreign Secretary David Lammy met Danish Ambassador Rene Dinesen in London on Monday.',
      ['ministerial'],
    ],
  ])('%s', (_, text, expected) => expect(kinds(text)).toEqual(expected));
});
