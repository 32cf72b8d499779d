import type { MeetingKind } from '../model/vocabulary.js';

/**
 * Words that people use in a reference to a meeting ("the Korea-Japan summit in September"), folded. Names of countries are not
 * here: the graph has them. Written for Chancery from common knowledge.
 */

/** Short names and demonyms of states that are often in the news, by code. */
const COUNTRY_WORDS: Readonly<Record<string, string>> = {
  AE: 'uae, emirati',
  AF: 'afghan',
  AM: 'armenian',
  AR: 'argentine',
  AT: 'austrian',
  AU: 'australian',
  AZ: 'azerbaijani',
  BD: 'bangladeshi',
  BE: 'belgian',
  BG: 'bulgarian',
  BR: 'brazilian',
  CA: 'canadian',
  CH: 'swiss',
  CL: 'chilean',
  CN: 'chinese',
  CO: 'colombian',
  CU: 'cuban',
  CZ: 'czech',
  DE: 'german',
  DK: 'danish',
  EG: 'egyptian',
  ES: 'spanish',
  ET: 'ethiopian',
  FI: 'finnish',
  FR: 'french',
  GB: 'uk, britain, british',
  GE: 'georgian',
  GR: 'greek',
  HU: 'hungarian',
  ID: 'indonesian',
  IE: 'irish',
  IL: 'israeli',
  IN: 'indian',
  IQ: 'iraqi',
  IR: 'iranian',
  IT: 'italian',
  JO: 'jordanian',
  JP: 'japanese',
  KE: 'kenyan',
  KH: 'cambodian',
  KP: 'north korea, north korean, dprk',
  KR: 'korea, korean, south korea, south korean, rok',
  KZ: 'kazakh',
  LA: 'lao, laotian',
  LK: 'sri lankan',
  MM: 'burma, burmese',
  MX: 'mexican',
  MY: 'malaysian',
  NG: 'nigerian',
  NL: 'netherlands, dutch',
  NO: 'norwegian',
  NP: 'nepali, nepalese',
  NZ: 'new zealand',
  PH: 'philippine, filipino',
  PK: 'pakistani',
  PL: 'polish',
  PS: 'palestine, palestinian',
  PT: 'portuguese',
  QA: 'qatari',
  RO: 'romanian',
  RS: 'serbian',
  RU: 'russian',
  SA: 'saudi',
  SE: 'swedish',
  SG: 'singaporean',
  SY: 'syrian',
  TH: 'thai',
  TR: 'turkey, turkish',
  TW: 'taiwanese',
  UA: 'ukrainian',
  US: 'us, usa, america, american',
  UZ: 'uzbek',
  VN: 'vietnamese',
  ZA: 'south african',
};

/** Code by folded word or words. */
export const CODE_OF_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(COUNTRY_WORDS).flatMap(([code, words]) => words.split(', ').map((word) => [word, code])),
);

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** Number of a month (1 to 12) by its name or the first three or four letters. */
export const MONTH_OF_WORD: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((name, i) => [name, name.slice(0, 3), name.slice(0, 4)].map((word) => [word, i + 1])),
);

/** The kinds that a word may mean; a conference of many states is often called a summit too. */
export const KINDS_OF_WORD: ReadonlyMap<string, readonly MeetingKind[]> = new Map([
  ['summit', ['summit', 'conference']],
  ['ministerial', ['ministerial']],
  ['call', ['call']],
  ['phone', ['call']],
  ['telephone', ['call']],
  ['conference', ['conference']],
]);

/** How many sides a word asks for. */
export const SIDES_OF_WORD: ReadonlyMap<string, number> = new Map([
  ['bilateral', 2],
  ['trilateral', 3],
  ['quadrilateral', 4],
]);

/** Words that tell no meeting from another. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the of in on at by to with between and for from during held their his her two leaders ' +
    'meeting meetings meet talks talk encounter president prime minister'
  ).split(' '),
);
