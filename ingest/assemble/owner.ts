import type { Reading } from '../annotate/reading.js';
import type { Clauses } from '../resolve/clauses.js';
import { isCapitalised } from '../segment/token.js';
import { PARTAKER_WORDS } from '../tables/actors.js';
import { ADVERBIAL_CONJUNCTIONS, BEFORE_INSERTED_GERUNDS } from '../tables/clause-words.js';
import { BETWEEN_MEETING_AND_TIME, HELD_OR_SET, OPENS_WHEN } from '../tables/course-of-meetings.js';
import { THE_AND_POSSESSIVES } from '../tables/function-words.js';
import { TIME_CONJUNCTIONS } from '../tables/order-cues.js';
import { BEFORE_TIME_OR_PLACE, TIMES_OF_DAY } from '../tables/time-words.js';
import { VISIT_OCCURS } from '../tables/visits.js';
import { openingOf } from './opening-of.js';
import type { Trigger } from './trigger.js';

/** How far a relative clause may stand from the noun that it is of, past "of the Parties to the Convention on". */
const RELATIVE_TOKENS = 18;

/** What a clause says without a verb of meeting is not of the meeting that these only refer to: "preparations for it began in May". */
const ELSEWHERE = /^(?:invitation to|prepare for)$/;

/** No clause is read back further than this. */
const CLAUSE_TOKENS = 40;

/**
 * The trigger that a date or place belongs to: the noun that it follows directly, else the nearest one before it in its clause, else
 * the first one after it, else the one just before a relative clause.
 */
export function ownerOf(reading: Reading, triggers: readonly Trigger[], clauses: Clauses, at: number): Trigger | null {
  const opening = openingOf(reading, triggers, at);
  if (opening) return opening;
  const before = triggers.filter((trigger) => trigger.to <= at);
  const direct = before.at(-1);
  if (direct?.role === 'attribute' && follows(reading, afterComplement(reading, direct.to), at)) return direct;
  if (direct?.visit === 'noun' && follows(reading, afterTraveller(reading, direct.to), at)) return direct;
  if (direct?.noun && isInRelativeOn(reading, direct, at)) return direct;
  const main = before.findLast((trigger) => clauses[trigger.from] === clauses[at] && trigger.role !== 'attribute');
  if (main) return isOfReference(reading, main.to, at) ? null : main;
  const inClause = before.findLast((trigger) => clauses[trigger.from] === clauses[at] && trigger.role === 'attribute');
  const after = triggers.find(
    (trigger) =>
      trigger.from > at &&
      clauses[trigger.from] === clauses[at] &&
      trigger.role !== 'attribute' &&
      !isInsertedGerund(reading, trigger),
  );
  if (after) return after;
  if (inClause && !ELSEWHERE.test(inClause.preposition) && (!inClause.visit || visitOccurs(reading, inClause, at)))
    return isOfReference(reading, inClause.to, at) ? null : inClause;
  const next = triggers.find((trigger) => trigger.from > at && clauses[trigger.from] === clauses[at]);
  return next ?? relativeOwner(reading, triggers, clauses, at) ?? ownerOfFronted(reading, triggers, at);
}

/** "On Saturday, before leaving for Rome, he met A": what stands in front of the insertion is of the main clause. */
function isInsertedGerund({ tokens }: Reading, { from, role }: Trigger): boolean {
  const key = (i: number) => tokens[i]?.key ?? '';
  return (
    role === 'verb' && /ing$/.test(key(from)) && BEFORE_INSERTED_GERUNDS.has(key(from - 1)) && key(from - 2) === ','
  );
}

/** "the first meeting since the change of government in May", "met after the attack of Monday": of what the meeting is ordered by. */
function isOfReference({ tokens, dateAt, nouns }: Reading, from: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - CLAUSE_TOKENS); i--) {
    const key = tokens[i]?.key ?? '';
    if (/^[,;:()]$/.test(key) || nouns.some((noun) => noun.from <= i && i < noun.to)) return false;
    if (TIME_CONJUNCTIONS.has(key)) return !dateAt(i + 1) && !isTimeOfDay(tokens[i + 1]?.key ?? '');
  }
  return false;
}

/** "after lunch", "before 10". */
function isTimeOfDay(key: string): boolean {
  return TIMES_OF_DAY.has(key) || /^\d+$/.test(key);
}

/** "a summit which Ruto hosted in January", "the round that had been held in Rome": up to the next comma. */
function isInRelativeOn({ tokens }: Reading, noun: Trigger, at: number): boolean {
  if (at - noun.to > CLAUSE_TOKENS || !/^(?:which|that)$/.test(tokens[noun.to]?.key ?? '')) return false;
  return !tokens.slice(noun.to, at).some(({ key }) => /^[,;:]$/.test(key));
}

