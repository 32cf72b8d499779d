import { parseHTML } from 'linkedom';

/**
 * What the readers below use of a DOM node; linkedom's own types are those of the browser's library, which Node code
 * does without.
 */
export interface PageNode {
  readonly nodeType: number;
  /** Upper case for elements, `#text` for text. */
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
}

interface PageElement extends PageNode {
  readonly textContent: string;
  readonly childNodes: Iterable<PageNode>;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  append(node: PageNode): void;
}

export interface Page {
  readonly documentElement: PageElement;
  readonly body: PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

const documentOf = (html: string) => parseHTML(html).document as unknown as Page;

/**
 * The document of a page or a fragment of one. HTML may leave out `<html>`, `<head>` and `<body>`; linkedom does not
 * put them in (of bare words it makes no element at all), so what stands outside of a body is moved into one here.
 */
export function parsePage(html: string): Page {
  const asGiven = documentOf(html);
  const page = asGiven.documentElement?.nodeName === 'HTML' ? asGiven : documentOf(wrapped(html));
  const body = page.body;
  for (const child of [...page.documentElement.childNodes]) {
    if (child.nodeName !== 'HEAD' && child !== body) body.append(child);
  }
  return page;
}

function wrapped(fragment: string): string {
  return `<!doctype html><html><head></head><body>${fragment}</body></html>`;
}

/** Text of markup such as `Talks &amp; <i>more</i>`, blanks folded; null if nothing is left. */
export function plainText(markup: string): string | null {
  const text = /[<&]/.test(markup) ? parsePage(`<p>${markup}</p>`).body.textContent : markup;
  return text.replace(/[ \t\n\r\f]+/g, ' ').trim() || null;
}
