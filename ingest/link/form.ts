import type { ExtractedLeader } from '../../src/model/extraction.js';
import { labelOf } from '../../src/model/ids.js';
import { sideNode } from '../write/nodes.js';
import type { Claim } from './claim.js';
import { lookupWords } from './names.js';

/** How an article names a leader: the name, the id of the country or body that it gives, and the office, or null each. */
export interface Form {
  readonly name: string;
  readonly side: string | null;
  readonly office: string | null;
}

/** A form with the leader (id) whom it means; null for one that no article in the graph has. */
export type KnownForm = Form & Claim;

/** The form of an extracted leader. */
export function formOf({ name, represents, office }: ExtractedLeader): Form {
  return { name, side: represents === null ? null : sideNode(represents).id, office };
}

/** A form as one string: what tells it from others. */
export function encodeForm({ name, side, office }: Form): string {
  return JSON.stringify([name, side, office]);
}

/** A form as a leader's and an article's `forms` hold it: with the id of its group where that is not the leader's. */
export function writtenForm({ name, side, office }: Form, base: string | null): string {
  return JSON.stringify(base === null ? [name, side, office] : [name, side, office, base]);
}

/** The form of such a string, with its group's id if it has one of its own. */
export function readForm(text: string): { readonly form: Form; readonly base: string | null } {
  const [name, side, office, base] = JSON.parse(text) as [string, string | null, string | null, string?];
  return { form: { name, side, office }, base: base ?? null };
}

/**
 * The keys under which a form's leader is stored, and those under which leaders are sought whom it may mean: names that agree share
 * their first or last word. A form without a side, or of a body, may mean somebody of any.
 */
export function formKeys({ name, side }: Form): { readonly stored: string[]; readonly sought: string[] } {
  const words = lookupWords(name);
  const of = (whose: string) => words.map((word) => `name:${word}@${whose}`);
  if (side === null) return { stored: [...of('any'), ...of('none')], sought: of('any') };
  if (labelOf(side) !== 'Country') return { stored: [...of('any'), ...of('body')], sought: of('any') };
  return { stored: [...of('any'), ...of(side)], sought: [...of(side), ...of('body'), ...of('none')] };
}
