import { parseEdtf } from '../../src/model/edtf.js';
import type { ExtractedLeader, ExtractedVisit } from '../../src/model/extraction.js';
import { fold } from '../../src/model/fold.js';
import { groupBy } from '../../src/model/group.js';
import { type Claim, inOrder } from './claim.js';
import { components } from './components.js';
import { compareDates } from './dates.js';
import { lookupWords, shareLookup } from './names.js';
import { mayBeOne, personKey, personOf } from './person.js';
import { tellsTime, timeKeys } from './time-keys.js';
import { isToldNear } from './told-near.js';

/** What journeys are compared by. */
export interface VisitTraits {
  /** Person key (`Lee Jae-myung|KR`). */
  readonly traveller: string;
  /** ISO code of the country travelled to, or null. */
  readonly country: string | null;
  /** Place name, or null. */
  readonly to: string | null;
  readonly date: string | null;
}

/** What an article claims of a journey, as properties of its edge to it. */
export type ClaimedVisit = VisitTraits & Pick<Claim, 'mention'>;

export type VisitClaim = Claim & VisitTraits;

/** The claim of an extracted visit; null for one of nobody or to nowhere, which is not written. */
export function claimedVisit(
  visit: ExtractedVisit,
  mention: string,
  leaders: readonly ExtractedLeader[],
): ClaimedVisit | null {
  const leader = leaders.find(({ name }) => name === visit.leader);
  if (!leader || !(visit.country || visit.to)) return null;
  const { country, to, date } = visit;
  return { mention, traveller: personKey(leader.name, leader.represents), country, to, date };
}

/**
 * Whether two claims, each by itself, tell of one visit: the same traveller and destination, dates with a day in common or a day
 * apart (one article tells of the arrival, another of the day after), or neither of them a date and both told about the same time.
 */
export function likeVisits(a: VisitClaim, b: VisitClaim): boolean {
  return isOneVisit(a, b) && isThen(datesOf([a]), datesOf([b]));
}

/**
 * Which claims tell of one visit, article by article in their order; one that fits two is neither, and two that one article tells apart
 * never become one.
 */
export function groupVisits(claims: readonly VisitClaim[]): VisitClaim[][] {
  return components(inOrder(claims), likeVisits).flatMap(groupTogether);
}

function groupTogether(claims: readonly VisitClaim[]): VisitClaim[][] {
  const groups: VisitClaim[][] = [];
  for (const mine of groupBy(claims, ({ article }) => article).values()) {
    let left = [...groups];
    for (const claim of mine) {
      const fits = left.filter(
        (group) => group.every((other) => isOneVisit(claim, other)) && isThen(datesOf([claim]), datesOf(group)),
      );
      const [only] = fits;
      if (!only || fits.length > 1) {
        groups.push([claim]);
        continue;
      }
      only.push(claim);
      left = left.filter((group) => group !== only);
    }
  }
  return groups;
}

function isOneVisit(a: VisitClaim, b: VisitClaim): boolean {
  const share = shareLookup(personOf(a.traveller).name, personOf(b.traveller).name);
  return (
    share && mayBeOne(a.traveller, b.traveller) && goesWhere(a, b) && (datesOf([a, b]).length > 0 || isToldNear(a, b))
  );
}

/** Dates that tell one journey from another. */
function datesOf(claims: readonly VisitClaim[]): string[] {
  return claims.flatMap(({ date }) => {
    const parsed = date === null ? null : parseEdtf(date);
    return parsed && tellsTime(parsed) ? [parsed.text] : [];
  });
}

function goesWhere(a: VisitTraits, b: VisitTraits): boolean {
  if (a.country !== null || b.country !== null) return a.country === b.country;
  return fold(a.to ?? '') === fold(b.to ?? '');
}

function isThen(a: readonly string[], b: readonly string[]): boolean {
  return ['day', 'yes', 'next', 'unknown'].includes(compareDates(a, b));
}

/** The keys under which a claim's visit is stored in the graph, and those under which visits like it are sought. */
export function visitKeys(claim: VisitTraits): { readonly stored: string[]; readonly sought: string[] } {
  const { stored, sought } = timeKeys(claim.date);
  const where = claim.country ?? fold(claim.to ?? '');
  const travellers = lookupWords(personOf(claim.traveller).name).map((word) => `${word}>${where}`);
  const at = (times: readonly string[]) => travellers.flatMap((who) => times.map((time) => `${who}@${time}`));
  return { stored: at(stored), sought: at(sought) };
}
