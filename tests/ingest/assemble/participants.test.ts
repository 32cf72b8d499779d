import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../ingest/pipeline.js';
import { articleOf } from '../../support/article-of.js';

/** Surnames and sides of each meeting; published on Wednesday 5 March 2025. */
const met = (text: string) =>
  extract(articleOf(text, { published: '2025-03-05' })).meetings.map(
    ({ parties, participants }) =>
      `${[...parties].sort().join(' ')}: ${participants
        .map((name) => name.split(' ').at(-1))
        .sort()
        .join(' ')}`,
  );

const RUBIO =
  'Secretary of State Marco Rubio met with Qatari Prime Minister Mohammed bin Abdulrahman Al Thani in Washington on Tuesday.';

test.each([
  [
    'countries and names that take turns behind a shared office, in a list of those who were there',
    'The summit of the Arab League opened in Baghdad on Monday. Taking part were the presidents of Chile, Ana Soto, Peru, Luis Vargas, and Norway, Lars Lind, with Finnish Prime Minister Eva Leon.',
    ['CL FI LAS NO PE: Leon Lind Soto Vargas'],
  ],
  [
    'countries and names that take turns without "of" before each',
    'Chilean President Ana Soto met the foreign ministers of Peru, Luis Vargas, Norway, Lars Lind, and Finland, Eva Leon, in Lima on Monday.',
    ['CL FI NO PE: Leon Lind Soto Vargas'],
  ],
  [
    'a list of things that were on the table names nobody',
    'The summit of the Arab League opened in Baghdad on Monday. Also on the table were several proposals on tariffs for which Chilean President Ana Soto had asked.',
    ['LAS: '],
  ],
  [
    'a relative clause behind what the talks were about says who held them',
    'Egyptian Foreign Minister Badr Abdelatty reviewed the consultations on a truce which Egypt and Qatar held in Cairo on Monday.',
    ['EG QA: '],
  ],
  [
    'an adverb within a passive',
    'Peruvian Foreign Minister Rosa Quispe was subsequently received at the Royal Palace by King Olav Berg of Norway.',
    ['NO PE: Berg Quispe'],
  ],
  [
    'each chair behind a "by" of its own',
    'The Peru-Norway political consultations were held in Lima on Monday. They were headed by Peruvian Deputy Foreign Minister Rosa Quispe, and by the State Secretary of Norway, Nils Berg.',
    ['NO PE: Berg Quispe'],
  ],
  [
    'what protocol says of a country',
    'King Olav Berg of the friendly Kingdom of Norway and Sultan Omar Said of the sisterly Sultanate of Oman held talks in Oslo on Monday.',
    ['NO OM: Berg Said'],
  ],
  [
    'monarchs as a pair, and another meeting before the one told',
    'King Olav Berg of Norway and King Felipe Leon of Spain chaired a session of talks in Oslo on Monday. Before the session, the two monarchs held a tête-à-tête meeting.',
    ['ES NO: Berg Leon', 'ES NO: Berg Leon'],
  ],
  [
    'who took part, in a list',
    'The East African Community held its summit in Arusha on Monday. The following took part:\n- President Samia Juma of Tanzania;\n- Moses Okello, President of Uganda; and\n- Rose Wanjiru, Foreign Minister of Kenya.',
    ['EAC KE TZ UG: Juma Okello Wanjiru'],
  ],
  [
    'a college among itself is no meeting of sides',
    'The weekly college meeting of the Commission takes place in Strasbourg on Tuesday.',
    [],
  ],
  [
    'whom somebody met does not act in what follows',
    'Peruvian President Rosa Quispe met Norwegian Prime Minister Lars Lind and held talks with King Olav Berg of Norway in Oslo.',
    ['NO PE: Lind Quispe', 'NO PE: Berg Quispe'],
  ],
  [
    'a leader by the country, a shortened title, a bare office that points back',
    'Peruvian Deputy Secretary of State Rosa Quispe met Norwegian Prime Minister Lars Lind on Monday. The Deputy Secretary also met Norwegian Minister Nils Berg. The Norwegian leader received Chilean Minister Eva Leon on Tuesday.',
    ['NO PE: Lind Quispe', 'NO PE: Berg Quispe', 'CL NO: Leon Lind'],
  ],
  [
    'who joins somebody for talks, received at an hour, with whom a country is said by its name',
    "Chilean President Ana Soto joined Peruvian President Luis Vargas for talks in Lima on Monday. She had been received at noon by Peruvian Foreign Minister Rosa Leon. On Tuesday Soto held talks with Fiji's Sitiveni Rabuka.",
    ['CL PE: Soto Vargas', 'CL PE: Leon Soto', 'CL FJ: Rabuka Soto'],
  ],
  [
    'who is told something in a call takes part in it',
    'Chilean President Ana Soto spoke to reporters. Soto said that Peruvian President Luis Vargas had assured her in a telephone call on Sunday that the border would open.',
    ['CL PE: Soto Vargas'],
  ],
  [
    'who told reporters after a call is told nothing there',
    'Chilean President Ana Soto said that the envoy had assured her of his support before a round of golf.',
    [],
  ],
  [
    'whoever chaired a session spoke there with the others',
    "The EFTA summit was held in Bern on Tuesday. Ahead of the summit, on Monday, the trade ministers held a session of the Joint Committee. Norway's Liv Sunde, who presided, spoke with her colleagues Jon Palsson (Iceland) and Urs Keller (Switzerland) about tariffs.",
    [': ', 'CH EFTA IS NO: Keller Palsson Sunde'],
  ],
  [
    'a body that acts, not the country before it',
    'Iran will be the main item when the IAEA Board of Governors opens its regular session in Vienna on 9 June.',
    [': '],
  ],
  [
    'the many of a gathering told before, and those who speak of proceedings',
    'Leaders of the Pacific Islands Forum closed their annual meeting in Suva on Monday. The retreat brought together the leaders of Fiji, Samoa, Tonga and Vanuatu. Samoan Prime Minister Fiame Mataafa chaired the proceedings.',
    ['FJ TO VU WS: Mataafa'],
  ],
  [
    'a pronoun that acts together with somebody',
    'UN envoy Hans Grundberg arrived in Cairo. On Monday, he and Omani Foreign Minister Badr Albusaidi joined Egyptian Foreign Minister Badr Abdelatty for talks.',
    ['EG OM UN: Abdelatty Albusaidi Grundberg'],
  ],
  [
    'ministers who took part, counterparts in turn, a summit that somebody will attend',
    'The 20th BIMSTEC Ministerial Meeting was held in Bangkok on Monday. The Foreign Ministers of Bhutan and Nepal and the Foreign Secretary of Myanmar participated in it. Indian Foreign Minister Anil Rao met with his counterparts from Bhutan, Karma Dorji, and Nepal, Rita Rana. The BIMSTEC Summit, to be held on Friday, which Indian Prime Minister Ravi Modi will attend, was prepared.',
    ['BT MM NP: ', 'BT IN NP: Dorji Rana Rao', 'IN: Modi'],
  ],
  [
    'who joined by video; who represents a body is of it',
    'The Arab League summit was held in Baghdad on Monday. Egyptian President Abdel Fattah al-Sisi joined by video link. Jordan and Oman sent their foreign ministers.',
    ['EG JO OM: al-Sisi'],
  ],
  [
    'on the margins of a session, which is not of those who met there',
    'UN Secretary-General António Guterres met Ethiopian Prime Minister Abiy Ahmed in Addis Ababa on Monday. On the margins of the 38th Ordinary Session of the Assembly of the African Union, the Secretary-General held a meeting with Somali President Hassan Mohamud.',
    ['ET UN: Ahmed Guterres', ': ', 'SO UN: Guterres Mohamud'],
  ],
  [
    'countries that hyphens tie behind the noun; the two countries that act',
    'Kyiv hosts the second meeting of the Ukraine-Moldova-Romania trilateral on Monday. Swiss President Karin Keller met Austrian Chancellor Karl Nehammer in Bern. Japan and China had agreed on it during a meeting between officials of the two countries in Vienna in May.',
    ['MD RO UA: ', 'AT CH: Keller Nehammer', 'CN JP: '],
  ],
  [
    'ministers who are meeting, heads in turn behind semicolons',
    'The foreign ministers of the Shanghai Cooperation Organization (SCO) countries are meeting in Tianjin on Wednesday. Russian Foreign Minister Sergey Lavrov spoke at the SCO ministerial and met Iranian Foreign Minister Abbas Araghchi. The presidents of Chile, Ana Soto; Colombia, Luis Vargas; and Peru, Rosa Leon, took part in a summit in Lima on Monday.',
    ['RU SCO: Lavrov', 'IR RU: Araghchi Lavrov', 'CL CO PE: Leon Soto Vargas'],
  ],
  [
    'measured talks, and those listed with their countries before the name',
    "EFTA trade ministers wrapped up two days of talks in Bern on Tuesday. Norway's Liv Sunde and Iceland's Jon Palsson were present.",
    ['EFTA IS NO: Palsson Sunde'],
  ],
  [
    'who sat at the table, who opened it, whom a country sent',
    'The CARICOM summit opened in Kingston on Monday. Jamaican Prime Minister Andrew Holness spoke as he opened it. Around the table he had Prime Ministers Mia Mottley of Barbados and Roosevelt Skerrit of Dominica. Haiti sent its foreign minister, Jean Paul.',
    ['BB DM HT JM: Holness Mottley Paul Skerrit'],
  ],
  [
    'a minister who is sent to another place is not there',
    'The CARICOM summit opened in Kingston on Monday. Cuba sent Foreign Minister Ana Soto to Moscow.',
    [': '],
  ],
  [
    'the chair, told by the noun',
    'The session of the India-Kenya Joint Committee was held in Nairobi on Monday under the co-chairmanship of Minister Subrahmanyam Jaishankar and Minister Musalia Mudavadi.',
    ['IN KE: Jaishankar Mudavadi'],
  ],
  [
    'ministers without a country are those of the body that sits, and so are they',
    'The Arab League summit ended in Baghdad on Tuesday. Foreign ministers had met on Sunday. Heads of state held an exchange with UN Secretary-General António Guterres. They also met Spanish Prime Minister Pedro Sánchez.',
    [': ', 'LAS: ', 'LAS UN: Guterres', 'ES LAS: Sánchez'],
  ],
  ['talks that merely opened were held by nobody said', 'The talks on tariffs which opened in May failed.', []],
])('%s', (_, text, expected) => expect(met(text)).toEqual(expected));

