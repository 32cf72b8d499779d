import { parseFeed } from 'feedsmith';

/** What one item of a feed says, as it is written there; null where it is silent. */
export interface FeedItem {
  /** Markup, but for Atom's plain titles. */
  readonly title: Content | null;
  readonly link: string | null;
  /** The time stamp, in any of the forms of RFC 5322 or ISO 8601. */
  readonly published: string | null;
  /** The fullest text of the item. */
  readonly content: Content | null;
}

/** Words, and whether they are markup or stand for themselves. */
export interface Content {
  readonly words: string;
  readonly isMarkup: boolean;
}

export interface Feed {
  readonly title: Content | null;
  readonly items: readonly FeedItem[];
}

type Parsed = ReturnType<typeof parseFeed<string>>;
type FeedOf<Format extends Parsed['format']> = Extract<Parsed, { format: Format }>['feed'];

/**
 * A feed in RSS 0.9 to 2.0, Atom, RDF or JSON Feed, brought to one form. Entities of a document type are not resolved and
 * nothing is fetched, so that neither entity bombs nor outside files come in.
 * @throws Error of the parser for anything else
 */
export function feedItems(text: string): Feed {
  const parsed = parseFeed(text);
  if (parsed.format === 'atom') return ofAtom(parsed.feed);
  if (parsed.format === 'json') return ofJson(parsed.feed);
  return parsed.format === 'rss' ? ofRss(parsed.feed) : ofRdf(parsed.feed);
}

function ofRss(feed: FeedOf<'rss'>): Feed {
  return {
    title: perhapsMarkup(feed.title),
    items: (feed.items ?? []).map((item) => ({
      title: perhapsMarkup(item.title),
      link: item.link ?? (item.guid?.isPermaLink === false ? null : item.guid?.value) ?? null,
      published: item.pubDate ?? item.dc?.dates?.[0] ?? null,
      content: perhapsMarkup(item.content?.encoded) ?? perhapsMarkup(item.description),
    })),
  };
}

function ofRdf(feed: FeedOf<'rdf'>): Feed {
  return {
    title: perhapsMarkup(feed.title),
    items: (feed.items ?? []).map((item) => ({
      title: perhapsMarkup(item.title),
      link: item.link ?? item.rdf?.about ?? null,
      published: item.dc?.dates?.[0] ?? null,
      content: perhapsMarkup(item.content?.encoded) ?? perhapsMarkup(item.description),
    })),
  };
}

/** RFC 4287: the link without a relation is the alternate one; `type` tells markup from plain text. */
function ofAtom(feed: FeedOf<'atom'>): Feed {
  return {
    title: typed(feed.title),
    items: (feed.entries ?? []).map((entry) => ({
      title: typed(entry.title),
      link: entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href ?? null,
      published: entry.published ?? entry.updated ?? null,
      content: typed(entry.content) ?? typed(entry.summary),
    })),
  };
}

function ofJson(feed: FeedOf<'json'>): Feed {
  return {
    title: plain(feed.title),
    items: (feed.items ?? []).map((item) => ({
      title: plain(item.title),
      link: item.url ?? null,
      published: item.date_published ?? null,
      content: markup(item.content_html) ?? plain(item.content_text) ?? plain(item.summary),
    })),
  };
}

function typed(text: { readonly value?: string; readonly type?: string } | undefined): Content | null {
  return /^(?:x?html|text\/html|application\/xhtml\+xml)$/i.test(text?.type ?? '')
    ? markup(text?.value)
    : plain(text?.value);
}

/** RSS says nowhere whether its words are markup: they are taken for it where they have a tag or an entity. */
function perhapsMarkup(words: string | undefined): Content | null {
  return words !== undefined && /<[a-z!/]|&#?\w/i.test(words) ? markup(words) : plain(words);
}

function markup(words: string | undefined): Content | null {
  return words?.trim() ? { words, isMarkup: true } : null;
}

function plain(words: string | undefined): Content | null {
  return words?.trim() ? { words, isMarkup: false } : null;
}
