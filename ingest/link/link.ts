import type { Runner } from '../../src/graph/port.js';
import type { Article } from '../../src/model/article.js';
import type { Extraction } from '../../src/model/extraction.js';
import { linkMeetings, linkVisits, regroupEvents } from './link-events.js';
import { linkLeaders, regroupLeaders } from './link-leaders.js';
import type { Links } from './links.js';
import { type Moves, movesOf } from './moves.js';
import { claimsOf, claimsOn, NO_CLAIMS } from './read-claims.js';

/** Under which ids an article is written, and what that means for others. */
export interface Linked {
  /** Null if the article is taken out. */
  readonly links: Links | null;
  /** By article: those of its mentions that belong to other nodes from now on. */
  readonly moves: ReadonlyMap<string, Links>;
}

/**
 * Decides, for each leader, meeting and visit of an article that comes (`extraction`) or goes (null), whether the graph knows it
 * already (`isNew` if the graph does not have the article; `decided` if anything was decided by hand), and which claims of other articles come together or fall apart by that. Reads only. Must run in the transaction that
 * writes, else two writers could both find a meeting new.
 */
export async function link(
  runner: Runner,
  article: Article,
  extraction: Extraction | null,
  { isNew, decided }: { readonly isNew: boolean; readonly decided: boolean },
): Promise<Linked> {
  const former = isNew ? NO_CLAIMS : await claimsOf(runner, article.id);
  const change = { article, extraction, former, decided };
  const leaders = await linkLeaders(runner, change);
  const meetings = await linkMeetings(runner, change);
  const visits = await linkVisits(runner, change);
  const moves: Moves = { leaders: leaders.moves, meetings: meetings.moves, visits: visits.moves };
  const links = extraction && {
    leaders: leaders.links,
    meetings: meetings.links,
    visits: visits.links,
    bases: new Map([...leaders.bases, ...meetings.bases, ...visits.bases]),
  };
  return { links, moves: movesOf(moves) };
}

/** The moves that follow where all that articles say of some leaders, meetings and visits (ids) is grouped anew. Reads only. */
export async function regrouped(runner: Runner, ids: readonly string[]): Promise<ReadonlyMap<string, Links>> {
  const claims = await claimsOn(runner, ids);
  const leaders = await regroupLeaders(runner, claims.forms);
  return movesOf({ leaders, ...(await regroupEvents(runner, claims)) });
}
