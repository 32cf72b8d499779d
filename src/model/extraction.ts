import type { MeetingKind, MeetingStatus, OutcomeKind } from './vocabulary.js';

/** Where an article says something: `text.slice(start, end)` holds the words, `rule` names the rule that read them. */
export interface Evidence {
  /** First character, counted from 0 in UTF-16 code units of `Article.text`. */
  readonly start: number;
  /** One past the last character. */
  readonly end: number;
  readonly rule: string;
  /**
   * Which field of the item the words support: `name`, `office`, `represents`, `kind`, `status`, `date`, `place`, `body`,
   * `leader`, `to`, `meeting`, `marginsOf`, `order`; with its value for lists: `party:KR`, `participant:Lee Jae-myung`,
   * `topic:Northern Sea Route`, `member:KR`.
   */
  readonly supports: string;
}

interface Evidenced {
  /** At least one entry supports `name` (`order` for a follow, `leader` for a visit). */
  readonly evidence: readonly Evidence[];
}

export interface ExtractedLeader extends Evidenced {
  readonly name: string;
  readonly office: string | null;
  /** ISO 3166-1 alpha-2, `EU`, `UN`, or another body's acronym; null if the text does not tell. */
  readonly represents: string | null;
}

export interface ExtractedBody extends Evidenced {
  readonly name: string;
  readonly members: readonly string[];
}

export interface ExtractedMeeting extends Evidenced {
  /** `m1`, `m2` … within one extraction. */
  readonly id: string;
  readonly name: string;
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  /** EDTF; null if the text gives none. */
  readonly date: string | null;
  readonly place: string | null;
  /** ISO code of the country that the place lies in (or is), where it is known. */
  readonly placeCountry: string | null;
  readonly parties: readonly string[];
  /** Names from `leaders`. */
  readonly participants: readonly string[];
  /** A name from `bodies`, whose session this is. */
  readonly body: string | null;
  readonly topics: readonly string[];
  /** Id of the meeting on whose margins this one took place. */
  readonly marginsOf: string | null;
}

export interface ExtractedVisit extends Evidenced {
  readonly leader: string;
  readonly to: string | null;
  readonly country: string | null;
  readonly date: string | null;
  readonly status: MeetingStatus;
}

export interface ExtractedOutcome extends Evidenced {
  readonly name: string;
  readonly kind: OutcomeKind;
  /** Id of the meeting that produced it. */
  readonly meeting: string | null;
}

export interface ExtractedFollow extends Evidenced {
  /** Meeting id, or the name of a body that came out of the earlier meeting. */
  readonly from: string;
  /** Meeting id. */
  readonly to: string;
}

/** What one article says, in the form of docs/annotation.md, each item with the characters that say it. */
export interface Extraction {
  readonly id: string;
  readonly leaders: readonly ExtractedLeader[];
  readonly bodies: readonly ExtractedBody[];
  readonly meetings: readonly ExtractedMeeting[];
  readonly visits: readonly ExtractedVisit[];
  readonly outcomes: readonly ExtractedOutcome[];
  readonly follows: readonly ExtractedFollow[];
}
