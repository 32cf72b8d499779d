import { firstBetween } from '../segment/between.js';
import { FOUNDING_WORDS } from '../tables/order-cues.js';
import type { Scene } from './arguments.js';
import { type BodyIndex, type BodyRecord, recordOf } from './bodies.js';
import { evidenceOf } from './evidence.js';
import type { FollowRecord, Told } from './follow-record.js';
import type { MeetingRecord } from './meeting-record.js';

/** A founding word stands this near before or after the body's name. */
const NEAR = 6;

/**
 * Bodies that a sentence says came out of a meeting: "launched the Consultative Body as a follow-up to the previous summit", "agreed at
 * the talks to set up a joint commission".
 */
export function bodiesOutOf({ reading }: Scene, told: readonly Told[], bodies: BodyIndex): FollowRecord[] {
  const { tokens } = reading;
  return reading.bodies.flatMap((mention) => {
    const body = mention.rule === 'body.known' ? null : recordOf(bodies, mention);
    const around = (i: number) => i < mention.from || i >= mention.to;
    const founded = firstBetween(
      tokens,
      mention.from - NEAR,
      mention.to + NEAR,
      ({ key }, i) => around(i) && FOUNDING_WORDS.has(key),
    );
    if (!body || founded < 0 || told.some(({ telling }) => telling.noun?.body === mention)) return [];
    const source = sourceOf(told, body);
    if (!source || source.body === body) return [];
    return [{ from: body, to: source, evidence: evidenceOf(reading, mention.from, mention.to, 'order.body', 'order') }];
  });
}

/** The held meeting of the sentence out of which the body came. */
function sourceOf(told: readonly Told[], body: BodyRecord): MeetingRecord | null {
  return told.find(({ record }) => record.body !== body)?.record ?? null;
}
