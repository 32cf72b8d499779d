import type { Evidence } from '../../src/model/extraction.js';
import { textOf } from '../annotate/bodies.js';
import { lexiconOf, longestAt } from '../annotate/lexicon.js';
import type { Reading } from '../annotate/reading.js';
import { isVerb } from '../resolve/clauses.js';
import { EMPTY_TOPICS, TOPIC_LEADS } from '../tables/topics.js';
import { evidenceOf } from './evidence.js';

/** A subject of a meeting, with the words that name it. */
export interface TopicRecord {
  readonly name: string;
  readonly evidence: Evidence;
}

/** A meeting has at most so many subjects. */
export const MOST_TOPICS = 8;
const LONGEST = 7;
const LEADS = lexiconOf(TOPIC_LEADS.map((phrase) => ({ phrase, value: phrase })));
const PARTS = /^(?:,|and|;|including|also|namely|particularly|especially|well|as|such)$/;
const ENDS =
  /^(?:\.|which|who|that|where|when|while|with|at|during|after|before|by|between|:|\(|\)|"|”|“|to|from|if|because|but|since|under|through|for|among)$/;

/** The subjects that a sentence names, in order. */
export function topicsIn(reading: Reading): TopicRecord[] {
  const { tokens } = reading;
  const topics: TopicRecord[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const lead = longestAt(LEADS, tokens, i);
    if (!lead) continue;
    topics.push(...listFrom(reading, lead.to));
    i = lead.to - 1;
  }
  return topics;
}

function listFrom(reading: Reading, start: number): TopicRecord[] {
  const { tokens } = reading;
  const topics: TopicRecord[] = [];
  let from = start;
  for (let i = start; i <= tokens.length; i++) {
    const key = tokens[i]?.key ?? '.';
    const ends =
      ENDS.test(key) ||
      isVerb(reading, i) ||
      reading.dateAt(i) !== null ||
      reading.personAt(i) !== null ||
      reading.officeAt(i) !== null;
    if (!ends && !PARTS.test(key)) continue;
    const topic = topicOf(reading, from, i);
    if (topic) topics.push(topic);
    if (ends) break;
    from = i + 1;
  }
  return topics;
}

/** A noun phrase without article and without nouns that say nothing before "of". */
function topicOf(reading: Reading, start: number, end: number): TopicRecord | null {
  const { tokens } = reading;
  let from = start;
  while (
    from < end &&
    /^(?:the|a|an|their|its|his|her|on|of|in|also|both|all|various|other|further|recent|latest|current|ongoing|bilateral-|about|some|mutual|common|several|many|key)$/.test(
      tokens[from]?.key ?? '',
    )
  )
    from++;
  const of = tokens.findIndex((token, i) => i > from && i < end && token.key === 'of');
  if (of > 0 && EMPTY_TOPICS.has(tokens[of - 1]?.key ?? '')) return topicOf(reading, of + 1, end);
  const length = end - from;
  if (
    length < 1 ||
    length > LONGEST ||
    (length === 1 && EMPTY_TOPICS.has(tokens[from]?.key ?? '')) ||
    EMPTY_TOPICS.has(tokens[end - 1]?.key ?? '')
  )
    return null;
  if (tokens.slice(from, end).some((token) => token.kind === 'sign') || !/\p{L}{3}/u.test(tokens[from]?.text ?? ''))
    return null;
  const name = textOf(tokens, from, end);
  return { name, evidence: evidenceOf(reading, from, end, 'topic.lead', `topic:${name}`) };
}
