import { describe, expect, test } from '@jest/globals';
import { readSamples } from '../../bench/eval/samples.js';
import { extract } from '../../ingest/pipeline.js';
import type { Evidence, Extraction } from '../../src/model/extraction.js';
import { articleOf } from '../support/article-of.js';
import { unsupported } from '../support/supported.js';

interface Item {
  readonly evidence: readonly Evidence[];
}

/** What the spans of an extraction do not say. */
function silent(text: string, extraction: Extraction): string[] {
  const { leaders, bodies, meetings, visits, outcomes, follows } = extraction;
  return [...leaders, ...bodies, ...meetings, ...visits, ...outcomes, ...follows].flatMap((item) =>
    item.evidence.flatMap((span) => unsupported(item, span, text.slice(span.start, span.end), extraction) ?? []),
  );
}

/** Fields by the name under which spans support them; a country is that of its town, the ends of an order are those of its words. */
const SUPPORTED_AS: Readonly<Record<string, string>> = {
  parties: 'party',
  participants: 'participant',
  topics: 'topic',
  members: 'member',
  placeCountry: 'place',
  country: 'to',
  from: 'order',
  to: 'order',
};

/** The fields of an item that say something and have no span. */
function unexplained(kind: string, item: Item): string[] {
  const spans = new Set(item.evidence.map(({ supports }) => supports.split(':')[0]));
  const said = Object.entries(item).filter(
    ([field, value]) =>
      field !== 'id' && field !== 'evidence' && value !== null && !(Array.isArray(value) && value.length === 0),
  );
  const nameOf = (field: string) => (kind === 'visits' && field === 'to' ? 'to' : (SUPPORTED_AS[field] ?? field));
  return said.filter(([field]) => !spans.has(nameOf(field))).map(([field]) => `${kind}.${field}`);
}

test('everything that is said of the samples has a span', () => {
  const missing = readSamples().flatMap(({ article }) => {
    const { id: _, ...kinds } = extract(article);
    return Object.entries(kinds).flatMap(([kind, items]) =>
      (items as readonly Item[]).flatMap((item) => unexplained(kind, item)),
    );
  });
  expect(missing).toEqual([]);
});

describe('every span has the words that it is kept for', () => {
  test.each(readSamples().map(({ id, article }) => [id, article] as const))('%s', (_, article) => {
    expect(silent(article.text, extract(article))).toEqual([]);
  });
});

test('whom no word of a sentence means is shown where the name stands', () => {
  const text =
    'Foreign Minister Ana Souza of Brazil arrived in Paris on Monday. Meetings with Foreign Minister Jean Petit of France and Foreign Minister Lars Holm of Norway followed.';
  const extraction = extract(articleOf(text));
  expect(silent(text, extraction)).toEqual([]);
});

describe('the check itself refuses words that say something else', () => {
  const text =
    'Brazilian Foreign Minister Ana Souza met Foreign Minister Jean Petit of France in Paris on 3 May 2024 and they discussed trade.';
  const extraction = extract(articleOf(text));

  test.each(['name', 'office', 'represents', 'date', 'place', 'party', 'participant', 'topic'])('for %s', (field) => {
    const items = [...extraction.leaders, ...extraction.meetings];
    const spans = items.flatMap((item) =>
      item.evidence.filter(({ supports }) => supports.split(':')[0] === field).map((span) => ({ item, span })),
    );
    expect(spans.length).toBeGreaterThan(0);
    for (const { item, span } of spans) expect(unsupported(item, span, 'and of', extraction)).not.toBeNull();
  });
});
