import type { Decision, Reason } from '../model/decision.js';

/** An article as a client sends it; `text` or `html` must be there, and not both. */
export interface ArticleFields {
  readonly text?: string;
  readonly html?: string;
  readonly url?: string;
  readonly title?: string;
  readonly publisher?: string;
  /** `YYYY-MM-DD`. */
  readonly published?: string;
  readonly after?: string;
}

/** What became of an article. */
export interface Ingested {
  /** Its id. */
  readonly article: string;
  readonly change: 'added' | 'unchanged' | 'corrected';
  /** Statements that it makes now and did not make before. */
  readonly came: readonly string[];
  /** Statements that it made before and makes no more. */
  readonly went: readonly string[];
  /** Ids of meetings that it tells of or told of before, and that the graph has. */
  readonly meetings: readonly string[];
  /** Ids of nodes that only its old version told of. */
  readonly gone: readonly string[];
}

/** What was taken out with an article. */
export interface Removed {
  readonly id: string;
  /** Ids of meetings that others tell of too. */
  readonly meetings: readonly string[];
  /** Ids of nodes that it alone told of. */
  readonly gone: readonly string[];
}

/** Two leaders or two meetings (ids) that look alike and were not joined; a higher score is more alike. */
export interface Candidate {
  readonly first: string;
  readonly second: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

/**
 * Whoever may change the graph: the API's only way to what ingest/ does, which it does not know. Each change is one transaction. All
 * throw what ingest/ throws: an InputError for no article, a UsageError or NotFoundError for what cannot be decided.
 */
export interface Editor {
  ingest(article: ArticleFields): Promise<Ingested>;
  /** Throws a NotFoundError for an article that is not in the graph. */
  remove(article: string): Promise<Removed>;
  merge(first: string, second: string, reason: Reason): Promise<Decision>;
  /** The part is the forms of some names (of a leader), or what some articles (ids) say. */
  split(
    id: string,
    part: { readonly names: readonly string[]; readonly articles: readonly string[] },
    reason: Reason,
  ): Promise<Decision>;
  rename(id: string, name: string, reason: Reason): Promise<Decision>;
  undo(decision: string, reason: Reason): Promise<Decision>;
  /** Pairs that a person may want to merge, best first, at most `limit`. */
  candidates(limit: number): Promise<readonly Candidate[]>;
}
