/** How long a caller waits for a server that went away while it was used, and who is told of it. */
export interface Patience {
  readonly milliseconds: number;
  /** Takes one sentence when the waiting begins, and one when it has ended well. */
  readonly tell: (sentence: string) => void;
}

/** Of a caller that would rather hear soon that there is no answer. */
export const NO_PATIENCE: Patience = { milliseconds: 0, tell: () => {} };
