import { describe, expect, test } from '@jest/globals';
import { COUNTRIES } from '../../../ingest/tables/countries.js';
import { fold } from '../../../src/model/fold.js';

const namesOf = (entry: (typeof COUNTRIES)[number]): readonly string[] => [
  entry.name,
  ...entry.aliases,
  ...entry.demonyms,
  ...(entry.capital ? [entry.capital] : []),
  ...entry.metonyms,
];

/** The code of the only country that lists the name, in exactly this spelling; null if none does. */
function codeOf(name: string): string | null {
  return COUNTRIES.find((entry) => namesOf(entry).includes(name))?.code ?? null;
}

describe('the table of countries', () => {
  test('has one entry a code, in their order, in the form of ISO 3166-1 alpha-2', () => {
    const codes = COUNTRIES.map((entry) => entry.code);
    expect(codes.filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  test('holds the 193 members of the United Nations and more', () => {
    expect(COUNTRIES.length).toBeGreaterThan(193 + 5);
  });

  test('has no empty or untrimmed name', () => {
    expect(COUNTRIES.flatMap(namesOf).filter((name) => name === '' || name !== name.trim())).toEqual([]);
  });

  test('lists no name twice, in one country or in two', () => {
    const names = COUNTRIES.flatMap(namesOf);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  test('gives no two countries names that differ by case, accents or stops alone', () => {
    const owners = new Map<string, string>();
    const shared = COUNTRIES.flatMap((entry) =>
      namesOf(entry).filter((name) => {
        const owner = owners.get(fold(name)) ?? entry.code;
        owners.set(fold(name), owner);
        return owner !== entry.code;
      }),
    );
    expect(shared).toEqual([]);
  });

  test.each([
    ['South Korea', 'KR'],
    ['Republic of Korea', 'KR'],
    ['Koreans', 'KR'],
    ['Cheong Wa Dae', 'KR'],
    ['North Koreans', 'KP'],
    ['DPRK', 'KP'],
    ['U.S.', 'US'],
    ['Foggy Bottom', 'US'],
    ['Turkey', 'TR'],
    ['Czech Republic', 'CZ'],
    ['Britain', 'GB'],
    ['Downing Street', 'GB'],
    ['Arab Republic of Egypt', 'EG'],
    ['Emirati', 'AE'],
    ['Saudi', 'SA'],
    ['Congolese', 'CD'],
    ['Spaniards', 'ES'],
    ['Kyiv', 'UA'],
    ['Bankova', 'UA'],
    ['Nigerien', 'NE'],
    ['Nigerians', 'NG'],
    ['Kremlin', 'RU'],
    ['Holy See', 'VA'],
    ['Kosovars', 'XK'],
    ['Swaziland', 'SZ'],
    ["Quai d'Orsay", 'FR'],
    ['Gondor', null],
  ])('knows %s as %s', (name, code) => expect(codeOf(name)).toBe(code));
});
