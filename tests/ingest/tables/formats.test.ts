import { describe, expect, test } from '@jest/globals';
import { BODIES } from '../../../ingest/tables/bodies.js';
import { COUNTRIES } from '../../../ingest/tables/countries.js';
import { FORMATS } from '../../../ingest/tables/formats.js';

describe('formats', () => {
  test('are bodies of the table', () => {
    const names = new Set(BODIES.map(({ name }) => name));
    expect([...FORMATS.keys()].filter((name) => !names.has(name))).toEqual([]);
  });

  test('have two countries or more, each in the table of countries', () => {
    const codes = new Set([...COUNTRIES.map(({ code }) => code), 'NATO']);
    expect([...FORMATS.values()].flat().filter((code) => !codes.has(code))).toEqual([]);
    expect([...FORMATS.values()].every(({ length }) => length > 1)).toBe(true);
  });
});
