import type { Links } from './links.js';

/** A mention of an article that belongs to another node from now on. */
export interface Move {
  readonly article: string;
  readonly mention: string;
  readonly to: string;
  /** The id of its group, which is `to` but where somebody decided otherwise. */
  readonly base: string;
}

export interface Moves {
  readonly leaders: readonly Move[];
  readonly meetings: readonly Move[];
  readonly visits: readonly Move[];
}

/** The moves of each article, by mention. */
export function movesOf({ leaders, meetings, visits }: Moves): ReadonlyMap<string, Links> {
  const articles = [...new Set([...leaders, ...meetings, ...visits].map(({ article }) => article))].sort();
  const of = (moves: readonly Move[], article: string) =>
    new Map(moves.filter((move) => move.article === article).map(({ mention, to }) => [mention, to]));
  const basesOf = (article: string) =>
    new Map(
      [...leaders, ...meetings, ...visits]
        .filter((move) => move.article === article)
        .map(({ mention, base }) => [mention, base]),
    );
  return new Map(
    articles.map((article): [string, Links] => [
      article,
      {
        leaders: of(leaders, article),
        meetings: of(meetings, article),
        visits: of(visits, article),
        bases: basesOf(article),
      },
    ]),
  );
}
