import type { ExtractedBody } from '../../src/model/extraction.js';
import { foldedWords } from '../../src/model/fold.js';
import type { BodyMention } from '../annotate/bodies.js';
import type { Reading } from '../annotate/reading.js';
import { BODIES } from '../tables/bodies.js';
import { evidenceOf } from './evidence.js';

/** A body of the article, with all its wordings. */
export interface BodyRecord {
  name: string;
  readonly code: string | null;
  readonly members: Set<string>;
  readonly mention: BodyMention;
  readonly reading: Reading;
}

/** The bodies of an article by each wording, folded. */
export type BodyIndex = ReadonlyMap<string, BodyRecord>;

const TABLE_NAMES = new Map(
  BODIES.flatMap((entry) =>
    [entry.name, ...(entry.acronym ? [entry.acronym] : []), ...entry.aliases].map(
      (name) => [keyOf(name), entry.name] as const,
    ),
  ),
);

/** Joins the mentions of each body; the name is the longest wording in the text. */
export function findBodies(readings: readonly Reading[]): BodyIndex {
  const index = new Map<string, BodyRecord>();
  for (const reading of readings) {
    for (const mention of reading.bodies) {
      if (isNoBody(mention, reading)) continue;
      const keys = keysOf(mention);
      const known =
        keys.map((key) => index.get(key)).find((record) => record !== undefined) ?? longerNamed(index, mention);
      const record = known ?? { name: mention.name, code: mention.code, members: new Set<string>(), mention, reading };
      if (known && mention.name.length > known.name.length)
        Object.assign(record, { name: mention.name, mention, reading });
      for (const member of mention.members) record.members.add(member);
      for (const key of keys) index.set(key, record);
    }
  }
  return index;
}

/** A building ("APEC House"), a treaty, a field mission or an organisation that states do not form. */
function isNoBody({ name, to }: BodyMention, { tokens }: Reading): boolean {
  return (
    /Convention|Mission|Red Cross|Red Crescent/.test(name) ||
    /^(?:house|building|hall|palace|plaza|tower|chamber)$/.test(tokens[to]?.key ?? '')
  );
}

/** "Ministerial Council", where the text has "Ministerial Council of the Gulf Cooperation Council". */
function longerNamed(index: BodyIndex, mention: BodyMention): BodyRecord | undefined {
  const key = keyOf(mention.name);
  if (mention.rule === 'body.known' || !key.includes(' ')) return undefined;
  return [...index.values()].find((record) => keyOf(record.name).startsWith(`${key} of `));
}

/** The bodies for the extraction, in the order of first mention. */
export function bodiesOf(index: BodyIndex): ExtractedBody[] {
  return [...new Set(index.values())].map(({ name, members, mention, reading }) => ({
    name,
    members: [...members],
    evidence: [evidenceOf(reading, mention.from, mention.to, mention.rule, 'name')],
  }));
}

/** The record of a mentioned body. */
export function recordOf(index: BodyIndex, mention: BodyMention): BodyRecord | null {
  return (
    keysOf(mention)
      .map((key) => index.get(key))
      .find((record) => record !== undefined) ?? null
  );
}

function keysOf(mention: BodyMention): string[] {
  const key = keyOf(mention.name);
  const table = TABLE_NAMES.get(key);
  return [table ? `table ${table}` : key, ...(mention.acronym ? [keyOf(mention.acronym)] : [])];
}

function keyOf(name: string): string {
  return foldedWords(name)
    .filter((word) => word !== 'the')
    .join(' ');
}
