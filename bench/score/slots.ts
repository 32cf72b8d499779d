import { type Likeness, pairUp } from './pairing.js';

/** What is counted, in the order of the table: leaders, bodies, meetings with their parts, visits, outcomes, order. */
export const SLOTS = [
  'leaders',
  'leader.office',
  'leader.represents',
  'bodies',
  'body.members',
  'meetings',
  'kind',
  'status',
  'date',
  'date~',
  'place',
  'parties',
  'participants',
  'body',
  'topics',
  'visits',
  'visit.date',
  'visit.status',
  'outcomes',
  'outcome.meeting',
  'follows',
] as const;
export type Slot = (typeof SLOTS)[number];

/** The slots that are edges of the graph; their counts together are the headline. */
export const GRAPH_SLOTS: readonly Slot[] = [
  'leader.office',
  'leader.represents',
  'kind',
  'date',
  'place',
  'parties',
  'participants',
  'bodies',
  'body',
  'visits',
  'outcome.meeting',
  'follows',
];

/** Found, invented and missed. */
export interface Counts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

/** One miss (`predicted` null), false alarm (`gold` null) or wrong value. */
export interface Mistake {
  readonly slot: Slot;
  /** The item that the value belongs to. */
  readonly where: string;
  readonly gold: string | null;
  readonly predicted: string | null;
}

/** The counts and mistakes of one article, as they are found. */
export class Tally {
  readonly mistakes: Mistake[] = [];
  readonly #counts = new Map<Slot, Counts>();

  /** The counts of one slot. */
  counts(slot: Slot): Counts {
    return this.#counts.get(slot) ?? { tp: 0, fp: 0, fn: 0 };
  }

  /** Counts a slot of at most one value; a wrong value is a miss and a false alarm. */
  value(
    slot: Slot,
    where: string,
    gold: string | null,
    predicted: string | null,
    isSame: (gold: string, predicted: string) => boolean,
  ): void {
    if (gold === null && predicted === null) return;
    if (gold !== null && predicted !== null && isSame(gold, predicted)) {
      this.#add(slot, { tp: 1, fp: 0, fn: 0 });
      return;
    }
    this.#add(slot, { tp: 0, fp: predicted === null ? 0 : 1, fn: gold === null ? 0 : 1 });
    this.mistakes.push({ slot, where, gold, predicted });
  }

  /** Counts a slot of any number of values, paired one to one. */
  values(
    slot: Slot,
    where: string,
    gold: readonly string[],
    predicted: readonly string[],
    likeness: Likeness<string>,
  ): void {
    for (const [g, p] of pairUp(gold, predicted, likeness)) this.value(slot, where, g, p, () => true);
  }

  #add(slot: Slot, more: Counts): void {
    this.#counts.set(slot, sumCounts([this.counts(slot), more]));
  }
}

/** The sum of any number of counts. */
export function sumCounts(all: readonly Counts[]): Counts {
  return all.reduce((sum, { tp, fp, fn }) => ({ tp: sum.tp + tp, fp: sum.fp + fp, fn: sum.fn + fn }), {
    tp: 0,
    fp: 0,
    fn: 0,
  });
}
