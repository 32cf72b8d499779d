/**
 * Words in meetings' names that say only that something is a meeting, of what level, which one in a row, or when: they tell
 * no two meetings apart. Folded. Written for Chancery; licence as the project.
 */
import { list } from './list.js';

export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  [
    'a an and at between both by during for from held his her in its of on our their the this to today tonight with',
    'meeting meet met summit talk talks call conversation discussion discussions consultation consultations dialogue',
    'session sessions round conference encounter exchange negotiation negotiations gathering forum visit',
    'bilateral trilateral two three four telephone phone video virtual official high level working',
    'leader leaders counterpart counterparts president prime minister ministers ministerial',
    'first second third fourth fifth new next previous last later latest past planned upcoming recent day week month year',
    'monday tuesday wednesday thursday friday saturday sunday',
    'january february march april may june july august september october november december',
  ].flatMap((line) => line.split(' ')),
);

/** Words in capitals that many names share: those for a row, and for how many sides there are. */
export const ORDINARY_NAME_WORDS: ReadonlySet<string> = new Set(
  list('first, second, third, fourth, fifth, sixth, joint, the, next, previous, last, annual, bilateral'),
);
