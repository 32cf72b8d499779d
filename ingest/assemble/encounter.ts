import type { Evidence } from '../../src/model/extraction.js';
import type { MeetingStatus } from '../../src/model/vocabulary.js';
import type { NounMention } from '../annotate/noun-mention.js';
import type { Reading } from '../annotate/reading.js';
import type { Person } from '../resolve/person.js';
import type { Rank } from '../tables/offices.js';
import type { BodyRecord } from './bodies.js';
import type { DateSaid, PlaceSaid } from './said.js';
import type { Trigger } from './trigger.js';

/** How much a telling needs one told before: not at all, a little ("the Tokyo summit"), or altogether ("the meeting"). */
export type Pointing = 'no' | 'perhaps' | 'back';

/** One telling of an encounter; several tellings may mean one meeting. */
export interface Encounter extends DateSaid, PlaceSaid {
  readonly reading: Reading;
  readonly trigger: Trigger;
  /** Tokens of a phrase that names it. */
  readonly name: { readonly from: number; readonly to: number };
  readonly noun: NounMention | null;
  readonly people: ReadonlyMap<Person, Evidence>;
  /** Codes of the sides, with the words that say each. */
  readonly sides: ReadonlyMap<string, Evidence>;
  /** The highest rank of an unnamed office by side. */
  readonly unnamed: ReadonlyMap<string, Rank>;
  /** Titles of unnamed offices in the plural that took part, folded: "foreign minister". */
  readonly unnamedTitles: readonly string[];
  readonly status: MeetingStatus;
  readonly statusSpan: Evidence | null;
  readonly byPhone: boolean;
  /** Whether it only adds who else was there: "the meeting was attended by A and B", "C joined the talks". */
  readonly joining: boolean;
  readonly body: BodyRecord | null;
  readonly pointing: Pointing;
  /** The telling on whose margins it took place. */
  readonly marginsOf: Encounter | null;
  /** The number of the entry of a calendar that it stands in; null elsewhere. */
  readonly entry: number | null;
  /** The telling of the same encounter on the day that it was first set for, if it was put to another one. */
  readonly movedFrom: Encounter | null;
}
