import type { Reading } from '../annotate/reading.js';
import type { Actor } from '../resolve/actors.js';

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
    reading.tokens.slice(verb.to, first.from).every(({ key }) => BEFORE_OBJECT.test(key))
  );
}

const BEFORE_OBJECT = /^(?:the|his|her|its|their|visiting|separately|new|both|also|acting)$/;

/** ", attending the G7 Summit, held": what a participle is about does not act. */
export function isOfParticiple({ tokens }: Reading, group: readonly Actor[]): boolean {
  const from = group[0]?.from ?? 0;
  const verb = /^(?:the|a|an|his|her|its)$/.test(tokens[from - 1]?.key ?? '') ? from - 2 : from - 1;
  return PARTICIPLES.test(tokens[verb]?.key ?? '');
}

const PARTICIPLES = /^(?:attending|visiting|representing|chairing|hosting|leading|heading|addressing|joining|touring)$/;

/** "aboard Air Force One", "First Lady A": capitals of which the text says neither office nor side. */
export function isUnknown(group: readonly Actor[]): boolean {
  return group.every(({ person }) => person !== null && person.office === null && person.side === null);
}
