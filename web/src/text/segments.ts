/** A stretch of text that is covered by the same spans from its first character to its last. */
export interface Segment<S> {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The spans that cover it, the shortest first: it says most exactly what the words are about. */
  readonly spans: readonly S[];
}

/** Characters in UTF-16 code units; the last one excluded. */
interface Spanned {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts the part of `text` from `from` up to `to` wherever a span begins or ends, so that overlapping spans can be drawn
 * side by side. Gives the segments in order of the text; together they are that part. Spans that reach beyond it are cut
 * to it, and empty ones are left out.
 */
export function segmentsOf<S extends Spanned>(
  text: string,
  spans: readonly S[],
  from = 0,
  to = text.length,
): Segment<S>[] {
  const inside = spans
    .filter((span) => span.start < Math.min(to, span.end) && span.end > from)
    .sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start);
  const cuts = new Set([from, to]);
  for (const span of inside) cuts.add(Math.max(from, span.start)).add(Math.min(to, span.end));
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(1).map((end, index) => {
    const start = edges[index] ?? from;
    const covering = inside.filter((span) => span.start <= start && span.end >= end);
    return { start, end, text: text.slice(start, end), spans: covering };
  });
}

/** Where the paragraphs of a text are: they are parted by blank lines, which belong to none of them. */
export function paragraphsOf(text: string): Spanned[] {
  const found = text.matchAll(/\S[^\n]*(?:\n(?!\s*(?:\n|$))[^\n]*)*/g);
  return [...found].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}
