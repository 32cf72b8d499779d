import { readQuestion } from '../address/question.js';
import { hrefOf, hrefOfId } from '../address/route.js';
import type { SearchQuery } from '../generated/graphql.js';
import { dateInShort } from '../text/dates.js';
import { groupBy } from '../text/group.js';
import { pluralOf } from '../text/labels.js';

/** One line of the list under the search box. */
export interface Option {
  readonly href: string;
  readonly name: string;
  /** `Leader` …, or `Question` for a question that the page understands. */
  readonly label: string;
  /** In short, for what may share its name with others; null for all else. */
  readonly date: string | null;
}

/** Options under one heading. */
export interface OptionGroup {
  readonly heading: string;
  readonly options: readonly Option[];
}

/**
 * What the search box offers for the text: the question, if it is one, then the hits by label. The labels stand in the
 * order of their best hit, so that the very first option is what Enter should take.
 */
export function optionsFor(text: string, hits: SearchQuery['search']): OptionGroup[] {
  const question = readQuestion(text);
  const found = hits.map(({ node, label, name }) => ({
    href: hrefOfId(node.id),
    name,
    label,
    date: 'date' in node && node.date ? dateInShort(node.date) : null,
  }));
  const groups = [...groupBy(found, ({ label }) => label)].map(([label, options]) => ({
    heading: pluralOf(label),
    options,
  }));
  if (!question) return groups;
  return [
    { heading: 'Question', options: [{ href: hrefOf(question), name: text.trim(), label: 'Question', date: null }] },
    ...groups,
  ];
}
