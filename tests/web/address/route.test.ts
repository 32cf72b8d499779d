import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hrefOf, hrefOfId, parseRoute, parseSides, type Route } from '../../../web/src/address/route.js';

const CASES: readonly [string, Route][] = [
  ['./', { view: 'start' }],
  ['?find=lee', { view: 'found', text: 'lee' }],
  ['?following=August+summit', { view: 'following', reference: 'August summit', sides: [], by: 'STATED' }],
  [
    '?following=August+summit&sides=KR,JP&by=dates',
    { view: 'following', reference: 'August summit', sides: ['KR', 'JP'], by: 'CHRONOLOGY' },
  ],
  [
    '?between=leader:ishiba-shigeru.jp&and=Lee+Jae-myung',
    { view: 'between', a: 'leader:ishiba-shigeru.jp', b: 'Lee Jae-myung' },
  ],
  ['?why=country:KR&of=meeting:x', { view: 'why', from: 'country:KR', to: 'meeting:x' }],
  ['?id=article:a-1', { view: 'article', id: 'article:a-1', at: null }],
  ['?id=article:a-1&at=10-42', { view: 'article', id: 'article:a-1', at: { start: 10, end: 42 } }],
  ['?id=date:2025-09-08/2025-09-10', { view: 'thing', id: 'date:2025-09-08/2025-09-10', hops: 1 }],
  ['?id=country:KR&hops=2', { view: 'thing', id: 'country:KR', hops: 2 }],
];

describe('the address', () => {
  test.each(CASES)('%s is a view, and the view has that address', (href, route) => {
    expect(parseRoute(href === './' ? '' : href)).toEqual(route);
    expect(hrefOf(route)).toBe(href);
  });

  test.each([
    ['?between=Lee', { view: 'start' }],
    ['?why=country:KR', { view: 'start' }],
    ['?following=%20', { view: 'start' }],
    ['?nonsense=1', { view: 'start' }],
    ['?id=country:KR&hops=9', { view: 'thing', id: 'country:KR', hops: 1 }],
    ['?id=article:a&at=42-10', { view: 'article', id: 'article:a', at: null }],
    ['?id=article:a&at=ten', { view: 'article', id: 'article:a', at: null }],
    ['?following=summit&by=stars', { view: 'following', reference: 'summit', sides: [], by: 'STATED' }],
  ])('%s, cut or mistyped, still leads somewhere', (search, route) => {
    expect(parseRoute(search)).toEqual(route);
  });

  test('any name goes through an address unharmed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
        fc.pre(name.trim() !== '' && name === name.trim());
        expect(parseRoute(hrefOf({ view: 'found', text: name }))).toEqual({ view: 'found', text: name });
        expect(parseRoute(hrefOfId(`topic:${name}`))).toEqual({ view: 'thing', id: `topic:${name}`, hops: 1 });
      }),
    );
  });

  test.each([
    ['KR, JP', ['KR', 'JP']],
    ['kr jp;cn', ['KR', 'JP', 'CN']],
    ['KR,KR', ['KR']],
    [' , ', []],
  ])('sides written as "%s"', (text, sides) => {
    expect(parseSides(text)).toEqual(sides);
  });
});
