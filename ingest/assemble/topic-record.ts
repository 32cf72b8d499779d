import type { Evidence } from '../../src/model/extraction.js';

/** A subject of a meeting, with the words that name it. */
export interface TopicRecord {
  readonly name: string;
  readonly evidence: Evidence;
}

/** A meeting has at most so many subjects (docs/annotation.md). */
export const MOST_TOPICS = 8;

/** So many subjects are looked at, so that a long text takes time in line with its length. */
const LOOKED_AT = 60;

/** With so many subjects that words of discussing lead to, nouns of policy add none: the text has told what was discussed. */
const TOLD_ENOUGH = 7;

/** The subjects that words of discussing lead to, then, while these are few, those that a noun of policy names. */
export function ledFirst(topics: readonly TopicRecord[]): TopicRecord[] {
  const isLed = ({ evidence }: TopicRecord) => evidence.rule !== 'topic.policy';
  const led = topics.filter(isLed);
  const others = topics.filter((topic) => !isLed(topic));
  return [...led, ...others.slice(0, Math.max(0, TOLD_ENOUGH - led.length))];
}

/** The subjects without those told twice, or told more fully as well: "Gaza" beside "the war in Gaza". */
export function distinctTopics(topics: readonly TopicRecord[]): TopicRecord[] {
  const first = topics.slice(0, LOOKED_AT);
  const folded = first.map(({ name }) => ` ${name.toLowerCase()} `);
  return first.filter((_, i) => {
    const own = folded[i] ?? '';
    return folded.indexOf(own) === i && !folded.some((other) => other !== own && other.includes(own));
  });
}
