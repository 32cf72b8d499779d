import type { Runner } from '../../src/graph/port.js';
import { groupBy } from '../../src/model/group.js';
import { traitsTogether } from '../link/meeting-groups.js';
import { claimsOn } from '../link/read-claims.js';
import type { MeetingClaim } from '../link/traits.js';
import { type Resemblance, resemblanceOfLeaders, resemblanceOfMeetings } from './resemblance.js';

/** Two leaders or two meetings that look alike and were not joined. */
export interface Candidate extends Resemblance {
  readonly first: string;
  readonly second: string;
}

/** More pairs than these are not looked at: whoever has so many begins with the best of them. */
const MOST_PAIRS = 20_000;

/** Pairs that a person may want to merge, best first, `limit` at most; each with its reasons, for and against. */
export async function candidates(runner: Runner, limit: number): Promise<Candidate[]> {
  const leaders = await pairsOf(runner, 'leader');
  const meetings = await pairsOf(runner, 'meeting');
  const known = await claimsOn(runner, [...new Set([...leaders, ...meetings].flat())].sort());
  const forms = groupBy(known.forms, ({ node }) => node);
  const claims = groupBy(known.meetings, ({ node }) => node);
  return [
    ...compare(leaders, (id) => forms.get(id) ?? [], resemblanceOfLeaders),
    ...compare(meetings, (id) => claims.get(id) ?? [], resemblanceOfClaims),
  ]
    .sort((a, b) => b.score - a.score || (a.first < b.first ? -1 : 1))
    .slice(0, limit);
}

async function pairsOf(runner: Runner, noun: 'leader' | 'meeting'): Promise<(readonly [string, string])[]> {
  const rows = await runner.run(`read/curate/${noun}-pairs`, { limit: MOST_PAIRS });
  return rows.map((row) => [String(row.first), String(row.second)] as const);
}

function compare<C>(
  pairs: readonly (readonly [string, string])[],
  claimsOf: (id: string) => readonly C[],
  resemblance: (a: readonly C[], b: readonly C[]) => Resemblance | null,
): Candidate[] {
  return pairs.flatMap(([first, second]) => {
    const found = resemblance(claimsOf(first), claimsOf(second));
    return found ? [{ first, second, ...found }] : [];
  });
}

function resemblanceOfClaims(a: readonly MeetingClaim[], b: readonly MeetingClaim[]): Resemblance | null {
  const articles = new Set(a.map(({ article }) => article));
  const toldApart = b.some(({ article }) => articles.has(article));
  return resemblanceOfMeetings(traitsTogether(a), traitsTogether(b), toldApart);
}
