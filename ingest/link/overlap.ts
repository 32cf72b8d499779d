export type Overlap = 'some' | 'none' | 'unknown';

/** Whether two lists share an item; `unknown` if one of them is empty, so that nothing can be told. */
export function overlap(a: readonly string[], b: readonly string[]): Overlap {
  if (a.length === 0 || b.length === 0) return 'unknown';
  return a.some((item) => b.includes(item)) ? 'some' : 'none';
}
