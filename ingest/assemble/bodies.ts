import { foldedWords } from '../../src/model/fold.js';
import type { BodyMention } from '../annotate/bodies.js';
import type { Reading } from '../annotate/reading.js';
import { BODIES } from '../tables/bodies.js';
import { isNamesake, isNoBody } from './is-body.js';

/** A body of the article, with all its wordings. */
export interface BodyRecord {
  name: string;
  readonly code: string | null;
  /** Its name in the table of bodies; null for one that its words alone tell. */
  readonly entryName: string | null;
  /** Codes in its name or in the list behind it. */
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
  const namesakes = new Set(
    readings.flatMap((reading) =>
      reading.bodies.filter((mention) => isNamesake(mention, reading)).map(({ name }) => keyOf(name)),
    ),
  );
  for (const reading of readings) {
    for (const mention of reading.bodies) {
      if (isNoBody(mention, reading) || namesakes.has(keyOf(mention.name))) continue;
      const keys = keysOf(mention);
      const known =
        keys.map((key) => index.get(key)).find((record) => record !== undefined) ?? longerNamed(index, mention);
      const record = known ?? {
        name: mention.name,
        code: mention.code,
        entryName: TABLE_NAMES.get(keyOf(mention.name)) ?? null,
        members: new Set<string>(),
        mention,
        reading,
      };
      if (known && isBetterName(mention.name, known.name))
        Object.assign(record, { name: mention.name, mention, reading });
      for (const member of mention.members) record.members.add(member);
      for (const key of keys) index.set(key, record);
    }
  }
  return index;
}

/** The longer name, but any before one that only describes: "the U.N. agency for Palestinian refugees". */
function isBetterName(name: string, than: string): boolean {
  const [one, other] = [isDescription(name), isDescription(than)];
  return one === other ? name.length > than.length : other;
}

const isDescription = (name: string) => /(?:^|\s)\p{Ll}{5,}(?:\s|$)/u.test(name.replace(/\bbetween\b/g, ''));

/** "Ministerial Council", where the text has "Ministerial Council of the Gulf Cooperation Council"; "Joint Commission", where it has "India-Tanzania Joint Commission". */
function longerNamed(index: BodyIndex, mention: BodyMention): BodyRecord | undefined {
  const key = keyOf(mention.name);
  if (mention.rule === 'body.known' || !key.includes(' ')) return undefined;
  const records = [...index.values()];
  const ofTwo = (record: BodyRecord) => record.code === null && record.members.size > 1;
  return (
    records.find((record) => keyOf(record.name).startsWith(`${key} of `)) ??
    (mention.members.length === 0
      ? records.findLast((record) => ofTwo(record) && keyOf(record.name).endsWith(` ${key}`))
      : undefined)
  );
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
