import type { Reading } from '../annotate/reading.js';
import {
  BEFORE_RELATIVE_PRONOUNS,
  BEFORE_RESUMED_VERBS,
  BREAKING_WORDS,
  OPENING_ADDED_OFFICES,
  RELATIVES,
  SUBJECT_DETERMINERS,
  SUBJECT_PRONOUNS,
  TEMPORAL_CONJUNCTIONS,
  VERB_FORMS,
} from '../tables/clause-words.js';
import { PREPOSITIONS } from '../tables/function-words.js';

/** For each token of a sentence the number of its clause; a relative clause or bracket is one of its own. */
export type Clauses = readonly number[];

/** Parts a sentence into clauses, by stops, conjunctions and relatives; what follows a closed relative clause is the main one again. */
export function clausesOf(reading: Reading): Clauses {
  const { tokens } = reading;
  const clauses: number[] = [];
  const open: number[] = [];
  let current = 0;
  let next = 1;
  let listing = false;
  for (let i = 0; i < tokens.length; i++) {
    const key = tokens[i]?.key ?? '';
    if (key === ':' && opensList(reading, i)) listing = true;
    else if (
      (key === ';' && !listing) ||
      (key === ':' && open.length === 0) ||
      (isDash(reading, i) && open.length === 0)
    ) {
      open.length = 0;
      current = next++;
    } else if (key === '(') {
      open.push(current);
      current = next++;
    } else if (key === ')' && open.length > 0) {
      clauses.push(current);
      current = open.pop() ?? current;
      continue;
    } else if (key === ',' && isRelative(reading, i + 1)) {
      clauses.push(current);
      open.push(current);
      current = next++;
      continue;
    } else if (
      key === ',' &&
      open.length > 0 &&
      (hasVerb(reading, clauses, current) || isLongWho(reading, clauses, current)) &&
      resumes(reading, i + 1)
    ) {
      current = open.pop() ?? current;
    } else if (BREAKING_WORDS.has(key) && i > 0) {
      current = next++;
    } else if (
      (key === 'and' || key === 'but') &&
      (open.length === 0 || hasVerb(reading, clauses, current)) &&
      !isInName(reading, i) &&
      !joinsActors(reading, i) &&
      isSubjectWithVerb(reading, i + 1)
    ) {
      current = next++;
    } else if ((TEMPORAL_CONJUNCTIONS.has(key) || key === 'as') && i > 0 && isSubjectWithVerb(reading, i + 1)) {
      current = next++;
    }
    clauses.push(current);
  }
  return clauses;
}

/** "the Peace and Security Council": a name is of one clause. */
function isInName(reading: Reading, i: number): boolean {
  return Boolean(reading.bodyAt(i) ?? reading.officeAt(i) ?? reading.personAt(i) ?? reading.landAt(i));
}

/** "met the following:", "talks with:": what comes behind the colon is part of the clause. */
function opensList({ tokens }: Reading, colon: number): boolean {
  return (
    PREPOSITIONS.has(tokens[colon - 1]?.key ?? '') ||
    tokens.slice(Math.max(0, colon - 4), colon).some(({ key }) => key === 'following')
  );
}

const DASHES: ReadonlySet<string> = new Set(['–', '—', '--']);

function isDash(reading: Reading, i: number): boolean {
  return DASHES.has(reading.tokens[i]?.key ?? '') && !(reading.officeAt(i - 1) && reading.officeAt(i + 1));
}

function isRelative(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  if (RELATIVES.has(tokens[i]?.key ?? '')) return true;
  return BEFORE_RELATIVE_PRONOUNS.has(tokens[i]?.key ?? '') && /^(?:which|whom|whose)$/.test(tokens[i + 1]?.key ?? '');
}

/** After the comma that closes a relative clause the main clause goes on with its verb. */
function resumes(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  for (let k = i; k < i + 3; k++) {
    if (isVerb(reading, k)) return true;
    if (!BEFORE_RESUMED_VERBS.has(tokens[k]?.key ?? '')) return false;
  }
  return false;
}

/** "Thailand and Cambodia came", "In Cairo, he and the minister joined": what stands right before "and" is an actor too, so the two act together. */
function joinsActors(reading: Reading, i: number): boolean {
  const before = reading.tokens[i - 1]?.key === ',' ? i - 2 : i - 1;
  if (closesApposition(reading, i)) return true;
  if (i < 8 && /^(?:he|she)$/.test(reading.tokens[before]?.key ?? '')) return true;
  return (
    Boolean(reading.personAt(before) ?? reading.officeAt(before) ?? reading.bodyAt(before) ?? reading.landAt(before)) &&
    !verbBefore(reading, i)
  );
}

/** "Wang, also a member of the Bureau, and his counterpart": so far only somebody and what he is, and no verb. */
function closesApposition(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  if (tokens[i - 1]?.key !== ',') return false;
  const opens = tokens.findIndex(
    ({ key }, k) =>
      k < i - 1 &&
      key === ',' &&
      OPENING_ADDED_OFFICES.has(tokens[k + 1]?.key ?? '') &&
      reading.personAt(k - 1) !== null,
  );
  return opens > 0 && !tokens.slice(0, i).some((_, k) => isVerb(reading, k));
}

/** Whether the clause up to here has its verb already. */
function verbBefore(reading: Reading, end: number): boolean {
  if (reading.tokens[end - 1]?.key !== ',') return false;
  for (let i = end - 1; i >= 0 && reading.tokens[i]?.key !== ';'; i--) if (isVerb(reading, i)) return true;
  return false;
}

/** Somebody or something that can act, and soon after it a verb. */
function isSubjectWithVerb(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  let at = i;
  if (SUBJECT_DETERMINERS.has(tokens[at]?.key ?? '')) at++;
  const actor = reading.personAt(at) ?? reading.officeAt(at) ?? reading.bodyAt(at) ?? reading.landAt(at);
  if (actor && actor.from >= i) at = actor.to;
  else if (SUBJECT_PRONOUNS.has(tokens[i]?.key ?? '')) at = i + 1;
  else return false;
  for (let k = at; k < at + 2; k++) if (isVerb(reading, k)) return true;
  return false;
}

/** Whether the clause that is being read has a verb so far. */
function hasVerb(reading: Reading, clauses: readonly number[], clause: number): boolean {
  for (let i = clauses.length - 1; i >= 0 && clauses[i] === clause; i--) if (isVerb(reading, i)) return true;
  return false;
}

/** "who currently chairs the Community": a clause of some words that "who" opens has a verb, known or not. */
function isLongWho({ tokens }: Reading, clauses: readonly number[], clause: number): boolean {
  const start = clauses.indexOf(clause);
  return start >= 0 && tokens[start]?.key === 'who' && clauses.length - start > 2;
}

/** Whether the token is a verb form, as far as its shape tells. */
export function isVerb(reading: Reading, i: number): boolean {
  const token = reading.tokens[i];
  if (token?.kind !== 'word' || reading.personAt(i) || reading.landAt(i)) return false;
  return VERB_FORMS.has(token.key) || (/[a-z]ed$/.test(token.key) && token.text === token.text.toLowerCase());
}
