import { Readability } from '@mozilla/readability';
import type { Article } from '../../src/model/article.js';
import { InputError } from '../../src/model/errors.js';
import { composeArticle } from './compose.js';
import { pageMetadata } from './html/metadata.js';
import { type Page, type PageNode, parsePage } from './html/page.js';
import { paragraphsOf, paragraphsOfBody } from './html/paragraphs.js';
import { walk } from './html/walk.js';

/**
 * Up to here Readability answers in about a second; its time grows with the cube of the depth (measured: 0.2 s at 200
 * levels, 23 s at 1,000) and faster than the number of elements. Both are far above what news pages have.
 */
const DEEPEST = 200;
const MOST_ELEMENTS = 20_000;
/**
 * The parser's own time grows with the square of the depth: a page of this many tags, all nested, takes about eight
 * seconds.
 */
const MOST_TAGS = 100_000;

/**
 * A news page as an article: the body that Readability tells apart from navigation and advertisements, one paragraph a
 * block, and what the page's metadata say of title, publisher, day and address. A page without a recognisable article
 * gives its whole body.
 * @param html decoded and tidied
 * @param name the file's name for messages
 * @throws InputError for a page that has no text, or too much of it
 */
export function readHtml(html: string, name: string): Article {
  requireFewTags(html, name);
  const page = parsePage(html);
  const metadata = pageMetadata(page);
  const whole = paragraphsOfBody(page.body);
  const text = (isReasonable(page) && mainText(page)) || whole;
  if (text === '') {
    throw new InputError(
      `${name} must be a page with an article in it, but has no text outside of scripts and navigation; save the page after it has loaded.`,
    );
  }
  return composeArticle({ ...metadata, after: null, text: withoutTitle(text, metadata.title) }, name);
}

/**
 * The running text of a piece of markup that is all article, such as a feed's item.
 * @throws InputError for too much of it
 */
export function readMarkup(html: string, name: string): string {
  requireFewTags(html, name);
  return paragraphsOf(parsePage(html).body);
}

function requireFewTags(html: string, name: string): void {
  if (html.split('<', MOST_TAGS + 2).length <= MOST_TAGS + 1) return;
  throw new InputError(`${name} must be a page of at most ${MOST_TAGS} tags, but has more; save the article alone.`);
}

/**
 * The title has a field of its own; as a first paragraph it would tell its facts twice. A page of nothing else keeps
 * it.
 */
function withoutTitle(text: string, title: string | null): string {
  return title && text.startsWith(`${title}\n\n`) ? text.slice(title.length + 2) : text;
}

function isReasonable(page: Page): boolean {
  let elements = 0;
  for (const { entering, depth, node } of walk(page.documentElement, () => false)) {
    if (entering && node.nodeType === 1) elements++;
    if (depth > DEEPEST || elements > MOST_ELEMENTS) return false;
  }
  return true;
}

/**
 * Readability takes the document apart, so everything else must have been read from the page before. Empty if it finds
 * nothing, and where it stumbles over a malformed tree, as it does with a TypeError now and then.
 */
function mainText(page: Page): string {
  try {
    const reader = new Readability<PageNode>(page as never, {
      serializer: (node: PageNode) => node,
      disableJSONLD: true,
    });
    const content = reader.parse()?.content;
    return content ? paragraphsOf(content) : '';
  } catch {
    return '';
  }
}
