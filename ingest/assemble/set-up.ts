import { SETTING_VERBS } from '../tables/order-cues.js';
import type { Scene } from './arguments.js';
import type { Trigger } from './trigger.js';

/** "They agreed to hold a Greece-Cyprus dialogue": where its name says of whom it is, those who set it up need not sit in it. */
export function isSetUpByOthers({ reading: { tokens } }: Scene, { noun }: Trigger, verb: number): boolean {
  return (
    (noun?.lands.length ?? 0) > 1 &&
    noun?.kind === null &&
    noun.office === null &&
    tokens[verb - 1]?.key === 'to' &&
    tokens.slice(Math.max(0, verb - 5), verb).some(({ key }) => SETTING_VERBS.has(key))
  );
}
