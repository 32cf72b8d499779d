import type { Token } from './token.js';

/** A sentence, headline or list item of the article. */
export interface Sentence {
  /** Position among the sentences of the article. */
  readonly index: number;
  readonly tokens: readonly Token[];
  /** Position of its paragraph. */
  readonly paragraph: number;
  /** Headlines, captions and "Read also" lines are read for names, but tell of no meeting of their own. */
  readonly role: 'prose' | 'headline' | 'furniture';
}

/** A stretch of a sentence: tokens `from` (first) to `to` (one past the last). */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The characters of a span in the article: `[start, end)`. An empty span gives the place where it stands. */
export function charactersOf(sentence: Sentence, span: Span): { start: number; end: number } {
  const first = sentence.tokens[span.from];
  const last = sentence.tokens[span.to - 1];
  return { start: first?.start ?? 0, end: Math.max(last?.end ?? 0, first?.start ?? 0) };
}
