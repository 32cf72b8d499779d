/** How many keys one statement of a loader gets. */
export const MOST_KEYS = 500;
