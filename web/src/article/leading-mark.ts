import type { Mark } from '../views/article.js';

/** Where several things are named by the same words, the rarer kind is what a reader looks for: the meeting, not its sides. */
const ORDER = ['Meeting', 'Outcome', 'Visit', 'Body', 'Leader', 'Topic', 'Place', 'Date', 'Country', 'Article'];

/**
 * The mark that gives words their colour and their link, out of all that cover them; null for none. The shortest span says
 * most exactly what the words are about; of equal ones a name goes before what is said of it, then ORDER decides.
 */
export function leadingMark(marks: readonly Mark[]): Mark | null {
  return marks.reduce<Mark | null>((best, mark) => (best === null || compare(mark, best) < 0 ? mark : best), null);
}

function compare(a: Mark, b: Mark): number {
  return (
    a.end - a.start - (b.end - b.start) ||
    Number(a.object != null) - Number(b.object != null) ||
    ORDER.indexOf(a.subject.__typename) - ORDER.indexOf(b.subject.__typename)
  );
}
