import { describe, expect, test } from '@jest/globals';
import { CITIES } from '../../../ingest/tables/cities.js';
import { COUNTRIES } from '../../../ingest/tables/countries.js';
import { fold } from '../../../src/model/fold.js';

const towns = Object.entries(CITIES).flatMap(([code, names]) => names.map((name) => ({ code, name })));

describe('the table of towns', () => {
  test('is in the order of codes, all of which are countries', () => {
    const codes = Object.keys(CITIES);
    const known = new Set(COUNTRIES.map((country) => country.code));
    expect(codes).toEqual([...codes].sort());
    expect(codes.filter((code) => !known.has(code))).toEqual([]);
  });

  test('has no empty, untrimmed or broken name, and no country without a town', () => {
    expect(towns.filter(({ name }) => name === '' || name !== name.replace(/\s+/g, ' ').trim())).toEqual([]);
    expect(Object.values(CITIES).filter((names) => names.length === 0)).toEqual([]);
  });

  test('lists each town once, however it is spelt', () => {
    const folded = towns.map(({ name }) => fold(name));
    expect(folded.filter((name, i) => folded.indexOf(name) !== i)).toEqual([]);
  });

  test('repeats no name of the table of countries', () => {
    const taken = new Set(
      COUNTRIES.flatMap((country) =>
        [
          country.name,
          ...country.aliases,
          ...country.demonyms,
          ...country.metonyms,
          ...(country.capital ? [country.capital] : []),
        ].map(fold),
      ),
    );
    expect(towns.filter(({ name }) => taken.has(fold(name)))).toEqual([]);
  });

  test.each([
    ['Busan', 'KR'],
    ['Gyeongju', 'KR'],
    ['Geneva', 'CH'],
    ['Davos', 'CH'],
    ['Qingdao', 'CN'],
    ['Kazan', 'RU'],
    ['Jeddah', 'SA'],
    ['Sharm el-Sheikh', 'EG'],
    ['La Malbaie', 'CA'],
    ['Camp David', 'US'],
    ['Lausanne', 'CH'],
    ['Kiev', 'UA'],
    ['Nay Pyi Taw', 'MM'],
    ['Nur-Sultan', 'KZ'],
    ['The Hague', 'NL'],
    ['Gdańsk', 'PL'],
    ['Spin Boldak', 'AF'],
  ])('puts %s in %s', (name, code) => expect(CITIES[code]).toContain(name));

  test.each(['Nice', 'Split', 'Mobile', 'Reading', 'Bath', 'Orange'])('leaves out %s, a common word', (name) =>
    expect(towns.map((town) => town.name)).not.toContain(name),
  );
});
