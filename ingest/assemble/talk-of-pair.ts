import type { Actor } from '../resolve/actors.js';
import { POINTING_AT_SEVERAL } from '../tables/actors.js';
import { BEFORE_TALKING, BEHIND_TALKING, MANNERS_OF_TALKING, VERBS_OF_TALKING } from '../tables/course-of-meetings.js';
import { LATE_HOURS, MEALS } from '../tables/time-words.js';
import type { Scene } from './arguments.js';
import type { Trigger } from './trigger.js';

/** How far behind "for" the unit of a length stands: "for nearly two and a half hours". */
const MOST_WORDS = 7;

/**
 * Verbs of talking without a partner behind them, which tell of talks of their subjects with one another: of a pair that is pointed to
 * where the words say since when ("since they talked in Munich in February"), of any two sides where they say how long ("A and B talked
 * for three hours", "the two conferred until midnight").
 */
export function isTalkOfPair(scene: Scene, trigger: Trigger, subject: readonly Actor[]): boolean {
  const { reading } = scene;
  const { tokens } = reading;
  const { from, to } = trigger;
  if (!VERBS_OF_TALKING.has(tokens[from]?.key ?? '')) return false;
  const points = subject.length === 1 && POINTING_AT_SEVERAL.has(subject[0]?.pointing ?? '');
  if ((points || areTwoWhoTalk(subject)) && saysHowLong(scene, to)) return true;
  if (!points) return false;
  const before = tokens.slice(Math.max(0, from - 4), from).some(({ key }) => BEFORE_TALKING.has(key));
  return (
    before &&
    BEHIND_TALKING.has(tokens[to]?.key ?? '') &&
    (reading.dateAt(to) ?? reading.dateAt(to + 1) ?? reading.landAt(to + 1)) !== null
  );
}

function areTwoWhoTalk(subject: readonly Actor[]): boolean {
  const acting = subject.filter(({ person, office, pointing }) => person ?? office ?? pointing);
  const codes = new Set(acting.flatMap(({ codes }) => codes));
  return acting.length > 1 && (codes.size > 1 || acting.some(({ pointing }) => pointing === 'one'));
}

/** "for three hours", "for well over an hour", "until midnight", "over lunch", "behind closed doors", "in private". */
function saysHowLong({ reading: { tokens } }: Scene, to: number): boolean {
  const at = MANNERS_OF_TALKING.has(tokens[to]?.key ?? '') ? to + 1 : to;
  const key = tokens[at]?.key ?? '';
  const near = tokens.slice(at + 1, at + 1 + MOST_WORDS);
  if (key === 'for') {
    const unit = near.findIndex((token) => /^(?:hours?|minutes?|days?)$/.test(token.key));
    return unit >= 0 && near.slice(0, unit).every((token) => token.key !== ',');
  }
  const next = near[0]?.key ?? '';
  return (
    (/^(?:until|till|into)$/.test(key) && near.slice(0, 3).some((token) => LATE_HOURS.has(token.key))) ||
    (key === 'over' && near.slice(0, 3).some((token) => MEALS.has(token.key))) ||
    (key === 'behind' && next === 'closed') ||
    (key === 'in' && next === 'private') ||
    (key === 'one' && next === 'on')
  );
}