describe('who else was there', () => {
  test.each([
    [
      'The meeting was attended by Special Envoy Steve Witkoff and US Ambassador Tim Davis.',
      'Davis Rubio Thani Witkoff',
    ],
    ['Special Envoy Steve Witkoff and US Ambassador Tim Davis joined the talks.', 'Davis Rubio Thani Witkoff'],
    ['It was also attended by Special Envoy Steve Witkoff.', 'Rubio Thani Witkoff'],
    ['Special Envoy Steve Witkoff took part remotely.', 'Rubio Thani Witkoff'],
    ['Also present were Special Envoy Steve Witkoff; and US Ambassador Tim Davis.', 'Davis Rubio Thani Witkoff'],
    ['Rubio was accompanied by Special Envoy Steve Witkoff.', 'Rubio Thani Witkoff'],
    [
      'The American delegation included Special Envoy Steve Witkoff and US Ambassador Tim Davis.',
      'Davis Rubio Thani Witkoff',
    ],
    [
      'The mediators were Omani Foreign Minister Badr Albusaidi and Special Envoy Steve Witkoff.',
      'Albusaidi Rubio Thani Witkoff',
    ],
    ['Special Envoy Steve Witkoff said that the work would go on.', 'Rubio Thani'],
    ['Special Envoy Steve Witkoff was not present.', 'Rubio Thani'],
    ['On Monday Special Envoy Steve Witkoff attended a film festival.', 'Rubio Thani'],
    ['Special Envoy Steve Witkoff took part in the parade.', 'Rubio Thani'],
    ['Special Envoy Steve Witkoff participated in the exercise in Egypt.', 'Rubio Thani'],
    ['Special Envoy Steve Witkoff joined the government in January.', 'Rubio Thani'],
    ['Special Envoy Steve Witkoff is ready to take part in the mission.', 'Rubio Thani'],
  ])('%s', (sentence, people) => {
    expect(met(`${RUBIO} ${sentence}`)).toEqual([`QA US: ${people}`]);
  });

  test.each([
    [
      'the countries whose leaders attended',
      'The 12th ASEAN Summit was held in Cebu on Monday. It was attended by leaders of Laos, Vietnam and Thailand.',
      ['LA TH VN: '],
    ],
    [
      'a session and who presided over it',
      'The SADC Organ Troika Summit was held in Lusaka on Monday. Zambian President Hakainde Hichilema presided over it.',
      ['ZM: Hichilema'],
    ],
    [
      'the items of a list that says who was present',
      'Finnish President Alexander Stubb and Estonian President Alar Karis met in Turku on Monday. The following were present:\n- Finnish Foreign Minister Elina Valtonen;\n- Estonian Foreign Minister Margus Tsahkna.\n\nLatvian President Edgars Rinkēvičs sent a letter.',
      ['EE FI: Karis Stubb Tsahkna Valtonen'],
    ],
    [
      'who joins from afar, whose own talks are another matter',
      'Finnish President Alexander Stubb and Estonian President Alar Karis met in Turku on Monday. They were joined by video link by Latvian President Edgars Rinkēvičs, who briefed them on his talks with Polish President Karol Nawrocki on Sunday.',
      ['EE FI: Karis Rinkēvičs Stubb', 'LV PL: Nawrocki Rinkēvičs'],
    ],
    [
      'the head of a delegation',
      'The head of the Ukrainian delegation, Defence Minister Rustem Umerov, spoke after the second round of talks between Ukraine and Russia in Istanbul on Monday. The Russian delegation was led by presidential aide Vladimir Medinsky.',
      ['RU UA: Medinsky Umerov'],
    ],
    [
      'the subject of an infinitive',
      'There were plans for US President Donald Trump to meet Russian President Vladimir Putin in Budapest.',
      ['RU US: Putin Trump'],
    ],
    [
      'nobody more where all who sit are named',
      'Ukrainian President Volodymyr Zelenskyy spoke on Monday. The first Ukrainian-Russian talks took place in Istanbul on Friday, with Ukrainian Defence Minister Rustem Umerov and Russian aide Vladimir Medinsky at the head of the delegations.',
      ['RU UA: Medinsky Umerov'],
    ],
    [
      'a country that was represented',
      'Nigerian President Bola Tinubu, Ghanaian President John Mahama and Togolese President Faure Gnassingbé held a summit in Abuja on Monday. Benin and Niger were represented by their ministers.',
      ['BJ GH NE NG TG: Gnassingbé Mahama Tinubu'],
    ],
    [
      'each of several meetings',
      'Finnish President Alexander Stubb met Estonian President Alar Karis on Monday. Stubb met Latvian President Edgars Rinkēvičs on Tuesday. The meetings were attended by Finnish Foreign Minister Elina Valtonen.',
      ['EE FI: Karis Stubb Valtonen', 'FI LV: Rinkēvičs Stubb Valtonen'],
    ],
    [
      'the later of two meetings by "the latter"',
      'The 11th session of the Nigeria-South Africa Bi-National Commission will be held in Cape Town on 3 April. It will be preceded by a ministerial meeting on 2 April. The latter will be co-chaired by Nigerian Foreign Minister Yusuf Tuggar and South African Foreign Minister Ronald Lamola.',
      ['NG ZA: ', 'NG ZA: Lamola Tuggar'],
    ],
    [
      'the host by predicate',
      'On Friday Iranian Foreign Minister Abbas Araghchi will meet French Foreign Minister Jean-Noël Barrot. Omani Foreign Minister Badr Albusaidi will be the host.',
      ['FR IR: Albusaidi Araghchi Barrot'],
    ],
    [
      'who travels to a gathering',
      'Pakistani Prime Minister Shehbaz Sharif will visit Tianjin on 31 August for the Shanghai Cooperation Organization summit.',
      ['PK: Sharif'],
    ],
    [
      'who is in town for a session',
      'South African Minister Naledi Pandor, who is in Nairobi for the inaugural session of the South Africa-Kenya Joint Commission on Cooperation, spoke on Monday.',
      ['KE ZA: Pandor'],
    ],
    [
      'not who is only asked about it',
      'Migration will be dealt with at the Mexico-US Security Dialogue on Friday, Mexican President Claudia Sheinbaum said.',
      ['MX US: '],
    ],
    [
      'not who greets a guest on arrival',
      'On arrival in Kabul, Pakistani Foreign Minister Ishaq Dar was received by Afghan Deputy Foreign Minister Mohammad Naeem.',
      [],
    ],
    [
      'who called, behind words of kinship',
      'Omani Sultan Haitham bin Tariq received on Monday a telephone call from his brother HM King Hamad bin Isa Al Khalifa of Bahrain.',
      ['BH OM: Khalifa Tariq'],
    ],
    [
      'a partner spoken with past the means and the hour',
      'Finnish President Alexander Stubb spoke by telephone this evening with the President of Estonia, Alar Karis.',
      ['EE FI: Karis Stubb'],
    ],
    [
      'a partner between the verb and the session',
      'Omani Foreign Minister Badr Albusaidi will co-chair with Kenyan Foreign Minister Musalia Mudavadi the third session of the Joint Commission in Muscat on 3 November.',
      ['KE OM: Albusaidi Mudavadi'],
    ],
    [
      'those who see each other',
      'Finnish President Alexander Stubb and Estonian President Alar Karis will see each other again in Turku in December.',
      ['EE FI: Karis Stubb'],
    ],
    [
      'who did something there',
      'It follows the Spain-Morocco summit held in Rabat in March 2024, where Spanish Prime Minister Pedro Sánchez and Moroccan Prime Minister Aziz Akhannouch signed a declaration.',
      ['ES MA: Akhannouch Sánchez'],
    ],
    [
      'one meeting with two, not two meetings',
      'Kenyan Foreign Minister Musalia Mudavadi held a meeting with Ugandan Foreign Minister Jeje Odongo and with Tanzanian Foreign Minister Mahmoud Thabit Kombo on Monday.',
      ['KE TZ UG: Kombo Mudavadi Odongo'],
    ],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toEqual(expected);
  });
});

