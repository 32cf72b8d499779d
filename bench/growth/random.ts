/** A stream of numbers from 0 to 1 that a seed settles: mulberry32, by Tommy Ettinger, in the public domain. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of the items; the first ones more often, as with the countries in the news: the n-th about 1/n times as often as the first. */
export function oftenFirst<T>(items: readonly T[], random: () => number): T {
  const at = Math.floor((items.length + 1) ** random()) - 1;
  return items[Math.min(at, items.length - 1)] as T;
}

/** One of the items, each as often. */
export function oneOf<T>(items: readonly T[], random: () => number): T {
  return items[Math.floor(random() * items.length)] as T;
}
