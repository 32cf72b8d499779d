import type { OfficeMention } from './offices.js';

/** A person named in a sentence, with the office and side that the words around the name give. */
export interface PersonMention {
  /** First token, with office and courtesies where they stand before the name. */
  readonly from: number;
  /** One past the last, with what follows the name and belongs to it. */
  readonly to: number;
  /** The name alone. */
  readonly name: { readonly from: number; readonly to: number };
  readonly courtesies: readonly string[];
  /** Offices in the order in which the text gives them; those of a counterpart are empty. */
  readonly offices: readonly OfficeMention[];
  /** Codes of the sides that the words say, first the one that counts. */
  readonly sides: readonly string[];
  /** "his Turkish counterpart Recep Tayyip Erdogan": the office is that of the person told before. */
  readonly counterpart: boolean;
  /** First token of the name of the person to whom the office belongs: "Zarif's deputy", "President Lula's adviser". */
  readonly owner: number | null;
}