/** "The visit, the first since 2019, took place on Monday". */
function visitOccurs({ tokens }: Reading, visit: Trigger, at: number): boolean {
  const verb =
    tokens[at - 1]?.key === 'on' || tokens[at - 1]?.key === 'for' || tokens[at - 1]?.key === 'in' ? at - 2 : at - 1;
  return visit.visit === 'noun' && VISIT_OCCURS.has(tokens[verb]?.key ?? '');
}

/** A date in a clause, mostly relative, without a trigger of its own belongs to the trigger just before the clause. */
function relativeOwner(reading: Reading, triggers: readonly Trigger[], clauses: Clauses, at: number): Trigger | null {
  const { tokens } = reading;
  let start = at;
  while (start > 0 && clauses[start - 1] === clauses[at]) start--;
  if (ADVERBIAL_CONJUNCTIONS.has(tokens[start]?.key ?? '')) return null;
  const before = triggers.findLast((trigger) => trigger.to <= start);
  if (isOfReference(reading, start, at)) return null;
  return before && start - before.to <= RELATIVE_TOKENS ? before : null;
}

/** Past "between the two leaders", "with Iran": pointing words, countries and people who take part in what a noun names. */
function afterComplement({ tokens, landAt, personAt, officeAt }: Reading, from: number): number {
  if (!/^(?:between|among|with)$/.test(tokens[from]?.key ?? '')) return from;
  let to = from + 1;
  while (to < tokens.length) {
    const part = personAt(to) ?? officeAt(to) ?? landAt(to);
    if (part) to = part.to;
    else if (PARTAKER_WORDS.has(tokens[to]?.key ?? '')) to++;
    else break;
  }
  return to;
}

/** "In March 2024 he had been the guest of A, whom he met": what opens a sentence is of the only one it tells of. */
function ownerOfFronted(reading: Reading, triggers: readonly Trigger[], at: number): Trigger | null {
  const [only, ...others] = triggers.filter(({ visit, role }) => visit === null && role !== 'attribute');
  if (at > FRONTED || !only || others.length > 0 || only.from < at) return null;
  return /^(?:whom|who|which)$/.test(relativeBefore(reading, only.from)) ? only : null;
}

const FRONTED = 2;

/** The relative pronoun within some words before a verb; empty if there is none. */
function relativeBefore({ tokens }: Reading, verb: number): string {
  return tokens.slice(Math.max(0, verb - 4), verb).findLast(({ key }) => /^(?:whom|who|which)$/.test(key))?.key ?? '';
}

/** Past "of President A", "by the minister", "to Juba": whose visit it is, and where it goes. */
function afterTraveller({ tokens, landAt, personAt, officeAt }: Reading, from: number): number {
  let to = from;
  while (/^(?:of|by|to)$/.test(tokens[to]?.key ?? '')) {
    const start = THE_AND_POSSESSIVES.has(tokens[to + 1]?.key ?? '') ? to + 2 : to + 1;
    const part = personAt(start) ?? officeAt(start) ?? landAt(start);
    if (!part) break;
    to = part.to;
  }
  return to;
}

function isTimeOrPlace({ landAt, dateAt }: Reading, i: number): boolean {
  return landAt(i) !== null || dateAt(i) !== null;
}

/** "in Harare, Zimbabwe", "in Zimbabwe, on 17 March". */
function opensTimeOrPlace(reading: Reading, i: number): boolean {
  const opens = BEFORE_TIME_OR_PLACE.has(reading.tokens[i]?.key ?? '');
  return isTimeOrPlace(reading, i) || (opens && isTimeOrPlace(reading, i + 1));
}

/** Whether only prepositions, participles, the name of a house and other dates or places stand between. */
function follows(reading: Reading, from: number, to: number): boolean {
  let inHouse = false;
  for (let i = from; i < to; i++) {
    const token = reading.tokens[i];
    inHouse =
      token?.key === 'at' || (inHouse && (token?.key === 'the' || (token !== undefined && isCapitalised(token))));
    if (inHouse || reading.dateAt(i) || reading.landAt(i) || BETWEEN_MEETING_AND_TIME.has(token?.key ?? '')) continue;
    if (token?.key === 'and' && reading.dateAt(i - 1) && reading.dateAt(i + 1)) continue;
    if (token?.key === ',' && i === from && OPENS_WHEN.has(reading.tokens[i + 1]?.key ?? '')) continue;
    if (token?.key === ',' && isTimeOrPlace(reading, i - 1) && opensTimeOrPlace(reading, i + 1)) continue;
    if (token?.key === ',' && i === from && HELD_OR_SET.has(reading.tokens[i + 1]?.key ?? '')) continue;
    if (
      token?.key === '(' ||
      (token?.key === ')' && i > from) ||
      (reading.tokens[i - 1]?.key === '(' && token?.kind === 'word')
    )
      continue;
    return false;
  }
  return true;
}
