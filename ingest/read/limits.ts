/**
 * Most UTF-16 code units or bytes that one article may have, 4 MiB: a novel has one, a readout some thousands. What is
 * larger is no article but a dump with a wrong file ending, and would hold up all others.
 */
export const ARTICLE_LIMIT = 4 * 1024 * 1024;

/** Most characters that a feed may have, 16 MiB: some ten thousand full articles, at about two milliseconds each. */
export const FEED_LIMIT = 16 * 1024 * 1024;
