import { matchNames } from './names.js';

/** A person as an article names one, with the side that it gives, in one string: `Lee Jae-myung|KR`, `Kishida|` without a side. */
export function personKey(name: string, side: string | null): string {
  return `${name}|${side ?? ''}`;
}

/** The two parts of a person key. */
export function personOf(key: string): { readonly name: string; readonly side: string | null } {
  const at = key.lastIndexOf('|');
  return { name: key.slice(0, at), side: key.slice(at + 1) || null };
}

/** Whether two articles may mean one person: names that agree, and no two sides. */
export function mayBeOne(a: string, b: string): boolean {
  if (a === b) return true;
  const [mine, theirs] = [personOf(a), personOf(b)];
  if (mine.side !== null && theirs.side !== null && mine.side !== theirs.side) return false;
  return matchNames(mine.name, theirs.name) !== 'no';
}
