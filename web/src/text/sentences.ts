import type { EvidencePartsFragment } from '../generated/graphql.js';
import { groupBy } from './group.js';
import { type Segment, segmentsOf } from './segments.js';

/** One sentence of an article with the words in it that state a fact. */
export interface Saying {
  readonly article: EvidencePartsFragment['article'];
  /** Where the first of the words are, for the link into the article. */
  readonly start: number;
  readonly end: number;
  /** The sentence cut into words that state the fact (with a span) and words around them (with none). */
  readonly segments: readonly Segment<EvidencePartsFragment>[];
}

/** Evidence by sentence: several words of one sentence become one saying with several marks, in the order given. */
export function sayingsOf(evidence: readonly EvidencePartsFragment[]): Saying[] {
  const bySentence = groupBy(evidence, ({ article, sentenceStart }) => `${article.id} ${sentenceStart}`);
  return [...bySentence.values()].map((spans) => sayingOf(spans));
}

function sayingOf(spans: readonly EvidencePartsFragment[]): Saying {
  const [first] = [...spans].sort((a, b) => a.start - b.start) as [EvidencePartsFragment];
  const inSentence = spans.map((span) => ({
    ...span,
    start: span.start - span.sentenceStart,
    end: span.end - span.sentenceStart,
  }));
  return {
    article: first.article,
    start: first.start,
    end: first.end,
    segments: segmentsOf(first.sentence, inSentence).filter((segment) => segment.text !== ''),
  };
}
