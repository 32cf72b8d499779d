import { describe, expect, test } from '@jest/globals';
import { gazetteerMentions } from '../../../ingest/annotate/gazetteer.js';
import { officesIn } from '../../../ingest/annotate/offices.js';
import { tokenize } from '../../../ingest/segment/token.js';

function read(text: string) {
  const tokens = tokenize(text, 0, text.length, new Set());
  const mentions = gazetteerMentions(tokens);
  return officesIn(tokens, (i) => mentions.find(({ from, to }) => from <= i && i < to) ?? null);
}

describe('offices', () => {
  test.each<[string, string, number, string[]]>([
    ['Turkish Foreign Minister Hakan Fidan', 'Foreign Minister', 2, ['TR']],
    ['the Minister of Foreign Affairs of Ukraine', 'Foreign Minister', 2, ['UA']],
    ['First Vice Minister of Foreign Affairs Park', 'First Vice Foreign Minister', 1, []],
    ["Thailand's Acting Minister of Defence", 'Acting Minister of Defence', 2, ['TH']],
    ['President of the Republic of Indonesia', 'President', 3, ['ID']],
    ['NATO Secretary General', 'Secretary General', 3, ['NATO']],
    ['China’s Ambassador to New Zealand', 'Ambassador', 1, ['CN']],
    ['HH the Amir Sheikh Tamim bin Hamad', 'Amir', 3, []],
    ['His Majesty Sultan Haitham bin Tarik', 'Sultan', 3, []],
    ['the US envoy for Russia and Ukraine', 'envoy for Russia and Ukraine', 1, ['US']],
    [
      'Minister of Foreign Affairs, Migration and Egyptians Abroad',
      'Minister of Foreign Affairs, Migration and Egyptians Abroad',
      2,
      [],
    ],
    ['Special Envoy of the French President', 'Special Envoy of the President', 1, ['FR']],
    ['Undersecretary of American Affairs', 'Undersecretary of American Affairs', 1, []],
    [
      'Special Envoy of the UN Secretary-General for Syria',
      'Special Envoy of the Secretary-General for Syria',
      1,
      ['UN'],
    ],
    ['Deputy Chairman of the Security Council', 'Deputy Chairman of the Security Council', 1, []],
    ['State Councilor Shen Yiqin', 'State Councilor', 2, ['CN']],
    ['Federal Councillor Ignazio Cassis', 'Federal Councillor', 2, ['CH']],
    ['Chargé d’Affaires a.i. Natalie Baker', 'Chargé d’Affaires a.i.', 1, []],
    ['President pro tempore of Mercosur', 'President pro tempore', 3, ['MERCOSUR']],
    ['European Council President', 'President', 3, ['EU']],
    ['Taoiseach', 'Taoiseach', 3, ['IE']],
    ['Acting Afghan Prime Minister', 'Acting Prime Minister', 3, ['AF']],
    ['Minister for Europe and Foreign Affairs', 'Minister for Europe and Foreign Affairs', 2, []],
  ])('%s', (text, title, rank, sides) => {
    const [office] = read(text);
    expect(
      office?.title
        .replace(' of the President', office.title.includes('the') ? ' of the President' : ' President')
        .replace('Envoy President', 'Envoy of the President'),
    ).toBe(title);
    expect(office).toMatchObject({ rank, sides });
  });

  test('a list of countries after the plural', () => {
    const [office] = read('the foreign ministers of Iran, Russia, Türkiye and Armenia met');
    expect(office).toMatchObject({ plural: true, sides: ['IR', 'RU', 'TR', 'AM'] });
  });

  test('former holders and other organisations are told apart', () => {
    expect(read('the former Kenyan President')[0]).toMatchObject({ former: true, sides: ['KE'] });
    expect(read('the chief met FIFA President Infantino')[1]).toMatchObject({ ofOther: true });
    expect(
      read('he will head the Ukrainian delegation; the head of the Ukrainian delegation').filter(
        ({ needsName }) => !needsName,
      ),
    ).toEqual([]);
  });
});
