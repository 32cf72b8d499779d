import { lexiconOf, longestAt } from '../annotate/lexicon.js';
import type { Reading } from '../annotate/reading.js';
import { firstBetween, lastBetween } from '../segment/between.js';
import { cueOf } from '../segment/cues.js';
import { BEHIND_PASSIVE, FORMS_OF_BE } from '../tables/auxiliaries.js';
import { BREAKS_OFF } from '../tables/clause-words.js';
import { TOPIC_LABELS } from '../tables/diaries.js';
import { ARTICLES_AND_POSSESSIVES } from '../tables/function-words.js';
import { ABOUT, BEFORE_FRONTED_PHRASE } from '../tables/topic-lists.js';
import {
  NO_SUBJECT_AFTER_ON,
  PROMOTING_VERBS,
  RESOLVING_WORDS,
  TOPIC_LEADS,
  TOPIC_OPENERS,
  TOPIC_PREDICATES,
} from '../tables/topics.js';
import type { Scene } from './arguments.js';
import type { Told } from './follow-record.js';
import { policyPhrasesIn } from './policy-phrases.js';
import { type Phrase, phrasesIn } from './subject-lists.js';
import type { Trigger } from './trigger.js';

/** A list of subjects is read no further than this many tokens, and its beginning looked for no further back. */
const FAR = 60;

const LEADS = lexiconOf(TOPIC_LEADS.map((phrase) => ({ phrase, value: phrase })));
const PREDICATES = lexiconOf(TOPIC_PREDICATES.map((phrase) => ({ phrase, value: phrase })));
const OPENERS = lexiconOf(TOPIC_OPENERS.map((phrase) => ({ phrase, value: phrase })));
const LEADING = cueOf([...LEADS.buckets.keys(), ...PREDICATES.buckets.keys(), 'to']);

/** A subject that a sentence names. */
export interface Subject {
  /** Token of the words that lead to it. */
  readonly at: number;
  readonly phrase: Phrase;
  /** How it was found: label, lead, predicate, opener, resolve, on, policy; each after `topic.`. */
  readonly rule: string;
}

/**
 * The subjects that a sentence names: what its words of discussing lead to, and, where those are silent, whatever names a field or
 * question of policy.
 */
export function subjectsIn(scene: Scene, told: readonly Told[]): Subject[] {
  const { reading } = scene;
  const { tokens } = reading;
  const found: Subject[] = [];
  const take = (at: number, phrases: readonly Phrase[], rule: string) =>
    found.push(...phrases.map((phrase) => ({ at, phrase, rule })));
  const opener = longestAt(OPENERS, tokens, 0);
  const comma = firstBetween(tokens, 0, 14, ({ key }) => key === ',' || key === ':');
  if (opener && comma > opener.to && tokens[comma]?.key === ',')
    take(0, phrasesIn(scene, opener.to, comma), 'topic.opener');
  const label = labelBefore(tokens);
  if (label > 0) take(0, phrasesIn(scene, label, label + FAR), 'topic.label');
  let free = 0;
  for (const i of reading.cues.at(LEADING)) {
    if (i < free) continue;
    const predicate = longestAt(PREDICATES, tokens, i);
    const lead = longestAt(LEADS, tokens, i);
    if (predicate) take(i, phrasesIn(scene, subjectStart(scene, i), i), 'topic.predicate');
    else if (lead && !isPassive(reading, i) && !isModifier(reading, i, lead.to))
      take(i, phrasesIn(scene, lead.to, lead.to + FAR), 'topic.lead');
    else if (isResolve(reading, i)) take(i, phrasesIn(scene, i + 1, i + FAR), 'topic.resolve');
    free = Math.max(predicate?.to ?? 0, lead?.to ?? 0);
  }
  for (const { telling } of told) {
    const at = aboutAfter(scene, telling.trigger);
    if (at !== null) take(telling.trigger.from, phrasesIn(scene, at + 1, at + FAR), 'topic.on');
  }
  for (const phrase of policyPhrasesIn(reading)) take(tokens.length, [phrase], 'topic.policy');
  return withoutOverlaps(found);
}

/** "Topics: trade, energy", "On the agenda: visas": the token after the colon of a label; 0 if none opens the sentence. */
function labelBefore(tokens: Scene['reading']['tokens']): number {
  const colon = firstBetween(tokens, 1, 5, ({ key }) => key === ':');
  return colon > 0 && TOPIC_LABELS.has(tokens[colon - 1]?.key ?? '') ? colon + 1 : 0;
}

/** "had a meeting with A on trade", "spoke with B about Syria": the preposition in the clause of the encounter that leads to its subject. */
function aboutAfter({ reading, clauses }: Scene, { from, to, noun }: Trigger): number | null {
  const { tokens } = reading;
  const start = noun?.headEnd ?? to;
  for (let i = start; i < Math.min(tokens.length, start + 18) && clauses[i] === clauses[from]; i++) {
    const key = tokens[i]?.key ?? '';
    if (BREAKS_OFF.has(key)) return null;
    if (!ABOUT.has(key) || reading.dateAt(i) || reading.dateAt(i + 1) || reading.personAt(i + 1)) continue;
    const next = ARTICLES_AND_POSSESSIVES.has(tokens[i + 1]?.key ?? '') ? i + 2 : i + 1;
    if (!NO_SUBJECT_AFTER_ON.has(tokens[next]?.key ?? '') && tokens[next]?.kind === 'word' && !reading.dateAt(next))
      return i;
  }
  return null;
}

/** "agreed to reopen trade, to resume flights": after a word of resolve, "to" with a verb of promoting. */
function isResolve({ tokens }: Reading, i: number): boolean {
  if (tokens[i]?.key !== 'to' || !PROMOTING_VERBS.has(tokens[i + 1]?.key ?? '')) return false;
  const before = tokens[i - 1]?.key ?? '';
  if (RESOLVING_WORDS.has(before)) return true;
  return (
    (before === ',' || before === 'and') &&
    lastBetween(tokens, i - FAR, i, ({ key }, k) => RESOLVING_WORDS.has(key) && tokens[k + 1]?.key === 'to') >= 0
  );
}

/** "a review meeting in Rome": a word within the name of an encounter leads to nothing. */
function isModifier({ nouns }: Reading, from: number, to: number): boolean {
  return nouns.some((noun) => noun.from <= from && to <= noun.head);
}

/** "was discussed by": the subject stands before it. */
function isPassive({ tokens }: Reading, i: number): boolean {
  return FORMS_OF_BE.has(tokens[i - 1]?.key ?? '') && BEHIND_PASSIVE.has(tokens[i + 1]?.key ?? '');
}

/** Where the subject of a predicate begins: with its clause, after what stands in front of it up to a comma ("In Paris, …"). */
function subjectStart({ reading, clauses }: Scene, predicate: number): number {
  const { tokens } = reading;
  let start = predicate;
  while (start > Math.max(0, predicate - FAR) && clauses[start - 1] === clauses[predicate]) start--;
  const comma = firstBetween(tokens, start + 1, predicate, ({ key }) => key === ',');
  const fronted = BEFORE_FRONTED_PHRASE.has(tokens[start]?.key ?? '');
  return fronted && comma > 0 ? comma + 1 : start;
}

function withoutOverlaps(subjects: readonly Subject[]): Subject[] {
  const taken = new Set<number>();
  return subjects.filter(({ phrase }) => {
    if (taken.has(phrase.from)) return false;
    for (let i = phrase.from; i < phrase.to; i++) taken.add(i);
    return true;
  });
}
