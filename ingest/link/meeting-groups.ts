import { groupBy } from '../../src/model/group.js';
import { MEETING_KINDS } from '../../src/model/vocabulary.js';
import { mostFrequent } from '../write/preferred.js';
import { inOrder } from './claim.js';
import { components } from './components.js';
import { likeness } from './likeness.js';
import { isToldNear } from './told-near.js';
import type { MeetingClaim, MeetingTraits } from './traits.js';

/**
 * Which claims tell of one meeting: article by article in their order, each claim joins the group that it is likest to, or begins
 * one of its own. Two meetings that one article tells apart never become one. The same claims give the same groups, in whatever
 * order they are handed over.
 */
export function groupMeetings(claims: readonly MeetingClaim[]): MeetingClaim[][] {
  return components(inOrder(claims), likeClaims).flatMap(groupTogether);
}

/** Whether two claims, each by itself, speak for one meeting; without a date of either, only if both are told about the same time. */
export const likeClaims = (a: MeetingClaim, b: MeetingClaim): boolean => likeness(a, b) > 0 && mayBeThen(a, [b]);

/** Whether a claim can be of the time of others: a body's undated session of one year is not that of another. */
function mayBeThen(claim: MeetingClaim, others: readonly MeetingClaim[]): boolean {
  const dated = [claim, ...others].some(({ dates }) => dates.length > 0);
  return dated || others.every((other) => isToldNear(claim, other));
}

function groupTogether(claims: readonly MeetingClaim[]): MeetingClaim[][] {
  const groups: MeetingClaim[][] = [];
  for (const mine of groupBy(claims, ({ article }) => article).values()) {
    const known = groups.map(traitsTogether);
    const links = assign(mine, known, (i, at) => {
      const [claim, group] = [mine[i], groups[at]];
      return claim !== undefined && group !== undefined && mayBeThen(claim, group);
    });
    for (const [i, claim] of mine.entries()) {
      const group = groups[links.get(i) ?? -1];
      if (group) group.push(claim);
      else groups.push([claim]);
    }
  }
  return groups;
}

/** What all claims of one meeting say together. */
export function traitsTogether(claims: readonly MeetingTraits[]): MeetingTraits {
  const all = (of: (claim: MeetingTraits) => readonly string[]) => [...new Set(claims.flatMap(of))].sort();
  return {
    names: all(({ names }) => names),
    kind: mostFrequent(
      claims.map(({ kind }) => kind),
      (kind) => -MEETING_KINDS.indexOf(kind),
    ),
    dates: all(({ dates }) => dates),
    parties: all(({ parties }) => parties),
    participants: all(({ participants }) => participants),
    places: all(({ places }) => places),
    placeCountries: all(({ placeCountries }) => placeCountries),
    body: all(({ body }) => (body === null ? [] : [body]))[0] ?? null,
  };
}

/** A meeting of an article and a known one that look alike, by their places in the two lists. */
interface Pair {
  readonly mine: number;
  readonly known: number;
  readonly like: number;
}

/**
 * Pairs the meetings of an article with known ones, best likeness first, each at most once: places in the first list to places in the
 * second, where they may be one at all. Where two pairs for one meeting are as good, it is in none, and in no worse one either: nothing is guessed.
 */
export function assign(
  meetings: readonly MeetingTraits[],
  known: readonly MeetingTraits[],
  may: (mine: number, known: number) => boolean = () => true,
): ReadonlyMap<number, number> {
  const links = new Map<number, number>();
  let left: readonly Pair[] = meetings
    .flatMap((m, mine) => known.map((k, at) => ({ mine, known: at, like: likeness(m, k) })))
    .filter((pair) => pair.like > 0 && may(pair.mine, pair.known));
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
