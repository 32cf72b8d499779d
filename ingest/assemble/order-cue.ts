import type { Reading } from '../annotate/reading.js';
import { firstBetween, lastBetween } from '../segment/between.js';
import { ARTICLES_AND_POSSESSIVES, DETERMINERS } from '../tables/function-words.js';
import {
  BEHIND_OPENING_CUE,
  OPENING_VERBS,
  ORDER_ADVERBS,
  ORDER_CONJUNCTIONS,
  ORDER_PREPOSITIONS,
  ORDER_VERBS,
  type OrderPlace,
  RESTING_VERBS,
  RESULT_NOUNS,
  ROW_WORDS,
  SETTING_VERBS,
} from '../tables/order-cues.js';
import { BEFORE_AFTERWARDS, BEHIND_LATER } from '../tables/time-words.js';
import { type Scene, subjectBefore } from './arguments.js';
import type { Encounter } from './encounter.js';
import { issuedAt } from './issued.js';

/** With which meeting a cue puts another in order: one of the same sentence, the one told before, or one of the same row. */
export type OrderPartner = 'sentence' | 'before' | 'row';

/** What words say of the place of a meeting in time. */
export interface OrderCue {
  readonly place: OrderPlace;
  readonly partner: OrderPartner;
  /** First token of the words that say so. */
  readonly from: number;
  readonly rule: string;
}

/** How far from a verb its adverb stands. */
const NEAR = 3;
/** How far before an infinitive the verb that sets it up stands: "agreed to …, to … and to meet". */
const FAR = 30;
/** The most words from the first word of "building on the commitments from their" to the noun. */
const LONGEST_OPENING = 9;
/** "was preceded on 7 July, in the same city, by a": dates and places stand between. */
const PASSIVE = 14;
/** The words of order that govern a telling; null if there are none. Rules stand in the order in which they win. */
export function orderCueOf(scene: Scene, telling: Encounter): OrderCue | null {
  return (
    prepositionCue(scene, telling) ??
    verbCue(scene, telling) ??
    issuedCue(scene.reading, telling) ??
    countedCue(scene.reading, telling) ??
    rowCue(scene.reading, telling) ??
    adverbCue(scene.reading, telling) ??
    openingCue(scene.reading, telling) ??
    settingCue(scene, telling)
  );
}

/** "since the August summit", "ahead of the talks", "before he met Lavrov". */
function prepositionCue({ reading, clauses }: Scene, { trigger }: Encounter): OrderCue | null {
  const { tokens } = reading;
  if (trigger.role === 'attribute') {
    const place = ORDER_PREPOSITIONS.get(trigger.preposition);
    if (!place || isNounOf(reading, trigger.from, trigger.preposition)) return null;
    return { place, partner: 'sentence', from: prepositionAt(reading, trigger.from), rule: 'order.preposition' };
  }
  const start = trigger.verb ?? trigger.from;
  for (let i = start - 1; i >= Math.max(0, start - 12); i--) {
    if (clauses[i] !== clauses[start] || reading.nouns.some((noun) => noun.headEnd === i + 1)) return null;
    const key = tokens[i]?.key ?? '';
    if (ORDER_CONJUNCTIONS.has(key) && !reading.dateAt(i) && !reading.dateAt(i + 1))
      return {
        place: ORDER_PREPOSITIONS.get(key) ?? 'earlier',
        partner: 'sentence',
        from: i,
        rule: 'order.conjunction',
      };
    if (/^(?:that|which|who|,)$/.test(key)) return null;
  }
  return null;
}

/** "preparations for the summit" are a subject of talks, while talks "prepare for" it; but they may begin with a meeting. */
function isNounOf({ tokens }: Reading, from: number, preposition: string): boolean {
  if (preposition !== 'prepare for') return false;
  const preparing = lastBetween(tokens, from - 5, from, ({ key }) => /^(?:preparations?|invitation)$/.test(key));
  return (
    preparing >= 0 && firstBetween(tokens, from, from + FAR, ({ key }) => /^(?:began|begun|started)$/.test(key)) < 0
  );
}

