import { Cues, cueOf } from '../../segment/cues.js';
import type { Token } from '../../segment/token.js';
import { UNITS, type Unit } from '../../tables/calendar.js';
import { WORDS_OF_DISTANCE } from '../../tables/date-words.js';
import { countAt, wordsAt } from './parts.js';

/** "two days after", "on the eve of": how far what is told before the words lies from what is told after them. */
export interface Distance {
  readonly from: number;
  readonly to: number;
  readonly unit: Unit;
  /** Below 0 if the first of the two came earlier. */
  readonly count: number;
}

const TURNS = cueOf(WORDS_OF_DISTANCE);

/** The distances between two events that a sentence names, in order: "a day after the call", "hours before they met". */
export function distancesIn(tokens: readonly Token[], cues: Cues = new Cues(tokens)): Distance[] {
  if (!cues.has(TURNS)) return [];
  return tokens.flatMap((_, i) => {
    const found = eve(tokens, i) ?? counted(tokens, i);
    return found && tokens[found.to]?.kind === 'word' ? [found] : [];
  });
}

function eve(tokens: readonly Token[], i: number): Distance | null {
  return wordsAt(tokens, i, 'eve', 'of') ? { from: i, to: i + 2, unit: 'day', count: -1 } : null;
}

function counted(tokens: readonly Token[], i: number): Distance | null {
  const hours = /^hours?$/.test(tokens[i]?.key ?? '');
  const unit = hours ? 'day' : UNITS.get(tokens[i + 1]?.key ?? '');
  const count = hours ? 0 : tokens[i]?.key === 'the' && unit === 'day' ? 1 : countAt(tokens[i]);
  if (!unit || count === null) return null;
  const turn = turnAt(tokens, hours ? i + 1 : i + 2);
  return turn && { from: i, to: turn.to, unit, count: count * turn.sign };
}

function turnAt(tokens: readonly Token[], i: number): { sign: 1 | -1; to: number } | null {
  const key = tokens[i]?.key ?? '';
  if (key === 'after' || key === 'following') return { sign: 1, to: i + 1 };
  if (key === 'before') return { sign: -1, to: i + 1 };
  return wordsAt(tokens, i, 'ahead', 'of') || wordsAt(tokens, i, 'prior', 'to') ? { sign: -1, to: i + 2 } : null;
}
