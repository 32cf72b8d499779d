import type { Row, Runner } from '../../src/graph/port.js';
import { parseEdtf } from '../../src/model/edtf.js';
import type { MeetingKind } from '../../src/model/vocabulary.js';
import { UNDATED } from '../write/preferred.js';
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
  if (meetings.length === 0) return new Map();
  const ids = [...new Set([...(await readNear(runner, meetings)), ...(await readUndated(runner, meetings))])].sort();
  if (ids.length === 0) return new Map();
  const known = await runner.run('read/link/meeting-traits', { ids });
  return assign(meetings, known.map(toTraits));
}

/** A meeting of the article and a known one that look alike. */
interface Pair {
  readonly mine: string;
  readonly known: string;
  readonly like: number;
}

/**
 * Pairs extracted and known meetings, best likeness first, each at most once. Where two pairs for one meeting are as good, it
 * is in none, and in no worse one either: nothing is guessed.
 */
export function assign(
  meetings: readonly MeetingTraits[],
  known: readonly MeetingTraits[],
): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  let left: readonly Pair[] = meetings
    .flatMap((m) => known.map((k) => ({ mine: m.id, known: k.id, like: likeness(m, k) })))
    .filter((pair) => pair.like > 0);
  while (left.length > 0) {
    const most = Math.max(...left.map((pair) => pair.like));
    const best = left.filter((pair) => pair.like === most);
    for (const pair of best) {
      if (best.every((other) => other === pair || !shareMeeting(other, pair))) links.set(pair.mine, pair.known);
    }
    left = left.filter((pair) => !best.some((other) => shareMeeting(other, pair)));
  }
  return links;
}

const shareMeeting = (a: Pair, b: Pair) => a.mine === b.mine || a.known === b.known;

/** A date may span a year and more: what starts earlier than that cannot reach into the window. */
const LONGEST_SPAN_IN_YEARS = 2;

async function readNear(runner: Runner, meetings: readonly MeetingTraits[]): Promise<string[]> {
  const windows = meetings.flatMap(({ dates, parties, kind }) =>
    dates.map(parseEdtf).flatMap((date) => {
      if (!date?.start || !date.end) return [];
      const [from, to] = [addDays(date.start, -1), addDays(date.end, 1)];
      return { from, to, earliest: yearsBefore(from), parties, conference: kind === 'conference' };
    }),
  );
  return windows.length > 0 ? idsOf(await runner.run('read/link/meetings-near', { windows })) : [];
}

async function readUndated(runner: Runner, meetings: readonly MeetingTraits[]): Promise<string[]> {
  const undated = meetings.filter(({ dates }) => dates.every((date) => !parseEdtf(date)?.start));
  if (undated.length === 0) return [];
  const parties = [...new Set(undated.flatMap((m) => m.parties))].sort();
  const bodies = [...new Set(undated.map((m) => m.body))].filter((body) => body !== null).sort();
  return idsOf(await runner.run('read/link/meetings-undated', { parties, bodies, undated: UNDATED }));
}

const idsOf = (rows: readonly Row[]) => rows.map((row) => String(row.id));

/** A day so many days later (`YYYY-MM-DD`); the first of all days has none before it. */
function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.getUTCFullYear() < 0 || date.getUTCFullYear() > 9999 ? day : date.toISOString().slice(0, 10);
}

function yearsBefore(day: string): string {
  return `${String(Math.max(0, Number(day.slice(0, 4)) - LONGEST_SPAN_IN_YEARS)).padStart(4, '0')}${day.slice(4)}`;
}

function toTraits(row: Row): MeetingTraits {
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
    body: list('bodies').sort()[0] ?? null,
  };
}
