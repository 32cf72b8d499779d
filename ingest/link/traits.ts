import type { ExtractedMeeting } from '../../src/model/extraction.js';
import type { MeetingKind } from '../../src/model/vocabulary.js';

/** What linking knows of a meeting, from an article or from the graph. */
export interface MeetingTraits {
  readonly id: string;
  readonly names: readonly string[];
  readonly kind: MeetingKind;
  /** Every EDTF date that an article gives it. */
  readonly dates: readonly string[];
  readonly parties: readonly string[];
  /** Leader ids. */
  readonly participants: readonly string[];
  /** Place names, and the codes of the countries they lie in. */
  readonly places: readonly string[];
  readonly placeCountries: readonly string[];
  /** Body id, or null for a meeting that is no session. */
  readonly body: string | null;
}

/** The traits of an extracted meeting, with leaders and bodies as the graph's ids. */
export function traitsOf(
  meeting: ExtractedMeeting,
  leaderIds: ReadonlyMap<string, string>,
  body: string | null,
): MeetingTraits {
  return {
    id: meeting.id,
    names: [meeting.name],
    kind: meeting.kind,
    dates: meeting.date ? [meeting.date] : [],
    parties: meeting.parties,
    participants: meeting.participants.map((name) => leaderIds.get(name)).filter((id) => id !== undefined),
    places: meeting.place ? [meeting.place] : [],
    placeCountries: meeting.placeCountry ? [meeting.placeCountry] : [],
    body,
  };
}
