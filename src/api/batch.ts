/** How many keys one statement of a loader gets. */
export const MOST_KEYS = 500;

/** What tells a key from others: an id is its own name. */
export function nameOf(key: unknown): string {
  return typeof key === 'string' ? key : JSON.stringify(key);
}
