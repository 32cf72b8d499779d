import type { ArticleFields } from '../compose.js';
import { dayOf } from '../day.js';
import { normaliseUrl } from '../url.js';
import { type Page, plainText } from './page.js';
import { structuredArticle } from './structured.js';

/**
 * Where pages say something: selector and attribute; an empty attribute stands for the element's text. The first that
 * fits wins.
 */
type Source = readonly [selector: string, attribute: string];

const TITLE: readonly Source[] = [
  ['meta[property="og:title"]', 'content'],
  ['meta[name="twitter:title"]', 'content'],
  ['article h1', ''],
  ['h1', ''],
  ['title', ''],
];
const PUBLISHER: readonly Source[] = [
  ['meta[property="og:site_name"]', 'content'],
  ['meta[name="application-name"]', 'content'],
  ['meta[name="dc.publisher"]', 'content'],
];
const PUBLISHED: readonly Source[] = [
  ['meta[property="article:published_time"]', 'content'],
  ['meta[itemprop="datePublished"]', 'content'],
  ['meta[name="pubdate"]', 'content'],
  ['meta[name="date"]', 'content'],
  ['meta[name="dc.date"]', 'content'],
  ['meta[name="dcterms.date"]', 'content'],
  ['time[itemprop="datePublished"]', 'datetime'],
  ['time[pubdate]', 'datetime'],
  ['article time', 'datetime'],
  ['time', 'datetime'],
  ['article time', ''],
];
const ADDRESS: readonly Source[] = [
  ['link[rel="canonical"]', 'href'],
  ['meta[property="og:url"]', 'content'],
];

/**
 * Title, publisher, day and address of a page from JSON-LD, OpenGraph, `<time>` and `<link rel=canonical>`, in this
 * order except for the address, which the link knows best. What a page says in no usable form is null: its reader did
 * not write it.
 */
export function pageMetadata(page: Page): Omit<ArticleFields, 'text' | 'after'> {
  const structured = structuredArticle(page);
  const publisher = first([structured?.publisher, ...values(page, PUBLISHER)], plainText);
  const title = first([structured?.headline, ...values(page, TITLE)], plainText);
  return {
    title: title && publisher ? withoutPublisher(title, publisher) : title,
    publisher,
    published: first([structured?.published, ...values(page, PUBLISHED)], dayOf),
    url: first([...values(page, ADDRESS), structured?.url], articleUrl),
  };
}

/** Lazily, since most pages answer with their first source. */
function* values(page: Page, sources: readonly Source[]): Generator<string | null> {
  for (const [selector, attribute] of sources) {
    const element = page.querySelector(selector);
    yield element && (attribute ? element.getAttribute(attribute) : element.textContent);
  }
}

function first(
  candidates: Iterable<string | null | undefined>,
  accept: (text: string) => string | null,
): string | null {
  for (const candidate of candidates) {
    const accepted = candidate ? accept(candidate) : null;
    if (accepted) return accepted;
  }
  return null;
}

/** A front page is never an article's address; sites that name it on every page would make all their articles one. */
function articleUrl(text: string): string | null {
  const { url } = normaliseUrl(text);
  return url && new URL(url).pathname + new URL(url).search !== '/' ? url : null;
}

/** Window titles end with the site: "Talks resume | The Daily". */
function withoutPublisher(title: string, publisher: string): string {
  const end = title.toLowerCase().lastIndexOf(publisher.toLowerCase());
  if (end <= 0 || end + publisher.length < title.length) return title;
  const head = /^(.*\S)\s+[|–—·:-]\s*$/.exec(title.slice(0, end));
  return head?.[1] ?? title;
}
