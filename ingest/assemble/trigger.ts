import { lexiconOf, longestAt } from '../annotate/lexicon.js';
import type { NounMention } from '../annotate/noun-mention.js';
import { opensLine } from '../annotate/noun-tests.js';
import { phoneAdverbsIn } from '../annotate/phone-adverb.js';
import type { Reading } from '../annotate/reading.js';
import { type Clauses, isVerb } from '../resolve/clauses.js';
import { cueOf } from '../segment/cues.js';
import { BEFORE_DUE, COPULAS, FORMS_OF_BE } from '../tables/auxiliaries.js';
import { ENCOUNTER_VERBS, LIGHT_VERBS, type VerbSense } from '../tables/encounters.js';
import {
  BEFORE_LIGHT_OBJECT,
  BEFORE_NOUNS_NOT_VERBS,
  DETERMINERS,
  LIGHT_ADVERBS,
  PREPOSITIONS,
  THE_AND_POSSESSIVES,
} from '../tables/function-words.js';
import { SPENDING_VERBS } from '../tables/time-words.js';
import { BEFORE_VISIT_AS_VERB, LEAVING_VERBS, VERBS_OF_PURPOSE, VISIT_NOUNS, VISIT_VERBS } from '../tables/visits.js';
import { fullPreposition } from './full-preposition.js';
import { goalOfWhere } from './goal-of-where.js';
import { beforePossessor, pastMeasure, quantityBefore } from './phrase-start.js';
import { isPurposeOfJourney } from './purpose.js';
import { spentWith } from './spent-time.js';

/** A word that tells of an encounter or a visit, with its place in the sentence. */
export interface Trigger {
  /** First token; of a noun the first one of its phrase. */
  readonly from: number;
  readonly to: number;
  readonly noun: NounMention | null;
  readonly sense: VerbSense | null;
  readonly visit: 'noun' | 'verb' | null;
  /** A noun can be object ("held talks"), subject ("the talks were held") or stand after a preposition ("ahead of the talks"). */
  readonly role: 'verb' | 'object' | 'subject' | 'attribute';
  /** The preposition before a noun; "ahead of" and "follow-up to" in full. */
  readonly preposition: string;
  /** The verb whose object the noun is. */
  readonly verb: number | null;
}

const VERBS = lexiconOf([...ENCOUNTER_VERBS].map(([phrase, value]) => ({ phrase, value })));
const TRAVEL = lexiconOf([...VISIT_VERBS].map(([phrase, preposition]) => ({ phrase, value: { phrase, preposition } })));

const MEETING = [...VERBS.buckets.keys(), ...SPENDING_VERBS, ...VERBS_OF_PURPOSE, 'see'];
const TRAVELLING = [...TRAVEL.buckets.keys(), ...VISIT_NOUNS, ...LEAVING_VERBS];
const TELLING = cueOf([...MEETING, ...TRAVELLING]);

/** The triggers of a sentence in order. Verbs whose object is an encounter noun are left to the noun. */
export function triggersIn(reading: Reading, clauses: Clauses): Trigger[] {
  const nouns = reading.nouns.filter((noun) => !isOfOffice(reading, noun)).map((noun) => nounTrigger(reading, noun));
  const objects = new Set(nouns.map(({ verb }) => verb));
  const isNoun = (i: number) => reading.nouns.some((noun) => noun.from <= i && i < Math.max(noun.headEnd, noun.to));
  const triggers: Trigger[] = [...nouns];
  let free = 0;
  for (const i of reading.cues.at(TELLING)) {
    const token = reading.tokens[i];
    if (
      i < free ||
      token?.kind !== 'word' ||
      reading.personAt(i) ||
      reading.landAt(i) ||
      (token.text !== token.text.toLowerCase() && !opensLine(reading.tokens, i) && !VISIT_NOUNS.has(token.key))
    )
      continue;
    const spent = spentWith(reading, i);
    if (spent !== null || isPurposeOfJourney(reading, i, triggers)) {
      triggers.push({ ...BLANK, from: i, to: spent ?? i + 1, sense: 'meet' });
      continue;
    }
    const verb = isNoun(i) || isNounUse(reading, i) ? null : longestAt(VERBS, reading.tokens, i);
    if (verb && !objects.has(i) && !isNoun(verb.to - 1)) {
      triggers.push({ ...BLANK, from: i, to: verb.to, sense: verb.value });
      free = verb.to;
      continue;
    }
    const visit = visitAt(reading, i);
    if (!visit) continue;
    triggers.push(visit);
    free = visit.to;
  }
  const isTold = (i: number) =>
    triggers.some(({ from, visit, role }) => !visit && role !== 'attribute' && clauses[from] === clauses[i]);
  const phones = phoneAdverbsIn(reading.tokens, reading.cues).filter(({ from }) => !isTold(from));
  triggers.push(...phones.map((span) => ({ ...BLANK, ...span, sense: 'byPhone' as const })));
  triggers.sort((a, b) => a.from - b.from);
  return triggers.filter((trigger) => !isOfNounBefore(reading, trigger, triggers, clauses));
}

