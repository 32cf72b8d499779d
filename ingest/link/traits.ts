import { parseEdtf } from '../../src/model/edtf.js';
import type { ExtractedLeader, ExtractedMeeting } from '../../src/model/extraction.js';
import type { MeetingKind } from '../../src/model/vocabulary.js';
import { bodyNode } from '../write/nodes.js';
import type { Claim } from './claim.js';
import { personKey } from './person.js';
import { tellsTime } from './time-keys.js';

/** What meetings are compared by: of one article, or of all that tell of one meeting together. */
export interface MeetingTraits {
  readonly names: readonly string[];
  readonly kind: MeetingKind;
  /** Every EDTF date that an article gives it. */
  readonly dates: readonly string[];
  readonly parties: readonly string[];
  /** Person keys (`Lee Jae-myung|KR`), as the articles name them: who is whom is settled apart from this. */
  readonly participants: readonly string[];
  /** Place names, and the codes of the countries they lie in. */
  readonly places: readonly string[];
  readonly placeCountries: readonly string[];
  /** Body id, or null for a meeting that is no session. */
  readonly body: string | null;
}

export type MeetingClaim = Claim & MeetingTraits;

/** What an extracted meeting claims, as properties of the article's edge to it: what it is compared by stands there too. */
export interface ClaimedMeeting {
  readonly mention: string;
  readonly name: string;
  readonly kind: MeetingKind;
  readonly date: string | null;
  readonly parties: readonly string[];
  readonly people: readonly string[];
  readonly place: string | null;
  readonly placeCountry: string | null;
  readonly body: string | null;
}

/** The claim of an extracted meeting, with participants by name and side and the body by its id. */
export function claimedMeeting(meeting: ExtractedMeeting, leaders: readonly ExtractedLeader[]): ClaimedMeeting {
  const sideOf = new Map(leaders.map(({ name, represents }) => [name, represents]));
  return {
    mention: meeting.id,
    name: meeting.name,
    kind: meeting.kind,
    date: meeting.date,
    parties: [...meeting.parties].sort(),
    people: meeting.participants.map((name) => personKey(name, sideOf.get(name) ?? null)).sort(),
    place: meeting.place,
    placeCountry: meeting.placeCountry,
    body: meeting.body === null ? null : bodyNode(meeting.body).id,
  };
}

/** What a claim is compared by. A date that spans decades counts as none. */
export function traitsOf(claimed: Omit<ClaimedMeeting, 'mention'>): MeetingTraits {
  const date = claimed.date === null ? null : parseEdtf(claimed.date);
  return {
    names: [claimed.name],
    kind: claimed.kind,
    dates: date && tellsTime(date) ? [date.text] : [],
    parties: claimed.parties,
    participants: claimed.people,
    places: claimed.place === null ? [] : [claimed.place],
    placeCountries: claimed.placeCountry === null ? [] : [claimed.placeCountry],
    body: claimed.body,
  };
}
