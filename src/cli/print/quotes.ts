import type { EvidenceRecord } from '../../query/evidence.js';

/** A sentence on one line, with the words that state the fact between ‹ ›. */
export function markedSentence({ sentence, sentenceStart, start, end }: EvidenceRecord): string {
  const [from, to] = [start - sentenceStart, end - sentenceStart];
  const marked = `${sentence.slice(0, from)}‹${sentence.slice(from, to)}›${sentence.slice(to)}`;
  return marked.replace(/\s+/g, ' ').trim();
}

/** Where a sentence stands: the article's title, else its id, with publisher and day if known. */
export function sourceOf({ article }: EvidenceRecord): string {
  return [article.title ?? article.id, article.publisher, article.published].filter((part) => part !== null).join(', ');
}

/** Evidence as JSON: which article says it, where, and in which words. */
export function jsonOfEvidence({ article, start, end, quote, sentence, rule }: EvidenceRecord): object {
  const { id, title, publisher, published, url } = article;
  return { article: { id, title, publisher, published, url }, start, end, quote, sentence, rule };
}
