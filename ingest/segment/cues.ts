import type { Token } from './token.js';

/** Words on which a rule turns: where a sentence has none of them, the rule has nothing to say. Made by `cueOf`. */
export type Cue = number & { readonly isCue: never };

/** The cues that each word belongs to. */
const VOCABULARY = new Map<string, Cue[]>();
const NOWHERE: readonly number[] = [];
let cues = 0;

/**
 * A cue of some words. A rule declares its cue beside itself and then asks `Cues` for the places of these words instead of testing each
 * token; the cue must hold every word that the rule can turn on.
 */
export function cueOf(words: Iterable<string>): Cue {
  const cue = cues++ as Cue;
  for (const word of new Set(words)) VOCABULARY.set(word, [...(VOCABULARY.get(word) ?? []), cue]);
  return cue;
}

/** Where the cues of a sentence stand; each of its words is looked up once, for all rules. */
export class Cues {
  readonly #places: (number[] | undefined)[] = new Array(cues);

  constructor(tokens: readonly Token[]) {
    for (let i = 0; i < tokens.length; i++) {
      const classes = VOCABULARY.get((tokens[i] as Token).key);
      if (classes) for (const cue of classes) this.#add(cue, i);
    }
  }

  #add(cue: Cue, i: number): void {
    const places = this.#places[cue];
    if (places) places.push(i);
    else this.#places[cue] = [i];
  }

  /** The tokens that are words of a cue, in order. */
  at(cue: Cue): readonly number[] {
    return this.#places[cue] ?? NOWHERE;
  }

  has(cue: Cue): boolean {
    return this.#places[cue] !== undefined;
  }
}
