/**
 * Events, each mapped. Unlike a generator's, its `return` ends the source at once, also while an event is waited for: a client that
 * goes away is listened for no longer. A null from `map` ends both.
 */
export function mapEvents<T, U>(
  source: AsyncIterator<T>,
  map: (event: T) => U | null | Promise<U | null>,
): AsyncIterableIterator<U> {
  const end = async () => {
    await source.return?.();
    return { value: undefined, done: true as const };
  };
  return {
    next: async () => {
      const { value: event, done } = await source.next();
      const value = done ? null : await map(event);
      return value === null ? end() : { value, done: false };
    },
    return: end,
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
