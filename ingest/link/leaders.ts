import type { Runner } from '../../src/graph/port.js';
import type { ExtractedLeader } from '../../src/model/extraction.js';
import { fold } from '../../src/model/fold.js';
import { sideNode } from '../write/nodes.js';
import { endWords, isBare, matchNames } from './names.js';

/** A leader that the graph has already. */
export interface KnownLeader {
  readonly id: string;
  readonly names: readonly string[];
  /** Ids of the countries and bodies whose offices the person holds. */
  readonly sides: readonly string[];
  /** Those offices, as articles call them. */
  readonly offices: readonly string[];
}

/**
 * The graph's id for each extracted leader that it knows, by the name that the extraction uses. Names are compared with the
 * leaders whose first or last word they share.
 */
export async function linkLeaders(
  runner: Runner,
  leaders: readonly ExtractedLeader[],
): Promise<ReadonlyMap<string, string>> {
  const words = [...new Set(leaders.flatMap((leader) => endWords(leader.name)))].sort();
  const known = words.length > 0 ? await readKnown(runner, words) : [];
  const links = leaders.map((leader): [string, string | null] => [leader.name, sameLeader(leader, known)]);
  return new Map(links.filter((pair): pair is [string, string] => pair[1] !== null));
}

/**
 * The id of the one known leader that an extracted one must be, or null. The same full name may have no other side; a bare
 * surname, a part of a name or another spelling must have the same side, and a surname no other office ("King Salman" is not
 * Crown Prince Mohammed bin Salman). Whoever fits two known people is neither.
 */
export function sameLeader(leader: ExtractedLeader, known: readonly KnownLeader[]): string | null {
  const side = leader.represents === null ? null : sideNode(leader.represents).id;
  const bare = isBare(leader.name);
  const sameSide = ({ sides }: KnownLeader) => (side === null ? sides.length === 0 : sides.includes(side));
  const noOtherSide = ({ sides }: KnownLeader) => side === null || sides.length === 0 || sides.includes(side);
  const candidates = known.filter((other) => !bare || officesAgree(leader.office, other.offices));
  const agreeing = (match: NameAgreement) =>
    candidates.filter(({ names }) => compareNames(leader.name, names) === match);
  const same = agreeing('same').filter(bare ? sameSide : noOtherSide);
  const [found, ...others] = same.length > 0 || side === null ? same : agreeing('close').filter(sameSide);
  return found && others.length === 0 ? found.id : null;
}

function officesAgree(office: string | null, known: readonly string[]): boolean {
  return office === null || known.length === 0 || known.some((other) => fold(other) === fold(office));
}

type NameAgreement = 'same' | 'close' | 'no';

/**
 * How a name agrees with those of somebody known. Once a full name is known, surnames by which articles call the person are
 * not looked at: else every other Kishida would be the first whom an article called that.
 */
function compareNames(name: string, names: readonly string[]): NameAgreement {
  const full = names.filter((other) => !isBare(other));
  const matches = (full.length > 0 ? full : names).map((other) => matchNames(name, other));
  if (matches.includes('same')) return 'same';
  return matches.every((match) => match === 'no') ? 'no' : 'close';
}

async function readKnown(runner: Runner, words: readonly string[]): Promise<KnownLeader[]> {
  const rows = await runner.run('read/link/leaders-by-word', { words });
  const once = new Map(rows.map((row) => [row.id, row]));
  return [...once.values()].map((row) => ({
    id: String(row.id),
    names: [String(row.name), ...((row.aliases ?? []) as string[])],
    sides: (row.sides ?? []) as string[],
    offices: ((row.offices ?? []) as string[]).filter((office) => office !== ''),
  }));
}
