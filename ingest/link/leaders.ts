import type { Runner } from '../../src/graph/port.js';
import type { ExtractedLeader } from '../../src/model/extraction.js';
import { leaderId } from '../../src/model/ids.js';
import { endWords, isBare, matchNames } from './names.js';

/** A leader that the graph has already. */
export interface KnownLeader {
  readonly id: string;
  readonly names: readonly string[];
  /** Codes of the states and bodies whose offices the person holds. */
  readonly sides: readonly string[];
}

/**
 * The graph's id for each extracted leader, by the name that the extraction uses. Names are compared with the leaders whose
 * first or last word they share; somebody unknown gets a new id, and so does a name that fits two known people.
 */
export async function linkLeaders(
  runner: Runner,
  leaders: readonly ExtractedLeader[],
): Promise<ReadonlyMap<string, string>> {
  const words = [...new Set(leaders.flatMap((leader) => endWords(leader.name)))].sort();
  const known = words.length > 0 ? await readKnown(runner, words) : [];
  return new Map(leaders.map((leader) => [leader.name, sameLeader(leader, known) ?? newId(leader)]));
}

const newId = (leader: ExtractedLeader) => leaderId(leader.name, leader.represents);

/**
 * The id of the one known leader that an extracted one must be, or null. A full name needs the same words and no other side;
 * a part of a name, or a bare surname, needs the same side as well, and to fit nobody else there.
 */
export function sameLeader(leader: ExtractedLeader, known: readonly KnownLeader[]): string | null {
  const best = { same: new Set<string>(), within: new Set<string>() };
  for (const other of known) {
    if (!sidesAgree(leader.represents, other.sides)) continue;
    for (const name of other.names) {
      const match = matchNames(leader.name, name);
      if (match === 'same' && isBare(leader.name) === isBare(name)) best.same.add(other.id);
      else if (match !== 'no' && leader.represents && other.sides.includes(leader.represents))
        best.within.add(other.id);
    }
  }
  const [fits] = best.same.size > 0 ? [best.same] : [best.within];
  return fits.size === 1 ? ([...fits][0] ?? null) : null;
}

function sidesAgree(represents: string | null, sides: readonly string[]): boolean {
  return represents === null || sides.length === 0 || sides.includes(represents);
}

async function readKnown(runner: Runner, words: readonly string[]): Promise<KnownLeader[]> {
  const rows = await runner.run('read/link/leaders-by-word', { words });
  return rows.map((row) => ({
    id: String(row.id),
    names: [String(row.name), ...((row.aliases ?? []) as string[])],
    sides: (row.sides ?? []) as string[],
  }));
}
