import { describe, expect, test } from '@jest/globals';
import { parseValue } from 'graphql';
import { scalarResolvers } from '../../src/api/resolvers/scalars.js';

const { Day, EdtfDate, Url } = scalarResolvers;

const GOOD = [
  [Day, ['2025-09-30', '2024-02-29', '0800-12-25']],
  [EdtfDate, ['2025-09-30', '2025-09', '2025', '2025-09-08/2025-09-10', '2025-09/2025-10', 'XXXX-09-08', 'XXXX-02-29']],
  [Url, ['https://example.org/a?b=c#d', 'http://[::1]:4000/', 'HTTPS://EXAMPLE.ORG']],
] as const;

const BAD = [
  [Day, ['2025-09', '2025-9-30', '2025-02-29', '2025-09-31', '2025-09-30T00:00', ' 2025-09-30', '2025-09-30\n', '']],
  [EdtfDate, ['2025-13', '25', '2025-09-10/2025-09-08', '2025-XX', 'XXXX-02-30', '2025/', '2025-09-30/', 'today', '']],
  [
    Url,
    [
      'example.org',
      '//example.org',
      'ftp://example.org',
      'javascript:alert(1)',
      'https://',
      'https://a b',
      'https://a\n.b',
    ],
  ],
] as const;

const each = <T>(cases: readonly (readonly [T, readonly string[]])[]) =>
  cases.flatMap(([scalar, texts]) => texts.map((text) => [scalar, text] as const));

test.each(each(GOOD))('%s may be "%s", as a variable and as a literal', (scalar, text) => {
  expect(scalar.parseValue(text)).toBe(text);
  expect(scalar.parseLiteral(parseValue(JSON.stringify(text)))).toBe(text);
});

test.each(each(BAD))('%s may not be "%s"', (scalar, text) => {
  const message = `${scalar.name} must be `;
  expect(() => scalar.parseValue(text)).toThrow(message);
  expect(() => scalar.parseLiteral(parseValue(JSON.stringify(text)))).toThrow(message);
});

describe('a refusal', () => {
  test.each([
    [2025, '2025'],
    [null, 'null'],
    [['2025-09-30'], '["2025-09-30"]'],
    ['tomorrow', '"tomorrow"'],
  ])('of %j tells what it got', (value, shown) => {
    expect(() => Day.parseValue(value)).toThrow(`Day must be a calendar day such as "2025-09-30", but got ${shown}.`);
  });

  test.each(['2025', 'true', '[DAY]', '{day: 1}'])('of the literal %s tells what it got', (literal) => {
    expect(() => Day.parseLiteral(parseValue(literal))).toThrow(
      `Day must be a calendar day such as "2025-09-30", but got ${literal}.`,
    );
  });

  test('of a long text shows its beginning', () => {
    const shown = `"${'x'.repeat(99)}…`;
    expect(() => Url.parseValue('x'.repeat(5000))).toThrow(
      `Url must be an absolute http or https address, but got ${shown}.`,
    );
  });
});
