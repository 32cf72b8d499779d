/** The graph's ids for what an extraction names: leaders by name, meetings by `m1`, `m2` …, visits by `v1`, `v2` … in their order. */
export interface Links {
  readonly leaders: ReadonlyMap<string, string>;
  readonly meetings: ReadonlyMap<string, string>;
  readonly visits: ReadonlyMap<string, string>;
  /** By the same keys, where somebody decided that two are one: the id that linking alone gave. */
  readonly bases: ReadonlyMap<string, string>;
}

/** What a visit is called within its extraction, by its place in the list. */
export const visitMention = (at: number): string => `v${at + 1}`;

/** The id under a key. Throws a TypeError if linking left it out, which would be a mistake of the program. */
export function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (!id) throw new TypeError(`"${key}" must be linked before it is written, but is not.`);
  return id;
}

/** The id that linking alone gave to a mention, where it is not the one that it is written to; else null. */
export function ownBase({ bases }: Links, mention: string, id: string): string | null {
  const base = bases.get(mention) ?? id;
  return base === id ? null : base;
}

/** Links with some of them replaced. */
export function relinked(links: Links, moved: Links): Links {
  return {
    leaders: new Map([...links.leaders, ...moved.leaders]),
    meetings: new Map([...links.meetings, ...moved.meetings]),
    visits: new Map([...links.visits, ...moved.visits]),
    bases: new Map([...links.bases, ...moved.bases]),
  };
}
