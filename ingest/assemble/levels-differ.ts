import type { NounMention } from '../annotate/noun-mention.js';
import { LOW_LEVELS } from '../tables/levels.js';
import type { Encounter } from './encounter.js';
import type { MeetingRecord } from './meeting-record.js';

/** A vice-ministerial meeting is no summit. */
export function levelsDiffer({ noun }: Encounter, meeting: MeetingRecord): boolean {
  const level = noun ? levelOf(noun) : null;
  if (level === null || !noun) return false;
  if (level === 'conference') return !meeting.tellings.some((one) => one.noun && levelOf(one.noun) === 'conference');
  const known = meeting.tellings.map((one) => (one.noun ? levelOf(one.noun) : null)).filter((one) => one !== null);
  if (known.length > 0) return !known.includes(level);
  const ranks = [...meeting.people.keys()].filter((person) => person.office !== null).map(({ rank }) => rank);
  if (ranks.length === 0) return false;
  const lowest = Math.min(...ranks);
  return level === 3 ? lowest < 3 : level === 1 ? lowest > 1 : lowest > 2;
}

/** The rank of those who sit, as far as the name tells; null if it does not. */
function levelOf(noun: NounMention): 1 | 2 | 3 | 'conference' | null {
  if (noun.office) return noun.office.rank;
  if (noun.kind === 'summit') return 3;
  if (noun.kind === 'conference') return 'conference';
  if (noun.modifiers.includes('ministerial') || noun.modifiers.includes('ministers'))
    return noun.modifiers.some((word) => /^(?:vice|deputy)$/.test(word)) ? 1 : 2;
  if (noun.modifiers.includes('leaders')) return 3;
  return noun.modifiers.some((word) => LOW_LEVELS.has(word)) ? 1 : null;
}
