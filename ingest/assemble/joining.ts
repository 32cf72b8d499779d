import { ATTENDING_VERBS, BEFORE_AT_MEETING } from '../tables/attendance.js';
import { agentsAfter } from './agents.js';
import type { Scene } from './arguments.js';
import type { Parts } from './participants.js';
import type { Trigger } from './trigger.js';

/**
 * Whether a telling only adds who else was at a meeting: "the meeting was attended by A and B", "C joined the talks", "D took part in
 * the session", "E and F were present at the meeting".
 */
export function isJoining(scene: Scene, trigger: Trigger, parts: Parts): boolean {
  if (!trigger.noun || parts.partners.length > 0 || parts.subject.length === 0) return false;
  const { tokens } = scene.reading;
  const key = (i: number) => tokens[i]?.key ?? '';
  if (trigger.role === 'object' && trigger.verb !== null)
    return ATTENDING_VERBS.has(key(trigger.verb)) || key(trigger.verb + 1) === 'part';
  if (trigger.role === 'attribute')
    return (
      /^(?:in|at|of)$/.test(trigger.preposition) &&
      tokens.slice(Math.max(0, trigger.from - 5), trigger.from).some(({ key: word }) => BEFORE_AT_MEETING.has(word))
    );
  return agentsAfter(scene, trigger.to, tokens.length).length > 0;
}