/** The first token of the words of order before a noun phrase, over its determiners and "the results of". */
function prepositionAt({ tokens }: Reading, from: number): number {
  for (let i = from - 1; i >= Math.max(0, from - LONGEST_OPENING); i--) {
    const key = tokens[i]?.key ?? '';
    if (ORDER_PREPOSITIONS.has(key) || RESTING_VERBS.has(key) || OPENING_VERBS.has(key)) return i;
    if (/^(?:of|to|for)$/.test(key) && i >= from - 3 && !RESULT_NOUNS.has(tokens[i - 1]?.key ?? ''))
      return tokens[i - 1]?.glued ? i - 2 : i - 1;
  }
  return from;
}

/** "the visit followed the summit", "was followed by a meeting", "was preceded, a day earlier, by talks", "a dinner followed". */
function verbCue({ reading }: Scene, { trigger }: Encounter): OrderCue | null {
  const { tokens } = reading;
  if (trigger.role === 'object' && trigger.verb !== null) {
    const place = ORDER_VERBS.get(tokens[trigger.verb]?.key ?? '');
    return place ? { place, partner: 'sentence', from: trigger.verb, rule: 'order.verb' } : null;
  }
  if (trigger.noun && (trigger.role === 'subject' || trigger.preposition === 'mention')) {
    const verb = wordBefore(reading, trigger.from);
    const place = ORDER_VERBS.get(tokens[verb]?.key ?? '');
    if (place) return { place, partner: 'sentence', from: verb, rule: 'order.verb' };
  }
  if (/(?:^| )by$/.test(trigger.preposition)) {
    for (let i = trigger.from - 1; i >= Math.max(0, trigger.from - PASSIVE); i--) {
      const place = ORDER_VERBS.get(tokens[i]?.key ?? '');
      if (place) return { place: opposite(place), partner: 'sentence', from: i, rule: 'order.passive' };
    }
  }
  const next = tokens[trigger.to]?.key ?? '';
  if (trigger.role === 'subject' && /^follow(?:s|ed)$/.test(next) && !isObjectAfter(reading, trigger.to + 1))
    return { place: 'later', partner: 'before', from: trigger.from, rule: 'order.verb' };
  return null;
}

/** The token before a noun phrase and its determiner. */
function wordBefore({ tokens }: Reading, from: number): number {
  return DETERMINERS.has(tokens[from - 1]?.key ?? '') ? from - 2 : from - 1;
}

function isObjectAfter({ tokens }: Reading, i: number): boolean {
  const key = tokens[i]?.key ?? '';
  return key === 'by' || key === 'up' || ARTICLES_AND_POSSESSIVES.has(key);
}

function opposite(place: OrderPlace): OrderPlace {
  return place === 'earlier' ? 'later' : 'earlier';
}

/** "as agreed at the Tokyo summit", "first proposed in their talks last month". */
function issuedCue({ tokens }: Reading, { trigger }: Encounter): OrderCue | null {
  const issued = issuedAt(tokens, trigger);
  if (!issued) return null;
  const partner = issued.byMeeting ? 'sentence' : 'before';
  return { place: 'earlier', partner, from: issued.at, rule: 'order.issued' };
}

/** "a day earlier", "the day before", "two weeks later": counted from the meeting told before. */
function countedCue(reading: Reading, { dateSpan }: Encounter): OrderCue | null {
  const date = reading.dates.find(({ from }) => reading.tokens[from]?.start === dateSpan?.start);
  if (date?.expression.type !== 'beside' || date.expression.count === 0) return null;
  const place = date.expression.count < 0 ? 'earlier' : 'later';
  return { place, partner: 'before', from: date.from, rule: 'order.counted' };
}

/** "the previous round", "their next meeting", "the round before it", "last met". */
function rowCue({ tokens }: Reading, { trigger, noun }: Encounter): OrderCue | null {
  if (!noun) {
    const before = tokens[trigger.from - 1]?.key ?? '';
    if (/^(?:meet|speak)$/.test(trigger.sense ?? '') && /^(?:last|first)$/.test(before))
      return { place: 'earlier', partner: 'row', from: trigger.from - 1, rule: 'order.last-met' };
    return null;
  }
  const word = noun.modifiers.find((modifier) => ROW_WORDS.has(modifier));
  const after =
    tokens[noun.headEnd]?.key === 'before' && /^(?:it|that|this)$/.test(tokens[noun.headEnd + 1]?.key ?? '');
  if (after) return { place: 'earlier', partner: 'before', from: noun.from, rule: 'order.before-it' };
  const place = word && ROW_WORDS.get(word);
  if (!place) return null;
  const partner = word === 'subsequent' || word === 'ensuing' ? 'before' : 'row';
  return { place, partner, from: noun.from, rule: 'order.row' };
}

