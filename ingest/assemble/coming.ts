import type { Actor } from '../resolve/actors.js';
import { lastBetween } from '../segment/between.js';
import { cueOf } from '../segment/cues.js';
import { GIVING_A_SPEECH, SENDING } from '../tables/attendance.js';
import { BEFORE_SENT } from '../tables/auxiliaries.js';
import { type Scene, subjectBefore } from './arguments.js';

const SENT = cueOf(SENDING);

/** "A, a member of the Bureau, read out the letter and delivered a keynote speech": the subject of the verb before the speech. */
export function speakerOf(scene: Scene, at: number): readonly Actor[] {
  const { tokens } = scene.reading;
  const verb = lastBetween(tokens, Math.max(0, at - 5), at, ({ key }) => GIVING_A_SPEECH.has(key));
  return verb < 0 ? [] : subjectBefore(scene, verb).filter(({ person }) => person !== null);
}

/** "Bolivia sent its foreign minister, A", "Spain dispatched B": whom a country sends comes. */
export function sent(scene: Scene): readonly Actor[] {
  const { tokens, cues } = scene.reading;
  const verb = cues.at(SENT).find((i) => !BEFORE_SENT.has(tokens[i - 1]?.key ?? ''));
  if (verb === undefined || verb === 0) return [];
  const sender = scene.groups.find((group) => group.at(-1)?.to === verb || group.at(-1)?.to === verb - 1);
  const isState = sender?.[0]?.kind === 'side' && sender[0].preposition === '';
  const opens = isState || scene.reading.landAt(0) !== null;
  const group = scene.groups.find(([first]) => first && first.from > verb && first.from <= verb + 3);
  const toElsewhere = tokens[group?.at(-1)?.to ?? 0]?.key === 'to';
  return opens && !toElsewhere ? (group?.filter(({ person }) => person) ?? []) : [];
}
