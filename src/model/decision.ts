/** What was decided by hand about leaders, meetings and visits. */
export const DECISION_KINDS = ['merge', 'split', 'rename'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** Who decided something, when and why. */
export interface Reason {
  readonly by: string;
  /** Time in ISO 8601, in UTC. */
  readonly at: string;
  readonly because: string;
}

export interface Decision extends Reason {
  /** `decision:merge-1a2b3c4d`. */
  readonly id: string;
  readonly kind: DecisionKind;
  /** Id of what it is about. */
  readonly of: string;
  /** The id that it goes on under (merge), or that a part of it goes on under (split); null for a rename. */
  readonly into: string | null;
  /** Articles whose claims part from a meeting or visit; empty but for such a split. */
  readonly articles: readonly string[];
  /** Names whose forms part from a leader; empty but for such a split. */
  readonly names: readonly string[];
  /** The name that was given; null but for a rename. */
  readonly name: string | null;
  /** When, by whom and why it was taken back; null as long as it holds. */
  readonly undone: Reason | null;
}
