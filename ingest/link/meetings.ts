import type { Runner } from '../../src/graph/port.js';
import { parseEdtf } from '../../src/model/edtf.js';
import type { MeetingKind } from '../../src/model/vocabulary.js';
import { likeness } from './likeness.js';
import type { MeetingTraits } from './traits.js';

/**
 * Which known meeting each extracted one is: extraction id -> graph id, without an entry for those that are new. Two meetings
 * that one article tells apart never become one; a meeting that fits two known ones equally well stays new.
 */
export async function linkMeetings(
  runner: Runner,
  meetings: readonly MeetingTraits[],
): Promise<ReadonlyMap<string, string>> {
  const dated = meetings.flatMap((m) => m.dates.map((d) => parseEdtf(d)).filter((d) => d?.start && d.end));
  const starts = dated.map((d) => d?.start ?? '').sort();
  const ends = dated.map((d) => d?.end ?? '').sort();
  const parties = [...new Set(meetings.flatMap((m) => m.parties))].sort();
  const bodies = [...new Set(meetings.map((m) => m.body))].filter((b) => b !== null).sort();
  const known = [
    ...(starts.length > 0 ? await readNear(runner, starts[0] ?? '', ends.at(-1) ?? '') : []),
    ...(await readUndated(runner, parties, bodies)),
  ];
  return assign(meetings, known);
}

/** Pairs extracted and known meetings, best likeness first, each at most once; a tie for the best is no pair. */
export function assign(
  meetings: readonly MeetingTraits[],
  known: readonly MeetingTraits[],
): ReadonlyMap<string, string> {
  const pairs = meetings
    .flatMap((m) => known.map((k) => ({ m: m.id, k: k.id, like: likeness(m, k) })))
    .filter((pair) => pair.like > 0)
    .sort((a, b) => b.like - a.like || (a.m + a.k < b.m + b.k ? -1 : 1));
  const links = new Map<string, string>();
  const taken = new Set<string>();
  for (const { m, k, like } of pairs) {
    if (links.has(m) || taken.has(k)) continue;
    const tied = pairs.some((p) => p.m === m && p.k !== k && p.like === like && !taken.has(p.k));
    if (tied) continue;
    links.set(m, k);
    taken.add(k);
  }
  return links;
}

async function readNear(runner: Runner, from: string, to: string): Promise<MeetingTraits[]> {
  const rows = await runner.run('read/link/meetings-near', { from, earliest: yearsBefore(from), to });
  return rows.map(toTraits);
}

async function readUndated(runner: Runner, parties: string[], bodies: string[]): Promise<MeetingTraits[]> {
  const rows = await runner.run('read/link/meetings-undated', { parties, bodies });
  return rows.map(toTraits);
}

/** A date may span a year and more: what starts earlier than that cannot reach into the window. */
const LONGEST_SPAN_IN_YEARS = 2;

function yearsBefore(day: string): string {
  return `${String(Number(day.slice(0, 4)) - LONGEST_SPAN_IN_YEARS).padStart(4, '0')}${day.slice(4)}`;
}

function toTraits(row: Readonly<Record<string, unknown>>): MeetingTraits {
  const list = (key: string) => (row[key] ?? []) as string[];
  return {
    id: String(row.id),
    names: list('names'),
    kind: row.kind as MeetingKind,
    dates: list('dates'),
    parties: list('parties'),
    participants: list('participants'),
    places: list('places'),
    placeCountries: list('placeCountries'),
    body: (row.body ?? null) as string | null,
  };
}
