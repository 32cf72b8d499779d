/**
 * The items in sets that hang together: two that are like are in one, and so are those like them. Items in each set and the sets
 * themselves keep their order.
 */
export function components<T>(items: readonly T[], like: (a: T, b: T) => boolean): T[][] {
  const left = new Set(items);
  const sets: T[][] = [];
  for (const first of items) {
    if (!left.delete(first)) continue;
    const inside = new Set([first]);
    for (const one of inside) {
      for (const other of left) {
        if (!like(one, other)) continue;
        left.delete(other);
        inside.add(other);
      }
    }
    sets.push(items.filter((item) => inside.has(item)));
  }
  return sets;
}