/** "Later, he received", "then met", "met again", "had earlier spoken". */
function adverbCue(reading: Reading, { trigger, noun }: Encounter): OrderCue | null {
  const { tokens } = reading;
  if (noun && trigger.role === 'attribute') return null;
  const start = trigger.verb ?? trigger.from;
  const positions = [0, ...around(reading, start, trigger.verb === null ? trigger.to : start + 1)];
  const at = positions.find((i) => ORDER_ADVERBS.has(tokens[i]?.key ?? '') && isAdverb(reading, i));
  if (at === undefined) return ordinalCue(trigger.from, noun);
  const key = tokens[at]?.key ?? '';
  return {
    place: ORDER_ADVERBS.get(key) ?? 'later',
    partner: key === 'again' ? 'row' : 'before',
    from: at,
    rule: 'order.adverb',
  };
}

/** The tokens next to a verb or noun, the nearest first; what stands behind a comma belongs to other words ("the talks, earlier set for May"). */
function around({ tokens }: Reading, from: number, to: number): number[] {
  const before = Array.from({ length: NEAR - 1 }, (_, k) => from - 1 - k);
  const after = Array.from({ length: NEAR - 1 }, (_, k) => to + k);
  return [...before, ...(tokens[to]?.key === ',' ? [] : after)];
}

/** Not "later this year", "then president", "next month": a word for a time or an office beside it takes the adverb. */
function isAdverb(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  const [key, after] = [tokens[i]?.key ?? '', tokens[i + 1]?.key ?? ''];
  if (BEFORE_AFTERWARDS.has(tokens[i - 1]?.key ?? '')) return true;
  if (reading.dateAt(i) || reading.officeAt(i + 1)) return key !== 'then' && !reading.dateAt(i);
  if (BEHIND_LATER.has(after) && /^(?:later|earlier|next)$/.test(key))
    return after === 'in' && tokens[i + 2]?.key === 'the';
  return !(key === 'next' && reading.landAt(i + 1));
}

/** "Before that, he will call B", "After this they met C": counted from the meeting told before. */
function openingCue({ tokens }: Reading, { trigger, noun }: Encounter): OrderCue | null {
  if (noun && trigger.role === 'attribute') return null;
  const [first, second, third] = tokens.slice(0, 3).map(({ key }) => key);
  const pointer = /^(?:prior|subsequent)$/.test(first ?? '') ? third : second;
  const next = tokens[pointer === third ? 3 : 2]?.key ?? '';
  const place = ORDER_PREPOSITIONS.get(pointer === third ? `${first} ${second}` : (first ?? ''));
  if (!place || !/^(?:that|this)$/.test(pointer ?? '') || !BEHIND_OPENING_CUE.has(next)) return null;
  return { place: place === 'earlier' ? 'later' : 'earlier', partner: 'before', from: 0, rule: 'order.adverb' };
}

/** "had a second conversation". */
function ordinalCue(from: number, noun: Encounter['noun']): OrderCue | null {
  const again =
    noun?.ordinal !== null && noun?.ordinal !== undefined && noun.ordinal > 1 && noun.determiner === 'indefinite';
  return again ? { place: 'later', partner: 'before', from, rule: 'order.again' } : null;
}

/** "agreed to meet", "decided to hold a meeting": what is set up comes after the meeting that sets it up. */
function settingCue(scene: Scene, { trigger, status }: Encounter): OrderCue | null {
  if (status !== 'planned') return null;
  const { tokens } = scene.reading;
  const start = trigger.verb ?? trigger.from;
  const farthest = tokens[start - 1]?.key === 'to' ? FAR : FAR / 3;
  for (let i = start - 1; i >= Math.max(0, start - farthest); i--) {
    if (!SETTING_VERBS.has(tokens[i]?.key ?? '')) continue;
    const together = subjectBefore(scene, i).some((actor) => actor.kind !== 'side');
    return together ? { place: 'later', partner: 'row', from: i, rule: 'order.set-up' } : null;
  }
  return null;
}
