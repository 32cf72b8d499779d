import type { Runner } from '../../src/graph/port.js';
import { countryId, leaderId, meetingId, placeId, visitId } from '../../src/model/ids.js';
import type { Change, NounLinks } from './change.js';
import { type Claim, claimKey } from './claim.js';
import { gather } from './gather.js';
import { visitMention } from './links.js';
import { groupMeetings, likeClaims } from './meeting-groups.js';
import type { Move, Moves } from './moves.js';
import { personOf } from './person.js';
import { type Placed, placeGroups } from './place-groups.js';
import { type Claims, type Seeker, seekMeetings, seekVisits } from './read-claims.js';
import { claimedMeeting, type MeetingClaim, traitsOf } from './traits.js';
import { claimedVisit, groupVisits, likeVisits, type VisitClaim } from './visits.js';

/** Which meetings those of an article are. */
export async function linkMeetings(
  runner: Runner,
  { article, extraction, former, decided }: Change,
): Promise<NounLinks> {
  const { id, published } = article;
  const claims = (extraction?.meetings ?? []).map((meeting): MeetingClaim => {
    const claimed = claimedMeeting(meeting, extraction?.leaders ?? []);
    return { article: id, published, mention: meeting.id, node: null, base: null, ...traitsOf(claimed) };
  });
  return linkEvents(runner, claims, former.meetings, MEETINGS, decided);
}

/** Which visits those of an article are. Visits of nobody or to nowhere get no id. */
export async function linkVisits(runner: Runner, { article, extraction, former, decided }: Change): Promise<NounLinks> {
  const { id, published } = article;
  const claims = (extraction?.visits ?? []).flatMap((visit, at): VisitClaim[] => {
    const claimed = claimedVisit(visit, visitMention(at), extraction?.leaders ?? []);
    return claimed ? [{ article: id, published, node: null, base: null, ...claimed }] : [];
  });
  return linkEvents(runner, claims, former.visits, VISITS, decided);
}

/** The mentions that move where claims of some meetings and visits are grouped anew, by what was decided since. */
export async function regroupEvents(
  runner: Runner,
  { meetings, visits }: Claims,
): Promise<Pick<Moves, 'meetings' | 'visits'>> {
  return {
    meetings: await regroup(runner, meetings, MEETINGS),
    visits: await regroup(runner, visits, VISITS),
  };
}

async function regroup<C extends Claim>(runner: Runner, claims: readonly C[], noun: Noun<C>): Promise<Move[]> {
  const region = await gather(claims, { like: noun.like, seek: noun.seekIn(runner) });
  return movesAmong(await placeGroups(runner, region, { ...noun, withdrawn: [], decided: true }));
}

/** What is particular to a noun. */
interface Noun<C extends Claim> {
  readonly seekIn: (runner: Runner) => Seeker<C>;
  readonly like: (a: C, b: C) => boolean;
  readonly group: (claims: readonly C[]) => readonly (readonly C[])[];
  readonly wanted: (group: readonly C[]) => string;
}

const MEETINGS: Noun<MeetingClaim> = {
  seekIn: seekMeetings,
  like: likeClaims,
  group: groupMeetings,
  wanted: wantedMeeting,
};

const VISITS: Noun<VisitClaim> = { seekIn: seekVisits, like: likeVisits, group: groupVisits, wanted: wantedVisit };

/** Groups the claims that come with all that they and those that go have a bearing on. */
async function linkEvents<C extends Claim>(
  runner: Runner,
  coming: readonly C[],
  going: readonly C[],
  noun: Noun<C>,
  decided: boolean,
): Promise<NounLinks> {
  if (coming.length === 0 && going.length === 0) return { links: new Map(), bases: new Map(), moves: [] };
  const gone = new Set(going.map(claimKey));
  const region = await gather([...coming, ...going], { like: noun.like, seek: noun.seekIn(runner) });
  const staying = region.filter((claim) => !gone.has(claimKey(claim)));
  const placed = await placeGroups(runner, [...staying, ...coming], { ...noun, withdrawn: going, decided });
  const own = placed.filter(({ claim }) => claim.node === null);
  return {
    links: new Map(own.map(({ claim, to }) => [claim.mention, to])),
    bases: new Map(own.map(({ claim, base }) => [claim.mention, base])),
    moves: movesAmong(placed),
  };
}

/** Claims that are written elsewhere than where they belong. */
function movesAmong<C extends Claim>(placed: readonly Placed<C>[]): Move[] {
  return placed
    .filter(({ claim, to, base }) => claim.node !== null && (claim.node !== to || claim.base !== base))
    .map(({ claim: { article, mention }, to, base }) => ({ article, mention, to, base }));
}

function wantedMeeting([first]: readonly MeetingClaim[]): string {
  return meetingId({
    parties: first?.parties ?? [],
    kind: first?.kind ?? '',
    date: first?.dates[0] ?? null,
    article: first?.article ?? '',
    mention: `${first?.mention} ${first?.names[0]}`,
  });
}

function wantedVisit([first]: readonly VisitClaim[]): string {
  const { name, side } = personOf(first?.traveller ?? '');
  const destination = first?.country ? countryId(first.country) : placeId(first?.to ?? '', null);
  return visitId(leaderId(name, side), destination, first?.date ?? null);
}
