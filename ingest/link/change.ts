import type { Article } from '../../src/model/article.js';
import type { Extraction } from '../../src/model/extraction.js';
import type { Move } from './moves.js';
import type { Claims } from './read-claims.js';

/** An article that comes or goes. */
export interface Change {
  readonly article: Article;
  /** What it says from now on; null if it is taken out. */
  readonly extraction: Extraction | null;
  /** What it claimed until now. */
  readonly former: Claims;
  /** Whether anything was decided by hand, so that decisions need to be looked up. */
  readonly decided: boolean;
}

/** Ids for the mentions of the article, and the mentions of others that move. */
export interface NounLinks {
  readonly links: ReadonlyMap<string, string>;
  /** By mention, the id of the group. */
  readonly bases: ReadonlyMap<string, string>;
  readonly moves: readonly Move[];
}
