import type { NodeNameFragment } from '../generated/graphql.js';
import { dateInShort } from './dates.js';

/** The kinds of things, in the order that lists and legends keep. */
export const LABELS = [
  'Leader',
  'Meeting',
  'Country',
  'Body',
  'Place',
  'Visit',
  'Outcome',
  'Topic',
  'Date',
  'Article',
] as const;
export type Label = (typeof LABELS)[number];

const PLURALS: Readonly<Record<Label, string>> = {
  Leader: 'Leaders',
  Meeting: 'Meetings',
  Country: 'Countries',
  Body: 'Bodies',
  Place: 'Places',
  Visit: 'Visits',
  Outcome: 'Outcomes',
  Topic: 'Topics',
  Date: 'Dates',
  Article: 'Articles',
};

/** `Country` → `Countries`; a label that this page does not know stays as it is. */
export function pluralOf(label: string): string {
  return PLURALS[label as Label] ?? label;
}

/** Where a label stands among LABELS; unknown ones last. */
export function rankOf(label: string): number {
  const rank = LABELS.indexOf(label as Label);
  return rank < 0 ? LABELS.length : rank;
}

/** What a thing is called in a list; visits have no name of their own and are told by traveller, goal and date. */
export function nameOf(node: NodeNameFragment): string {
  switch (node.__typename) {
    case 'Article':
      return node.title ?? 'Article without a title';
    case 'Date':
      return dateInShort(node.edtf);
    case 'Visit':
      return `${node.leader.name} to ${node.place?.name ?? node.country?.name ?? 'an unnamed place'}`;
    default:
      return node.name;
  }
}