/** "the summit, which India will host", "the dialogue was hosted by": the verb tells of the noun before it. */
function isOfNounBefore(reading: Reading, trigger: Trigger, triggers: readonly Trigger[], clauses: Clauses): boolean {
  if (trigger.sense !== 'receive' && trigger.sense !== 'meet') return false;
  let start = trigger.from;
  while (start > 0 && clauses[start - 1] === clauses[trigger.from]) start--;
  const relative = /^(?:which|that)$/.test(reading.tokens[start]?.key ?? '');
  const noun = triggers.findLast((other) => other.noun && other.to <= trigger.from);
  if (!noun) return false;
  if (relative && trigger.sense === 'receive') return true;
  if (noun.to === trigger.from && trigger.sense === 'receive') return true;
  if (isRelativeOn(reading, noun, trigger)) return true;
  return (
    noun.role === 'subject' &&
    clauses[noun.from] === clauses[trigger.from] &&
    FORMS_OF_BE.has(reading.tokens[trigger.from - 1]?.key ?? '')
  );
}

/** "A call that the minister received", "the talks which he hosted": the noun is the object of the verb. */
function isRelativeOn(reading: Reading, noun: Trigger, trigger: Trigger): boolean {
  if (trigger.sense !== 'receive' || !/^(?:that|which)$/.test(reading.tokens[noun.to]?.key ?? '')) return false;
  for (let i = noun.to + 1; i < trigger.from; i++) if (isVerb(reading, i)) return false;
  return true;
}

/** "the host", "their hosts", "round of talks": no verb. */
function isNounUse({ tokens }: Reading, i: number): boolean {
  return BEFORE_NOUNS_NOT_VERBS.has(tokens[i - 1]?.key ?? '') && tokens[i]?.key !== 'meeting';
}

const BLANK = { noun: null, sense: null, visit: null, role: 'verb', preposition: '', verb: null } as const;

function visitAt(reading: Reading, i: number): Trigger | null {
  const key = reading.tokens[i]?.key ?? '';
  if (VISIT_NOUNS.has(key) && isVisitNoun(reading, i))
    return { ...BLANK, from: i, to: i + 1, visit: 'noun', role: 'attribute' };
  if (LEAVING_VERBS.has(key) && goalOfLeaving(reading, i) !== null)
    return { ...BLANK, from: i, to: i + 1, visit: 'verb' };
  const travel = longestAt(TRAVEL, reading.tokens, i);
  return travel && (hasGoal(reading, travel.to) || goalOfWhere(reading, i) !== null) && !isDueThing(reading, i)
    ? { ...BLANK, from: i, to: travel.to, visit: 'verb' }
    : null;
}

/** "the session due in Jeddah", "talks expected in Rome": no traveller. */
function isDueThing(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  if (!/^(?:due|expected)$/.test(tokens[i]?.key ?? '')) return false;
  return !BEFORE_DUE.has(tokens[i - 1]?.key ?? '') || reading.nouns.some(({ to }) => to === i - 1);
}

/** "will leave France on Monday for Cape Town": the goal after "for"; null if there is none. */
export function goalOfLeaving(reading: Reading, verb: number): number | null {
  for (let i = verb + 1; i < verb + 8; i++) {
    const land =
      reading.tokens[i]?.key === 'for' ? reading.landAt(reading.tokens[i + 1]?.key === 'the' ? i + 2 : i + 1) : null;
    if (land) return land.from;
  }
  return null;
}

/** Whether a place follows soon. */
function hasGoal(reading: Reading, i: number): boolean {
  for (let k = i; k < i + 6; k++) if (reading.landAt(k) || reading.tokens[k]?.key === 'here') return true;
  return false;
}

/** "a visit", "their trip", "Ishiba's visit"; not "to visit", "will visit". */
function isVisitNoun(reading: Reading, i: number): boolean {
  const before = reading.tokens[i - 1]?.key ?? '';
  return !BEFORE_VISIT_AS_VERB.has(before) && !(isActing(reading, i - 1) && reading.tokens[i]?.key.endsWith('s'));
}

