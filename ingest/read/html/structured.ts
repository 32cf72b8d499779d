import type { Page } from './page.js';

/** What a page's JSON-LD says about its article, as it is written there. */
export interface StructuredArticle {
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
}

type Thing = Readonly<Record<string, unknown>>;

/** schema.org: `NewsArticle`, `Article`, `ReportageNewsArticle`, `BlogPosting`, `Report` and their kin. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/;

/** The first article in the page's `<script type="application/ld+json">`; null if there is none that can be parsed. */
export function structuredArticle(page: Page): StructuredArticle | null {
  const things = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    thingsIn(script.textContent),
  );
  const article = things.find((thing) => list(thing['@type']).some((type) => ARTICLE_TYPE.test(String(type))));
  if (!article) return null;
  return {
    headline: textOf(article.headline) ?? textOf(article.name),
    publisher: nameOf(article.publisher, things),
    published: textOf(article.datePublished),
    url: textOf(article.url) ?? idOf(article.mainEntityOfPage),
  };
}

/**
 * The top-level things: of one object, a list of them, or a `@graph`. Broken JSON is common in the wild and says
 * nothing.
 */
function thingsIn(json: string): Thing[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return [];
  }
  return list(parsed)
    .filter(isThing)
    .flatMap((thing) => [thing, ...list(thing['@graph']).filter(isThing)]);
}

/** A publisher is a name, an organisation, or a pointer to one among the other things. */
function nameOf(value: unknown, things: readonly Thing[]): string | null {
  const [first] = list(value);
  if (!isThing(first)) return textOf(first);
  const meant = first.name === undefined ? things.find((thing) => thing['@id'] === first['@id'] && thing.name) : first;
  return textOf(meant?.name);
}

function idOf(value: unknown): string | null {
  return isThing(value) ? textOf(value['@id']) : textOf(value);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
