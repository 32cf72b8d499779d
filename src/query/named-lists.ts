import type { GraphStore, Parameters } from '../graph/port.js';
import { nodeOf } from './decode.js';
import { countRows, listRows, type NamePage } from './lists.js';
import { beginningsOf, codeOf } from './name-filter.js';
import { mapPage, type Page } from './page.js';
import type { BodyRecord, CountryRecord, PlaceRecord, TopicRecord } from './records.js';

/** Conditions that must all be met; one that is left out, null or empty asks nothing. Countries are given by code or name. */
export interface NamedFilter {
  /** Beginnings of words of a name: case, accents and order apart. */
  readonly name?: string | null | undefined;
  /** A country that is a member of the body, where the place lies, or that was a side of a meeting which discussed the topic. */
  readonly country?: string | null | undefined;
}

interface Listed {
  readonly Body: BodyRecord;
  readonly Country: CountryRecord;
  readonly Place: PlaceRecord;
  readonly Topic: TopicRecord;
}

const FOLDERS = { Body: 'bodies', Country: 'countries', Place: 'places', Topic: 'topics' } as const;

/** The nodes of a label that a filter lets through. Throws a UsageError for a bad code, `first` or cursor. */
export async function listNamed<L extends keyof Listed>(
  store: GraphStore,
  label: L,
  filter: NamedFilter,
  page: NamePage,
): Promise<Page<Listed[L]>> {
  const rows = await listRows(store, `read/${FOLDERS[label]}/all`, await conditionsOf(store, filter), page);
  return mapPage(rows, (row) => nodeOf(label, row) as unknown as Listed[L]);
}

/** How many nodes of a label a filter lets through. Throws a UsageError for a bad code. */
export async function countNamed(store: GraphStore, label: keyof Listed, filter: NamedFilter): Promise<number> {
  return countRows(store, `read/${FOLDERS[label]}/count`, await conditionsOf(store, filter));
}

async function conditionsOf(store: GraphStore, { name, country }: NamedFilter): Promise<Parameters> {
  return { words: beginningsOf(name), country: await codeOf(store, country) };
}
