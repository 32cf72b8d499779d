import type { NounKind } from '../tables/encounters.js';
import type { BodyMention } from './bodies.js';
import type { DateMention } from './dates/expression.js';
import type { GazetteerMention, PlaceMention } from './gazetteer.js';
import type { OfficeMention } from './offices.js';

/** A noun phrase that names an encounter: "the second Korea-Japan Foreign Ministers' Meeting of the Council". */
export interface NounMention {
  /** First token of the name, without determiner. */
  readonly from: number;
  /** First token of the head noun. */
  readonly head: number;
  /** One past the head noun. */
  readonly headEnd: number;
  /** One past the name, with the body whose session it is. */
  readonly to: number;
  /** The head noun, folded: "summit". */
  readonly noun: string;
  readonly kind: NounKind;
  readonly weak: boolean;
  readonly plural: boolean;
  readonly capital: boolean;
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | 'none';
  readonly ordinal: number | null;
  readonly series: 'next' | 'previous' | null;
  /** Codes of the countries in the name ("Korea-Japan"). */
  readonly lands: readonly string[];
  readonly body: BodyMention | null;
  /** "Foreign Ministers'". */
  readonly office: OfficeMention | null;
  /** "Tokyo summit". */
  readonly place: PlaceMention | null;
  /** "August summit". */
  readonly date: DateMention | null;
  /** Folded words before the head. */
  readonly modifiers: readonly string[];
}

/** What a sentence's other recognisers found, by token. */
export interface Surroundings {
  readonly gazetteer: (i: number) => GazetteerMention | null;
  readonly body: (i: number) => BodyMention | null;
  readonly office: (i: number) => OfficeMention | null;
  readonly date: (i: number) => DateMention | null;
}
