import type { Article } from '../../src/model/article.js';
import { InputError } from '../../src/model/errors.js';
import { composeArticle } from './compose.js';
import { dayOf } from './day.js';
import { type Content, type Feed, type FeedItem, feedItems } from './feed/items.js';
import { plainText } from './html/page.js';
import { readMarkup } from './html.js';
import { FEED_LIMIT } from './limits.js';
import { normaliseUrl } from './url.js';

/**
 * The articles of a feed (RSS, Atom, RDF or JSON Feed) in order: an item's fullest text with its title, day and address, and the
 * feed's title as its publisher. An item that has no text, or cannot be read, stands as its error, and the rest goes on.
 * @param text decoded and tidied
 * @param name the file's name for messages
 */
export function* readFeed(text: string, name: string): Generator<Article | InputError> {
  const feed = parsed(text, name);
  if (feed instanceof InputError) {
    yield feed;
    return;
  }
  const publisher = feed.title && lineOf(feed.title);
  for (const [i, item] of feed.items.entries()) {
    try {
      yield readItem(item, publisher, `item ${i + 1} of ${name}`);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      yield error;
    }
  }
}

function parsed(text: string, name: string): Feed | InputError {
  if (text.length > FEED_LIMIT) {
    return new InputError(
      `${name} must be a feed of at most ${FEED_LIMIT / 1024 / 1024} MiB, but is larger; split it, or give the articles as JSON Lines (.jsonl).`,
    );
  }
  try {
    const feed = feedItems(text);
    if (feed.items.length > 0) return feed;
    return new InputError(`${name} must be a feed with items in it, but has none; get it again later.`);
  } catch {
    return new InputError(
      `${name} must be a feed in RSS, Atom, RDF or JSON Feed, but cannot be read as one; check that it was saved as it came.`,
    );
  }
}

function readItem(item: FeedItem, publisher: string | null, name: string): Article {
  const title = item.title && lineOf(item.title);
  const text = item.content ? textOf(item.content, name) : '';
  if (text.trim() === '') {
    throw new InputError(
      `${name}${title ? ` ("${title}")` : ''} must have a text, but has none; give the page that it leads to instead.`,
    );
  }
  return composeArticle(
    {
      title,
      publisher,
      after: null,
      published: item.published && dayOf(item.published),
      url: item.link && normaliseUrl(item.link).url,
      text,
    },
    name,
  );
}

function textOf({ words, isMarkup }: Content, name: string): string {
  return isMarkup ? readMarkup(words, name) : words;
}

function lineOf({ words, isMarkup }: Content): string | null {
  return isMarkup ? plainText(words) : words.replace(/\s+/g, ' ').trim() || null;
}
