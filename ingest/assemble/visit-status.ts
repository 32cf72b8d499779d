import type { MeetingStatus } from '../../src/model/vocabulary.js';
import type { Reading } from '../annotate/reading.js';
import { firstBetween, lastBetween } from '../segment/between.js';
import { AHEAD_OF_VISIT, PRESENT_OF_SETTING_OUT } from '../tables/visits.js';
import type { Scene } from './arguments.js';
import { isCalledOff } from './called-off.js';
import { statusOf } from './status.js';
import type { Trigger } from './trigger.js';

/** How far behind a visit its verb is looked for. */
const FAR = 24;
/** How far before it a word for the future stands; an invitation names its guest in between. */
const NEAR = 9;
const BEFORE = 22;

/** Planned, held, cancelled, or null for none. "On the invitation of" tells who asked; "flies to", "goes on to" tell of what is next. */
export function statusOfVisit(scene: Scene, trigger: Trigger): MeetingStatus | null {
  const { reading, clauses, triggers } = scene;
  const { status, at } = statusOf(reading, trigger, clauses, triggers);
  if (isCalledOff(scene, trigger)) return 'cancelled';
  if (status === 'none' || status === 'cancelled') return null;
  const onInvitation = at !== null && at > trigger.from && reading.tokens[at]?.key === 'invitation';
  if (status === 'planned' && !onInvitation) return status;
  return isPresent(reading, trigger) || isAhead(reading, clauses, trigger) ? 'planned' : 'held';
}

/** "will undertake his first official visit", "an invitation to him for a state visit", "a visit at a mutually convenient time". */
function isAhead({ tokens }: Reading, clauses: Scene['clauses'], { from, to, visit }: Trigger): boolean {
  if (visit !== 'noun') return false;
  const ahead = lastBetween(
    tokens,
    from - BEFORE,
    from,
    ({ key }, i) => clauses[i] === clauses[from] && AHEAD_OF_VISIT.has(key) && (i >= from - NEAR || /^invit/.test(key)),
  );
  const openTime = firstBetween(
    tokens,
    to,
    to + FAR,
    ({ key }, i) =>
      (/^(?:appropriate|convenient)$/.test(key) && tokens[i + 1]?.key === 'time') ||
      (key === 'near' && tokens[i + 1]?.key === 'future') ||
      (/^(?:earliest|convenient)$/.test(key) && /^(?:convenience|opportunity|date)$/.test(tokens[i + 1]?.key ?? '')),
  );
  return ahead >= 0 || openTime >= 0;
}

function isPresent({ tokens }: Reading, { from, visit }: Trigger): boolean {
  return visit === 'verb' && PRESENT_OF_SETTING_OUT.has(tokens[from]?.key ?? '');
}
