import { describe, expect, test } from '@jest/globals';
import { textOf } from '../../../ingest/annotate/bodies.js';
import { readSentence } from '../../../ingest/annotate/reading.js';
import { sentencesOf } from '../../../ingest/segment/sentences.js';

function people(text: string) {
  const [sentence] = sentencesOf(text);
  if (!sentence) return [];
  const reading = readSentence(sentence);
  return reading.people
    .filter(({ offices, sides, counterpart }) => offices.length > 0 || sides.length > 0 || counterpart)
    .map(
      ({ name, offices, sides }) =>
        `${textOf(reading.tokens, name.from, name.to)} | ${offices.map(({ title }) => title).join(' + ')} | ${sides.join('/')}`,
    );
}

describe('people', () => {
  test.each([
    ['President Lee Jae-myung spoke.', ['Lee Jae-myung | President | ']],
    ['Chilean Foreign Minister Alberto Rosario left.', ['Alberto Rosario | Foreign Minister | CL']],
    ['Hanna Tetteh, our Special Envoy for Libya, spoke.', ['Hanna Tetteh | Special Envoy for Libya | ']],
    [
      'She saw her counterparts from Latvia and Malta, Mr. Edgars Rinks and Mr. Ian Borga.',
      ['Edgars Rinks |  | LV', 'Ian Borga |  | MT'],
    ],
    ['The head of the UN Verification Mission in Colombia, Miroslav Jenča, left.', ['Miroslav Jenča | head | UN']],
    [
      'The Under-Secretary-General for Digital and Peacebuilding Affairs, Rosa Ode, spoke.',
      ['Rosa Ode | Under-Secretary-General for Digital and Peacebuilding Affairs | UN'],
    ],
    ['The Special Envoy and head of UNTMIS, James Swan, spoke.', ['James Swan | Special Envoy + head | ']],
    ['Cho Tae-yul, Foreign Minister of the Republic of Korea (ROK), came.', ['Cho Tae-yul | Foreign Minister | KR']],
    ['The President of Poland, Andrzej Duda, left.', ['Andrzej Duda | President | PL']],
    [
      'Foreign Ministers Mauro Vieira of Brazil and Diana Mondino of Argentina met.',
      ['Mauro Vieira | Foreign Minister | BR', 'Diana Mondino | Foreign Minister | AR'],
    ],
    [
      'The presidents of Venezuela, Nicolás Maduro, and of Guyana, Irfaan Ali, talked.',
      ['Nicolás Maduro | president | VE', 'Irfaan Ali | president | GY'],
    ],
    ['He met Minister of Defense Prince Khalid bin Salman.', ['Khalid bin Salman | Minister of Defense | ']],
    [
      'He met H.E. Mr. Ferdinand R. Marcos, Jr., President of the Philippines, at 7:05 p.m. JST.',
      ['Ferdinand R. Marcos, Jr. | President | PH'],
    ],
    ['The guest was King Haakon VII of Norway.', ['Haakon VII | King | NO']],
    [
      "Ali Rad, secretary of Iran's Supreme National Security Council, came.",
      ['Ali Rad | secretary of Supreme National Security Council | IR'],
    ],
    ["The head of Turkey's intelligence agency, Ali Tan, came.", ['Ali Tan | head of intelligence agency | TR']],
    ['Omar Said, adviser to the Emirati President, came.', ['Omar Said | adviser to the President | AE']],
    ["Ali Rad, adviser to Iran's Supreme Leader, came.", ['Ali Rad | adviser to Supreme Leader | IR']],
    ['External Affairs Minister (EAM), Dr. R. Menon, came.', ['R. Menon | External Affairs Minister | IN']],
    ['King Harald of Norway and Queen Sonja arrived.', ['Harald | King | NO']],
    ['The king and Queen Mathilde arrived.', []],
    ['She saw the Danish President, Swedish Prime Minister Lars Holm and others.', ['Lars Holm | Prime Minister | SE']],
    [
      'OSCE Chairperson-in-Office, Polish Foreign Minister Zbigniew Rau, came.',
      ['Zbigniew Rau | Chairperson-in-Office + Foreign Minister | OSCE/PL'],
    ],
    ['Sergio Mattarella, President of the Republic, spoke.', ['Sergio Mattarella | President | ']],
    [
      'The High Representative of the Union for Foreign Affairs and Security Policy, Federica Mogherini, spoke.',
      ['Federica Mogherini | High Representative for Foreign Affairs and Security Policy | EU'],
    ],
    ['He saw his Chinese counterpart, Wang Yi.', ['Wang Yi |  | CN']],
    [
      'Majid Ravanchi and Kazem Gharibabadi, both deputy foreign ministers, led the team.',
      ['Majid Ravanchi | deputy foreign minister | ', 'Kazem Gharibabadi | deputy foreign minister | '],
    ],
    ['Defence Minister Israel Katz came.', ['Israel Katz | Defence Minister | ']],
    ['Foreign Minister Amir Khan Muttaqi came.', ['Amir Khan Muttaqi | Foreign Minister | ']],
    [
      'Deputy Prime Minister and Minister of Foreign Affairs Rt Hon Winston Peters MP spoke.',
      ['Winston Peters | Deputy Prime Minister + Foreign Minister | '],
    ],
    [
      'Deputy Chairman of the Cabinet of Ministers Adil Baisalov came.',
      ['Adil Baisalov | Deputy Chairman of the Cabinet of Ministers | '],
    ],
    [
      'He came with the assistant secretaries Mary Hill (Energy) and John Ford (Trade).',
      ['Mary Hill | assistant secretary | ', 'John Ford | assistant secretary | '],
    ],
    [
      'Present were the deputy ministers Jan Novak and Eva Horvat; Ivan Kral stayed away.',
      ['Jan Novak | deputy minister | ', 'Eva Horvat | deputy minister | '],
    ],
    [
      'It was led by Amina Bello, Minister of State for Foreign Affairs, and Ghana’s Minister of Trade, Kofi Adjei.',
      ['Amina Bello | Minister of State for Foreign Affairs | ', 'Kofi Adjei | Minister of Trade | GH'],
    ],
    [
      'Celso Amorim, Special Adviser and Personal Envoy of H.E. Ana Reis, President of Brazil, spoke.',
      ['Celso Amorim | Special Adviser + Personal Envoy | ', 'Ana Reis | President | BR'],
    ],
    [
      'Prime Ministers of the Caribbean Community were present: for The Bahamas, the Honourable Ann Lee; for Barbados, Dr. Bo Roy.',
      ['Ann Lee | Prime Minister | BS', 'Bo Roy | Prime Minister | BB'],
    ],
    [
      'He saw his Japanese and Chinese counterparts, Iwaya Takeshi and Wang Yi.',
      ['Iwaya Takeshi |  | JP', 'Wang Yi |  | CN'],
    ],
    [
      'Deputy National Security Advisor to the President of the United States Ann Lee came.',
      ['Ann Lee | Deputy National Security Advisor + President | US'],
    ],
    ['Karol Nawrocki was sworn in as President of Poland.', ['Karol Nawrocki | President | PL']],
    ['Ann Lee has been appointed ambassador to Chad.', ['Ann Lee | ambassador | ']],
    ['Ann Lee is in Chad as the President of Mali waits.', []],
    ['Vietnamese Party General Secretary To Lam left.', ['To Lam | General Secretary | VN']],
    [
      'The Caribbean Community (CARICOM) Secretary General Dr Carla Barnett left.',
      ['Carla Barnett | Secretary General | CARICOM'],
    ],
    ['Assistant to the President Erzhan Kazykhan left.', ['Erzhan Kazykhan | Assistant to the President | ']],
    ['King Felipe VI spoke.', ['Felipe VI | King | ']],
    ['Tommy Hill, Principal Deputy Spokesperson, spoke.', []],
    [
      'He met the director general for Africa of the Turkish foreign ministry Nur Sağman.',
      ['Nur Sağman | director general for Africa | TR'],
    ],
  ])('%s', (text, expected) => expect(people(text)).toEqual(expected));

  test.each([
    'The Prime Minister of Qatar spoke.',
    'On Monday Meetings were held in Paris.',
    'The Foreign Ministers met.',
  ])('nobody is named in "%s"', (text) => {
    expect(people(text)).toEqual([]);
  });
});
