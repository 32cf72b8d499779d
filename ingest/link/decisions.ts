import type { Runner } from '../../src/graph/port.js';
import type { Claim } from './claim.js';

/** Ids that somebody decided to be others. */
export type Redirects = ReadonlyMap<string, string>;

/** Somebody's decision that some claims of a group are no part of it. */
export interface Parting {
  readonly of: string;
  readonly into: string;
  /** Ids of the articles whose claims part; none for a leader. */
  readonly articles: readonly string[];
  /** Names whose forms part; none for a meeting or visit. */
  readonly names: readonly string[];
  /** Whether the decision was taken back: what parted then comes together again. */
  readonly undone: boolean;
}

/** Where each of these ids leads by decisions that two are one, however many lead on. */
export async function readRedirects(runner: Runner, ids: Iterable<string>): Promise<Redirects> {
  const next = new Map<string, string>();
  for (let asked = [...new Set(ids)].sort(); asked.length > 0; ) {
    const rows = await runner.run('read/link/redirects', { ids: asked });
    for (const row of rows) next.set(String(row.id), String(row.into));
    asked = [...new Set(rows.map((row) => String(row.into)))].filter((id) => !next.has(id)).sort();
  }
  return new Map([...next.keys()].map((id) => [id, endOf(id, next)]));
}

/** A chain that came round to its beginning would end there. */
function endOf(id: string, next: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let at = id;
  for (let to = next.get(at); to !== undefined && !seen.has(at); to = next.get(at)) {
    seen.add(at);
    at = to;
  }
  return at;
}

/** The decisions that part claims of groups with these ids, or parted claims that have these ids now. */
export async function readPartings(runner: Runner, ids: Iterable<string>): Promise<Parting[]> {
  const asked = [...new Set(ids)].sort();
  if (asked.length === 0) return [];
  const rows = [...(await runner.run('read/link/partings', { ids: asked }))];
  rows.sort((a, b) => (String(a.at) > String(b.at) ? -1 : 1));
  return rows.map((row) => ({
    of: String(row.of),
    into: String(row.into),
    articles: (row.articles ?? []) as string[],
    names: (row.names ?? []) as string[],
    undone: row.undone !== null,
  }));
}

/** Claims as linking alone would know them: parted ones bear the id that they parted from. */
export function beforeParting<C extends Claim>(claims: readonly C[], partings: readonly Parting[]): C[] {
  const origin = new Map(partings.map(({ of, into }) => [into, of]));
  return claims.map((claim) => {
    let base = claim.base;
    for (let of = base && origin.get(base); of; of = origin.get(of)) base = of;
    return base === claim.base ? claim : { ...claim, base };
  });
}

/** The id of a claim whose group has an id: that of the group, or of the part that it belongs to by a decision, the newest first. */
export function partOf(claim: Claim & { readonly name?: string }, group: string, partings: readonly Parting[]): string {
  const parting = partings.find(
    ({ of, articles, names, undone }) =>
      !undone &&
      of === group &&
      (articles.includes(claim.article) || (claim.name !== undefined && names.includes(claim.name))),
  );
  return parting ? partOf(claim, parting.into, partings) : group;
}