/** "Sunde visits", "the Minister visits", "she visits": a verb. */
function isActing(reading: Reading, i: number): boolean {
  return (reading.personAt(i) ?? reading.officeAt(i)) !== null || /^(?:he|she)$/.test(reading.tokens[i]?.key ?? '');
}

/** "A, Foreign Minister of Kuwait and President of the current session": it says who A is. */
function isOfOffice({ tokens, people, officeAt }: Reading, { from }: NounMention): boolean {
  let of = from - 1;
  while (DETERMINERS.has(tokens[of]?.key ?? '')) of--;
  const office = tokens[of]?.key === 'of' ? officeAt(of - 1) : null;
  let verb = (office?.from ?? 0) - 1;
  while (DETERMINERS.has(tokens[verb]?.key ?? '')) verb--;
  if (office && !office.plural && office.to === of && !COPULAS.has(tokens[verb]?.key ?? '')) return true;
  return (
    tokens[of]?.key === 'of' &&
    people.some((person) => person.offices.some((office) => office.to === of && !office.plural))
  );
}

function nounTrigger(reading: Reading, noun: NounMention): Trigger {
  const { tokens } = reading;
  let i = noun.from - 1;
  while (i >= 0 && (DETERMINERS.has(tokens[i]?.key ?? '') || tokens[i]?.key === "'s")) i--;
  i = pastMeasure(reading, i);
  i = beforePossessor(reading, noun, i);
  const base = { ...BLANK, from: noun.from, to: noun.to, noun };
  const quantity = noun.plural || noun.noun === 'talks' ? quantityBefore(reading, i) : null;
  if (quantity !== null && lightVerbBefore(reading, quantity) !== null) i = quantity;
  const key = tokens[i]?.key ?? '';
  if (PREPOSITIONS.has(key) && !isLightParticle(reading, i))
    return { ...base, role: 'attribute', preposition: fullPreposition(reading, i) };
  if (opensThatClause(reading, i + 1)) return { ...base, role: 'subject' };
  const verb = lightVerbBefore(reading, i);
  if (verb !== null && isExistential(reading, verb)) return { ...base, role: 'subject' };
  if (verb !== null)
    return LIGHT_VERBS.has(tokens[verb]?.key ?? '')
      ? { ...base, role: 'object', verb }
      : { ...base, role: 'attribute', preposition: 'mention' };
  return { ...base, role: 'subject' };
}

/** "confirmed that the meeting would be held": a "that" before another determiner is no determiner but opens a clause. */
function opensThatClause({ tokens }: Reading, i: number): boolean {
  return tokens[i]?.key === 'that' && DETERMINERS.has(tokens[i + 1]?.key ?? '');
}

/** "there was also a meeting", "there have been talks". */
function isExistential({ tokens }: Reading, verb: number): boolean {
  if (!FORMS_OF_BE.has(tokens[verb]?.key ?? '')) return false;
  return tokens.slice(Math.max(0, verb - 3), verb).some(({ key }) => key === 'there');
}

/** "took part in a meeting", "called off the talks", "participated in": the preposition belongs to the verb. */
function isLightParticle(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  const [before, key] = [tokens[i - 1]?.key ?? '', tokens[i]?.key ?? ''];
  if (key === 'in') return before === 'part' || /^(?:participat|engag|join)/.test(before) || before === 'participation';
  if (key === 'on') return false;
  return key === 'into' && /^enter/.test(before);
}

/** The light verb to the left with only adverbs, dates and places between. */
function lightVerbBefore(reading: Reading, start: number): number | null {
  const { tokens } = reading;
  for (let i = start; i >= 0 && i > start - 14; i--) {
    const key = tokens[i]?.key ?? '';
    if (LIGHT_VERBS.has(key) && !reading.landAt(i)) return i;
    const [date, land] = [reading.dateAt(i), reading.landAt(i)];
    const partner = partnerFrom(reading, i);
    if (partner !== null) i = partner;
    else if (date) i = date.from;
    else if (land && land.type !== 'body') i = land.from;
    else if (!LIGHT_ADVERBS.has(key) && !BEFORE_LIGHT_OBJECT.has(key)) return isVerb(reading, i) ? i : null;
  }
  return null;
}

/** "will co-chair with Minister A the second session": the token of "with" before the partner that ends at `i`; null if there is none. */
function partnerFrom(reading: Reading, i: number): number | null {
  const actor = reading.personAt(i) ?? reading.officeAt(i);
  if (!actor || actor.to !== i + 1) return null;
  const before = THE_AND_POSSESSIVES.has(reading.tokens[actor.from - 1]?.key ?? '') ? actor.from - 2 : actor.from - 1;
  return /^(?:with|alongside)$/.test(reading.tokens[before]?.key ?? '') ? before : null;
}
