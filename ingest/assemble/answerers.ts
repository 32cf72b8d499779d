import type { Actor } from '../resolve/actors.js';
import { isVerb } from '../resolve/clauses.js';
import type { Scene } from './arguments.js';
import type { Trigger } from './trigger.js';

/** "In a third meeting, A described the situation, and the Secretary reaffirmed": who acts in the other half of the sentence. */
export function answerers({ reading, groups }: Scene, { to }: Trigger, subject: readonly Actor[]): readonly Actor[] {
  const other = groups.find(
    ([first], i) =>
      i > 0 &&
      first !== undefined &&
      first.from > to &&
      first.preposition === '' &&
      (first.person?.office ?? first.office) !== undefined &&
      first.kind !== 'side' &&
      !subject.includes(first) &&
      reading.tokens.slice(Math.max(0, first.from - 2), first.from).some(({ key }) => key === 'and') &&
      isVerb(reading, groups[i]?.at(-1)?.to ?? 0),
  );
  return subject.length === 1 ? (other ?? []) : [];
}
