import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { normaliseUrl } from '../../../ingest/read/url.js';

describe('normaliseUrl', () => {
  test.each([
    ['https://Example.ORG', 'https://example.org/'],
    ['https://example.org/', 'https://example.org/'],
    ['https://example.org:443/a', 'https://example.org/a'],
    ['http://example.org:80/a', 'http://example.org/a'],
    ['http://example.org:8080/a', 'http://example.org:8080/a'],
    ['https://example.org/News/', 'https://example.org/News'],
    ['https://example.org/news//', 'https://example.org/news'],
    ['https://example.org/a#part', 'https://example.org/a'],
    ['https://example.org/a?', 'https://example.org/a'],
    ['https://example.org/a?utm_source=x&id=7&fbclid=y&gclid=z&UTM_Medium=m', 'https://example.org/a?id=7'],
    ['https://example.org/a/?q=utm_source', 'https://example.org/a?q=utm_source'],
    ['https://example.org/a?q=two%20words+more', 'https://example.org/a?q=two%20words+more'],
    ['https://me:secret@example.org/a', 'https://example.org/a'],
    ['  https://example.org/a\n', 'https://example.org/a'],
    ['https://bücher.example/a', 'https://xn--bcher-kva.example/a'],
  ])('%s becomes %s', (given, url) => {
    expect(normaliseUrl(given)).toEqual({ url, reason: null });
  });

  test.each([
    ['example.org/a', 'is no absolute address'],
    ['', 'is no absolute address'],
    ['https://', 'is no absolute address'],
    ['ftp://example.org/a', 'begins with "ftp:" instead of "http:" or "https:"'],
    ['javascript:alert(1)', 'begins with "javascript:" instead of "http:" or "https:"'],
  ])('%j has none', (given, reason) => {
    expect(normaliseUrl(given)).toEqual({ url: null, reason });
  });

  test('a normalised address stays as it is', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (given) => {
        const { url } = normaliseUrl(given);
        expect(normaliseUrl(url ?? '')).toEqual({ url, reason: null });
      }),
    );
  });
});
