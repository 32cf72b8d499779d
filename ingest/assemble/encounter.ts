import type { Evidence } from '../../src/model/extraction.js';
import type { MeetingStatus } from '../../src/model/vocabulary.js';
import type { NounMention } from '../annotate/nouns.js';
import type { Reading } from '../annotate/reading.js';
import type { Person } from '../resolve/person.js';
import type { Rank } from '../tables/offices.js';
import type { BodyRecord } from './bodies.js';
import type { Trigger } from './trigger.js';

/** One telling of an encounter; several tellings may mean one meeting. */
export interface Encounter {
  readonly reading: Reading;
  readonly trigger: Trigger;
  /** Tokens of a phrase that names it. */
  readonly name: { readonly from: number; readonly to: number };
  readonly noun: NounMention | null;
  readonly people: Map<Person, Evidence>;
  /** Codes of the sides, with the words that say each. */
  readonly sides: Map<string, Evidence>;
  /** The highest rank of an unnamed office by side. */
  readonly unnamed: Map<string, Rank>;
  status: MeetingStatus;
  readonly statusSaid: boolean;
  date: string | null;
  dateSpan: Evidence | null;
  place: string | null;
  placeCode: string | null;
  placeSpan: Evidence | null;
  readonly byPhone: boolean;
  readonly body: BodyRecord | null;
  /** "the meeting", "their talks": it points to one told before, if one fits. */
  readonly pointsBack: boolean;
  /** Whether the date or place is of the scene, not of the words. */
  inherited: boolean;
}
