/**
 * What one article says of one thing: a claim. Who is whom and which meeting is which is a function of the claims of all articles that
 * the graph has, whatever the order in which they came.
 */
export interface Claim {
  /** Id of the article. */
  readonly article: string;
  /** Its day of publication, or null. */
  readonly published: string | null;
  /** What the article's extraction calls the thing: `m2` for a meeting, `v1` for a visit. */
  readonly mention: string;
  /** Id of the node that the claim is written to now; null before it is. */
  readonly node: string | null;
  /**
   * The id of its group: that of the node, but where somebody decided that two groups are one. Null for a claim that is not written
   * yet.
   */
  readonly base: string | null;
}

/** One string for each claim. */
export const claimKey = ({ article, mention }: Pick<Claim, 'article' | 'mention'>): string => `${article} ${mention}`;

/** Claims in the order in which groups are built: by day of publication, articles without a day first, then by article and mention. */
export function inOrder<C extends Claim>(claims: readonly C[]): C[] {
  return [...claims].sort(
    (a, b) =>
      compare(a.published ?? '', b.published ?? '') || compare(a.article, b.article) || compare(a.mention, b.mention),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
