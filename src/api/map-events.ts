/**
 * Events, each mapped. Unlike a generator's, its `return` ends the source at once, also while an event is waited for: a client that
 * goes away is listened for no longer.
 */
export function mapEvents<T, U>(source: AsyncIterator<T>, map: (event: T) => U | Promise<U>): AsyncIterableIterator<U> {
  return {
    next: async () => {
      const { value, done } = await source.next();
      return done ? { value: undefined, done } : { value: await map(value), done: false };
    },
    return: async () => {
      await source.return?.();
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
