import { describe, expect, test } from '@jest/globals';
import { BODIES, type BodyEntry } from '../../../ingest/tables/bodies.js';
import { COUNTRIES } from '../../../ingest/tables/countries.js';
import { fold } from '../../../src/model/fold.js';

const namesOf = (body: BodyEntry): readonly string[] => [
  body.name,
  ...(body.acronym ? [body.acronym] : []),
  ...body.aliases,
];

const repeated = (values: readonly string[]): string[] => values.filter((value, i) => values.indexOf(value) !== i);

/** The name of the body that goes by these words; null if none does. */
function bodyOf(words: string): string | null {
  return BODIES.find((body) => namesOf(body).some((name) => fold(name) === fold(words)))?.name ?? null;
}

describe('the table of bodies', () => {
  test('has no empty or untrimmed name', () => {
    expect(BODIES.flatMap(namesOf).filter((name) => name === '' || name !== name.trim())).toEqual([]);
  });

  test('lists no name, acronym or alias twice', () => {
    expect(repeated(BODIES.flatMap(namesOf))).toEqual([]);
  });

  test('gives no two bodies names that differ by case, accents or signs alone, but OPEC and OPEC+', () => {
    expect(repeated(BODIES.flatMap((body) => [...new Set(namesOf(body).map(fold))]))).toEqual(['opec']);
  });

  test('gives no code twice, and none with a stop or a blank', () => {
    const codes = BODIES.flatMap((body) => body.code ?? []);
    expect(repeated(codes)).toEqual([]);
    expect(codes.filter((code) => /[.\s]/.test(code))).toEqual([]);
  });

  test('shares no code with a country but AU, and no name with one', () => {
    const states = new Set(COUNTRIES.map((country) => country.code));
    expect(BODIES.flatMap((body) => body.code ?? []).filter((code) => states.has(code))).toEqual(['AU']);
    const named = new Set(COUNTRIES.flatMap((country) => [country.name, ...country.aliases]).map(fold));
    expect(BODIES.flatMap(namesOf).filter((name) => named.has(fold(name)))).toEqual([]);
  });

  test.each([
    ['U.N.', 'United Nations'],
    ['UN Security Council', 'United Nations Security Council'],
    ['Council of the EU', 'Council of the European Union'],
    ['G7', 'Group of Seven'],
    ['Group of 20', 'Group of Twenty'],
    ['the Quad', 'Quad'],
    ['Arab League', 'League of Arab States'],
    ['Gulf Co-operation Council', 'Gulf Cooperation Council'],
    ['Organisation for Security and Co-operation in Europe', 'Organization for Security and Cooperation in Europe'],
    ['United Nations Educational, Scientific and Cultural Organization', bodyOf('UNESCO')],
    ['P5 + 1', 'P5+1'],
    ['Visegrád Group', 'Visegrad Group'],
    ['Federation of Planets', null],
  ])('knows %s as %s', (words, name) => expect(bodyOf(words)).toBe(name));

  test.each([
    ['European Union', 'EU'],
    ['North Atlantic Treaty Organization', 'NATO'],
    ['Association of Southeast Asian Nations', 'ASEAN'],
    ['International Atomic Energy Agency', 'IAEA'],
    ['United Nations Security Council', null],
    ['Weimar Triangle', null],
  ])('%s acts as %s', (name, code) => expect(BODIES.find((body) => body.name === name)?.code).toBe(code));
});
