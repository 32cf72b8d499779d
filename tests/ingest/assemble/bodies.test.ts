import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../ingest/pipeline.js';
import { articleOf } from '../../support/article-of.js';

/** "Name" or "Name: CODE CODE" of each body, codes sorted. */
const bodies = (text: string) =>
  extract(articleOf(text, { published: '2025-03-05' })).bodies.map(({ name, members }) =>
    members.length > 0 ? `${name}: ${[...members].sort().join(' ')}` : name,
  );

describe('which sides a body has', () => {
  test.each([
    [
      'the list behind its name',
      'The Quad of the United States, India, Japan and Australia met.',
      ['Quad: AU IN JP US'],
    ],
    [
      'the offices behind its name',
      "The Forum's Troika Plus, made up of the Prime Ministers of Tonga and Fiji and the President of Palau, agreed.",
      ['Troika Plus: FJ PW TO'],
    ],
    [
      'the states of a small format, each named somewhere',
      'Foreign Minister Jean-Noël Barrot of France spoke for the E3. Germany and the United Kingdom agreed.',
      ['E3: DE FR GB'],
    ],
    ['a format of which a state is not named', 'France and Germany spoke for the E3.', ['E3']],
    [
      'the two of a mechanism that has no countries in its name',
      'Foreign Minister Maris Sangiampongsa of Thailand met his Laotian counterpart Thongsavanh Phomvihane in Vientiane on Monday. They will convene the Joint Commission on Bilateral Cooperation soon.',
      ['Joint Commission on Bilateral Cooperation: LA TH'],
    ],
    [
      'those whose ministers sit in it',
      'Prime Ministers of the Caribbean Community were present: for The Bahamas, the Honourable Ann Lee; for Barbados, Dr. Bo Roy.',
      ['Caribbean Community: BB BS'],
    ],
    ['a chair', 'Kenya, the current chair of IGAD, agreed.', ['IGAD: KE']],
    ['a chair in person', 'Lao Prime Minister Sonexay Siphandone, Chair of ASEAN, agreed.', ['ASEAN: LA']],
    ['the chair of something else', 'Kenya praised ASEAN. The chair of the bank came from Laos.', ['ASEAN']],
    ['a member', 'Slovenia is a member of the UN Security Council.', ['UN Security Council: SI']],
  ])('%s', (_, text, expected) => {
    expect(bodies(text)).toEqual(expected);
  });
});

describe('what bears the name of a body and is none', () => {
  test.each([
    ['The FIDE General Assembly met in Budapest. The previous General Assembly was in 2023.', []],
    ["Russia's Security Council met. The Human Rights Council did too.", ['Human Rights Council']],
    ['The Franco-German Defence and Security Council was held.', []],
    ['The Philippine News Agency (PNA) reported it. PNA said so.', []],
    ['The European Parliament voted.', []],
    ['They met in APEC House.', []],
    ['He leads UNRWA, the UN agency for Palestinian refugees.', ['UNRWA']],
    ['The United Nations (UN) spoke.', ['United Nations']],
    ['The Prime Minister of the Commonwealth of Dominica came.', []],
    ['The Commonwealth met in Samoa, said Sadc and Nato.', ['Commonwealth', 'Sadc', 'Nato']],
    ['They kept pace with Alba. The Pace was slow.', []],
  ])('%s', (text, expected) => {
    expect(bodies(text)).toEqual(expected);
  });
});
