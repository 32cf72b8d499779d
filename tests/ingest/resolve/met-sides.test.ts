import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../ingest/pipeline.js';
import { articleOf } from '../../support/article-of.js';

const read = (text: string) => extract(articleOf(text, { published: '2025-03-05' }));
/** "Surname CODE" of each leader. */
const sides = (text: string) =>
  read(text).leaders.map(({ name, represents }) => `${name.split(' ').at(-1)} ${represents}`);
const GUEST = 'Peruvian President Rosa Quispe received Norwegian Foreign Minister Lars Lind in Lima on Monday.';

describe('nobody meets an official of the own state', () => {
  test.each([
    ['with', `${GUEST} Lind also held talks with Deputy Minister Ana Rojas.`, 'Rojas PE'],
    ['on', `${GUEST} The Foreign Minister called on Vice President Eva Leon.`, 'Leon PE'],
    ['by', `${GUEST} The Norwegian minister was received by Trade Minister Juan Paz.`, 'Paz PE'],
    [
      'a list',
      `${GUEST} Lind then flew to Cusco. He met Trade Minister Juan Paz and Defence Minister Luis Vega.`,
      'Vega PE',
    ],
  ])('%s', (_, text, expected) => expect(sides(text)).toContain(expected));

  test('those who only accompany a guest are of his state', () => {
    expect(sides(`${GUEST} Lind was accompanied by Deputy Minister Nils Berg.`)).toContain('Berg NO');
  });
});

test.each([
  [
    'the subject',
    'Norwegian Foreign Minister Lars Lind met Peruvian President Rosa Quispe and held talks with his counterpart, Juan Paz.',
    'Foreign Minister',
  ],
  [
    'the pronoun',
    'Norwegian Foreign Minister Lars Lind is in Lima. There he will see Peruvian President Rosa Quispe and meet his counterpart Juan Paz.',
    'Foreign Minister',
  ],
  [
    'whoever is named last and acts',
    'Norwegian Foreign Minister Lars Lind praised Peru, and Defence Minister Nils Berg met his Peruvian counterpart Juan Paz.',
    'Defence Minister',
  ],
])('a counterpart is that of %s', (_, text, office) => {
  expect(read(text).leaders.find(({ name }) => name === 'Juan Paz')?.office).toBe(office);
});
