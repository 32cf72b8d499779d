/** How many keys one statement of a loader gets. */
export const MOST_KEYS = 500;

/** What tells a key of several properties from others. */
export const nameOf: (key: object) => string = JSON.stringify;