describe('whom a pronoun means', () => {
  test.each([
    [
      'the two who act in the sentence, not those who met last',
      'Finnish President Alexander Stubb and Estonian President Alar Karis met in Turku on Monday. Finnish Foreign Minister Elina Valtonen and Estonian Foreign Minister Margus Tsahkna welcomed the call the two had on Tuesday.',
      ['EE FI: Karis Stubb', 'EE FI: Tsahkna Valtonen'],
    ],
    [
      'the two who met, not those who sat with them',
      'Iranian Foreign Minister Abbas Araghchi and US Secretary of State Marco Rubio met in Rome on Monday. Also present were US Energy Secretary Chris Wright and Iranian Deputy Foreign Minister Majid Takht-Ravanchi. The two ministers will hold a second round in Oslo on Friday.',
      ['IR US: Araghchi Rubio Takht-Ravanchi Wright', 'IR US: Araghchi Rubio'],
    ],
    [
      'the only person whom the sentence before names',
      'Thai Foreign Minister Maris Sangiampongsa spoke on Monday. It is the first visit of Chinese Foreign Minister Wang Yi to Laos. On Friday he will meet Lao Foreign Minister Thongsavanh Phomvihane.',
      ['CN LA: Phomvihane Yi'],
    ],
    [
      'the one named after "when he arrived"',
      'French President Emmanuel Macron spoke on Monday. When he arrived in Cairo, German Chancellor Friedrich Merz said he had met Egyptian President Abdel Fattah el-Sisi.',
      ['DE EG: Merz el-Sisi'],
    ],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toEqual(expected);
  });
});

