import type { BodyMention } from '../annotate/bodies.js';
import type { Reading } from '../annotate/reading.js';
import { firstBetween } from '../segment/between.js';
import type { Token } from '../segment/token.js';
import { FORMS_OF_BE } from '../tables/auxiliaries.js';
import { BEFORE_FOUNDED, FOUNDED_ELSEWHERE } from '../tables/body-words.js';
import { DETERMINERS } from '../tables/function-words.js';
import { DECIDING_WORDS, FOUNDING_WORDS, SOURCE_PREPOSITIONS } from '../tables/order-cues.js';
import { OUTCOME_NOUNS } from '../tables/outcomes.js';
import type { Scene } from './arguments.js';
import { type BodyIndex, type BodyRecord, recordOf } from './bodies.js';
import { evidenceOf } from './evidence.js';
import type { FollowRecord, Told } from './follow-record.js';
import type { MeetingRecord } from './meeting-record.js';

/** A founding word stands this near before or after the body's name. */
const NEAR = 6;
/** How far behind its name a clause tells of the founding: "the Alliance, which A, B and C established". */
const RELATIVE = 16;

/**
 * Bodies that a sentence says came out of a meeting: "launched the Consultative Body as a follow-up to the previous summit", "agreed at
 * the talks to set up a joint commission"; where it names no meeting, out of the current one: "The leaders decided to establish a joint
 * commission".
 * @param current the meeting that the report is telling of; null if there is none
 */
export function bodiesOutOf(
  { reading }: Scene,
  told: readonly Told[],
  bodies: BodyIndex,
  current: MeetingRecord | null,
): FollowRecord[] {
  return reading.bodies.flatMap((mention) => {
    const body = mention.code !== null ? null : recordOf(bodies, mention);
    const founded = isPartOfPaper(reading, mention) ? null : foundedAt(reading, mention);
    if (!body || founded === null) return [];
    const sits = told.some(({ telling }) => telling.noun?.body === mention);
    if (sits && founded.rule !== 'order.body-relative') return [];
    const source = told.length > 0 ? sourceOf(told, body, founded.at) : isNew(reading, mention) ? current : null;
    if (source?.status !== 'held' || source.body === body) return [];
    return [{ from: body, to: source, evidence: evidenceOf(reading, mention.from, mention.to, founded.rule, 'order') }];
  });
}

/** "Operational Plan for a Consultative Body": a paper about it. */
function isPartOfPaper({ tokens }: Reading, { from }: BodyMention): boolean {
  const link = DETERMINERS.has(tokens[from - 1]?.key ?? '') ? from - 2 : from - 1;
  return (
    /^(?:for|on)$/.test(tokens[link]?.key ?? '') &&
    (tokens[link - 1]?.key === 'plan' || OUTCOME_NOUNS.has(tokens[link - 1]?.key ?? ''))
  );
}

/** The word that founds the body: near its name, or in a clause that tells of it. */
function foundedAt(
  { tokens }: Reading,
  { from, to, rule }: BodyMention,
): { readonly at: number; readonly rule: string } | null {
  const relative = firstBetween(tokens, to, to + 3, ({ key }) => /^(?:which|that|whose)$/.test(key));
  if (relative >= 0) {
    const at = firstBetween(tokens, relative, relative + RELATIVE, ({ key }) => FOUNDING_WORDS.has(key));
    return at >= 0 ? { at, rule: 'order.body-relative' } : null;
  }
  const near = firstBetween(
    tokens,
    from - NEAR,
    to + NEAR,
    ({ key }, i) =>
      FOUNDING_WORDS.has(key) &&
      (i >= to ? isPassive(tokens[i - 1]?.key ?? '') : i < from && !isElsewhere(tokens.slice(i, from))),
  );
  if (near >= 0) return { at: near, rule: 'order.body' };
  return rule === 'body.founded' ? { at: from, rule: 'order.body' } : null;
}

/** "the Council was launched", "the Council, proposed in May": not "the Council proposed". */
function isPassive(before: string): boolean {
  return FORMS_OF_BE.has(before) || BEFORE_FOUNDED.has(before);
}

/** "established during the Assembly": what was founded is not the Assembly. */
function isElsewhere(between: readonly Token[]): boolean {
  return between.some(({ key }) => FOUNDED_ELSEWHERE.has(key));
}

/** Founded now, not a body of long standing: in small letters, or told as what somebody decides, with no year beside it. */
function isNew({ tokens, dates }: Reading, { rule, from }: BodyMention): boolean {
  if (dates.some(({ expression }) => expression.type === 'calendar' && expression.year !== null)) return false;
  if (rule === 'body.founded') return true;
  const direct = tokens.slice(Math.max(0, from - 3), from).some(({ key }) => FOUNDING_WORDS.has(key));
  return direct && rule === 'body.head-noun' && tokens.slice(0, from).some(({ key }) => DECIDING_WORDS.has(key));
}

/** The meeting of the sentence out of which the body came: the first one at which it was founded, else the first one. */
function sourceOf(told: readonly Told[], body: BodyRecord, founded: number): MeetingRecord | null {
  const others = told.filter(({ record }) => record.body !== body);
  const scene = others.find(
    ({ telling: { trigger } }) =>
      trigger.from > founded && (SOURCE_PREPOSITIONS.has(trigger.preposition) || trigger.preposition.endsWith(' of')),
  );
  return (scene ?? others[0])?.record ?? null;
}
