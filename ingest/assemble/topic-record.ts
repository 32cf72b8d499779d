import type { Evidence } from '../../src/model/extraction.js';

/** A subject of a meeting, with the words that name it. */
export interface TopicRecord {
  readonly name: string;
  readonly evidence: Evidence;
}

/** A meeting has at most so many subjects (docs/annotation.md). */
export const MOST_TOPICS = 8;