describe('which sides words mean', () => {
  test.each([
    [
      'two counterparts of two countries in one meeting',
      'Finnish Foreign Minister Elina Valtonen also attended a trilateral meeting on migration with her Maltese and Cypriot counterparts, Ian Borg and Constantinos Kombos.',
      ['CY FI MT: Borg Kombos Valtonen'],
    ],
    [
      'who speaks after talks with somebody',
      'Ghanaian Foreign Minister Samuel Okudzeto Ablakwa told reporters after talks with his Togolese counterpart Robert Dussey.',
      ['GH TG: Ablakwa Dussey'],
    ],
    [
      'both before two names',
      'Kenyan President William Ruto met Ugandan President Yoweri Museveni in Kampala on Monday. Omani Foreign Minister Badr Albusaidi met both Irish President Catherine Connolly and Irish Foreign Minister Simon Harris in Dublin on Tuesday.',
      ['KE UG: Museveni Ruto', 'IE OM: Albusaidi Connolly Harris'],
    ],
    [
      'all ministers of a meeting of more than two',
      'Polish Foreign Minister Radosław Sikorski met French Foreign Minister Jean-Noël Barrot and German Foreign Minister Johann Wadephul in Weimar on Monday. The ministers last met in Paris in January.',
      ['DE FR PL: Barrot Sikorski Wadephul', 'DE FR PL: Barrot Sikorski Wadephul'],
    ],
    [
      'their ministers',
      'Chile and Peru reopened the border after a phone call between their foreign ministers on Monday.',
      ['CL PE: '],
    ],
    [
      'the minister of a country by its name',
      'Danish Foreign Minister Lars Løkke Rasmussen is in Rabat. King Mohammed VI of Morocco received the Danish minister on Monday in the presence of Moroccan Foreign Minister Nasser Bourita.',
      ['DK MA: Bourita Rasmussen VI'],
    ],
    [
      'who joins two others for a summit',
      'Somali President Hassan Sheikh Mohamud joined Eritrean President Isaias Afwerki and Egyptian President Abdel Fattah al-Sisi for a trilateral summit in Asmara.',
      ['EG ER SO: Afwerki Mohamud al-Sisi'],
    ],
    [
      'who is welcomed and talked with',
      'Dutch Prime Minister Dick Schoof welcomed Belgian Prime Minister Bart De Wever in The Hague and discussed migration.',
      ['BE NL: Schoof Wever'],
    ],
    [
      'who briefs a body',
      'The Security Council met on Monday on Haiti. It was briefed by the Foreign Minister of Haiti, Harvel Jean-Baptiste.',
      ['HT: Jean-Baptiste'],
    ],
    [
      'who holds the chair',
      'Ministerial talks between Chad and Niger took place in Zinder under the chairmanship of Malian Foreign Minister Abdoulaye Diop.',
      ['ML NE TD: Diop'],
    ],
    [
      'an unnamed office behind a pronoun',
      'The UN Secretary-General is in Nairobi. He will meet Kenyan President William Ruto on Thursday.',
      ['KE UN: Ruto'],
    ],
    [
      'whoever comes for a body',
      'On Monday Swedish Foreign Minister Maria Malmer Stenergard will host Indian Foreign Minister Subrahmanyam Jaishankar for the India-Sweden Joint Commission.',
      ['IN SE: Jaishankar Stenergard'],
    ],
    [
      'the Europeans among those who met',
      'The foreign ministers of Germany, France and Britain met with Iran in Geneva on Friday. The Europeans offered more time in talks with Iran in Istanbul on 24 February.',
      ['DE FR GB IR: ', 'DE FR GB IR: '],
    ],
    [
      'leaders of countries',
      'The leaders of Japan, the United States and the Republic of Korea held a summit at Camp David on August 18, 2023.',
      ['JP KR US: '],
    ],
    [
      'ministries of countries',
      'Political consultations between the foreign ministries of Armenia and Lithuania took place in Vilnius on Monday.',
      ['AM LT: '],
    ],
    [
      'no pair for three',
      'Egyptian Foreign Minister Badr Abdelatty met Jordanian Foreign Minister Ayman Safadi in Amman on Monday. They prepared for the next trilateral meeting in Cairo on 20 March.',
      ['EG JO: Abdelatty Safadi'],
    ],
    [
      'heads of state of two bodies',
      'A Joint Summit of the Heads of State and Government of the EAC and the SADC took place in Dar es Salaam on Monday.',
      ['EAC SADC: '],
    ],
    [
      'the nearer of two nouns',
      "Tuesday's meeting had been agreed in a telephone call on Friday between Iranian Foreign Minister Abbas Araghchi and British Foreign Secretary David Lammy.",
      ['GB IR: Araghchi Lammy'],
    ],
  ])('%s', (_, text, expected) => {
    expect(met(text).filter((one) => one !== ': ')).toEqual(expected);
  });
});
