import type { Reading } from '../annotate/reading.js';
import type { Actor } from '../resolve/actors.js';
import { ATTENDING_PARTICIPLES } from '../tables/attendance.js';
import { ARTICLES_AND_POSSESSIVES, BETWEEN_VERB_AND_OBJECT } from '../tables/function-words.js';

/** As much of a scene as tells that. */
interface Verbs {
  readonly reading: Reading;
  readonly triggers: readonly { readonly from: number; readonly to: number; readonly sense: string | null }[];
  readonly clauses: readonly number[];
}

/** "A met B and held talks with C": who is the object of the verb before does not act. */
export function isMet({ reading, triggers, clauses }: Verbs, [first]: readonly Actor[], at: number): boolean {
  if (!first) return false;
  const verb = triggers.findLast(({ to, sense }) => to <= first.from && sense !== null);
  return (
    verb !== undefined &&
    verb.to < at &&
    clauses[verb.from] === clauses[first.from] &&
    reading.tokens.slice(verb.to, first.from).every(({ key }) => BETWEEN_VERB_AND_OBJECT.has(key))
  );
}

/** ", attending the G7 Summit, held": what a participle is about does not act. */
export function isOfParticiple({ tokens }: Reading, group: readonly Actor[]): boolean {
  const from = group[0]?.from ?? 0;
  const verb = ARTICLES_AND_POSSESSIVES.has(tokens[from - 1]?.key ?? '') ? from - 2 : from - 1;
  return ATTENDING_PARTICIPLES.has(tokens[verb]?.key ?? '');
}

/** "aboard Air Force One", "First Lady A": capitals of which the text says neither office nor side. */
export function isUnknown(group: readonly Actor[]): boolean {
  return group.every(({ person }) => person !== null && person.office === null && person.side === null);
}
