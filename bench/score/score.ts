import { scoreArticle } from './article.js';
import { cleanGraph } from './clean.js';
import { type Counts, GRAPH_SLOTS, type Mistake, SLOTS, type Slot, sumCounts } from './slots.js';

/** One article: parsed JSON of its gold and of what was read out of it; anything but an object counts as an empty graph. */
export interface ScoredPair {
  readonly id: string;
  readonly gold: unknown;
  readonly pred: unknown;
}

/** Counts with what follows from them, 0 to 1; null where neither side has anything. */
export interface Figures extends Counts {
  readonly p: number | null;
  readonly r: number | null;
  readonly f1: number | null;
}

export interface Scores {
  readonly articles: number;
  /** All edges of the graph together: the headline. */
  readonly graph: Figures;
  readonly slots: Readonly<Record<Slot, Figures>>;
  /** By article id. */
  readonly mistakes: Readonly<Record<string, readonly Mistake[]>>;
}

/** Scores a corpus: counts summed over all articles (micro average), with the mistakes in each. */
export function scoreCorpus(pairs: readonly ScoredPair[]): Scores {
  const tallies = pairs.map(({ id, gold, pred }) => ({ id, tally: scoreArticle(cleanGraph(gold), cleanGraph(pred)) }));
  const figures = (slots: readonly Slot[]): Figures =>
    figuresOf(sumCounts(tallies.flatMap(({ tally }) => slots.map((slot) => tally.counts(slot)))));
  return {
    articles: pairs.length,
    graph: figures(GRAPH_SLOTS),
    slots: Object.fromEntries(SLOTS.map((slot) => [slot, figures([slot])])) as Record<Slot, Figures>,
    mistakes: Object.fromEntries(tallies.map(({ id, tally }) => [id, tally.mistakes])),
  };
}

/** Precision, recall and their harmonic mean of counts. */
export function figuresOf({ tp, fp, fn }: Counts): Figures {
  if (tp + fp + fn === 0) return { p: null, r: null, f1: null, tp, fp, fn };
  const [p, r] = [tp > 0 ? tp / (tp + fp) : 0, tp > 0 ? tp / (tp + fn) : 0];
  return { p, r, f1: (2 * tp) / (2 * tp + fp + fn), tp, fp, fn };
}
