import { readFileSync } from 'node:fs';
import { linksOf } from '../../ingest/link/read-claims.js';
import { addArticle } from '../../ingest/update.js';
import { openEmbedded } from '../../src/graph/embedded/store.js';
import type { Article } from '../../src/model/article.js';
import type { Extraction } from '../../src/model/extraction.js';
import { groupBy } from '../../src/model/group.js';
import { cleanGraph } from '../score/clean.js';
import { meetingLikeness } from '../score/events.js';
import { personLikeness } from '../score/likeness.js';
import { pairIndices } from '../score/pairing.js';
import { type Figures, figuresOf } from '../score/score.js';
import type { Counts } from '../score/slots.js';
import { completed } from './completed.js';
import type { Sample } from './samples.js';

/** Precision and recall over all pairs of mentions in different articles: which of them became one node, and which are one. */
export interface Merging {
  readonly meetings: Figures;
  readonly leaders: Figures;
}

/** A mention of an article, the node that it became (null for one that was not read), and who or what it is in truth. */
interface Mention {
  readonly article: string;
  readonly node: string | null;
  readonly truth: string;
}

/** What articles say, by whoever read them. */
interface Told {
  readonly sample: Sample;
  readonly extraction: Extraction;
}

/**
 * How well articles are put together into one graph: told as their gold says, and as the extractor reads them. The folder's
 * `same-meetings.json` and `same-leaders.json` list what several articles tell under different words; null without those files.
 */
export async function scoreMerging(
  samples: readonly Sample[],
  folder: string,
  extract: (article: Article) => Extraction,
): Promise<{ readonly gold: Merging; readonly own: Merging } | null> {
  const [meetings, leaders] = [readGroups(`${folder}/same-meetings.json`), readGroups(`${folder}/same-leaders.json`)];
  if (!meetings || !leaders) return null;
  const score = (told: readonly Told[]) => scoreOf(told, { meetings, leaders });
  const gold = await score(samples.map((sample) => ({ sample, extraction: completed(sample) })));
  const own = await score(samples.map((sample) => ({ sample, extraction: extract(sample.article) })));
  return { gold, own };
}

/** For each listed mention the first of its group, which stands for the group. */
type Groups = ReadonlyMap<string, string>;

function readGroups(path: string): Groups | null {
  try {
    const groups: string[][] = JSON.parse(readFileSync(path, 'utf8'));
    return new Map(groups.flatMap((group) => group.map((one): [string, string] => [one, group[0] ?? one])));
  } catch {
    return null;
  }
}

async function scoreOf(told: readonly Told[], truth: { meetings: Groups; leaders: Groups }): Promise<Merging> {
  const store = await openEmbedded(null);
  try {
    await store.migrate();
    const [meetings, leaders]: [Mention[], Mention[]] = [[], []];
    for (const { sample, extraction } of told) {
      await store.write((runner) => addArticle(runner, sample.article, extraction));
    }
    for (const { sample, extraction } of told) {
      const { article, id } = sample;
      const links = await linksOf(store, article.id);
      const gold = cleanGraph(sample.gold);
      const read = cleanGraph(extraction);
      meetings.push(
        ...mentionsOf(id, gold.meetings, read.meetings, meetingLikeness, {
          truthOf: (meeting) => truth.meetings.get(`${id} ${meeting.id}`) ?? `${id} ${meeting.id}`,
          nodeOf: (meeting) => links.meetings.get(meeting.id ?? '') ?? null,
        }),
      );
      leaders.push(
        ...mentionsOf(id, gold.leaders, read.leaders, (a, b) => personLikeness(a.name, b.name), {
          truthOf: ({ name, represents }) => {
            const key = `${name} ${represents ?? '-'}`;
            return truth.leaders.get(key) ?? key;
          },
          nodeOf: ({ name }) => links.leaders.get(name) ?? null,
        }),
      );
    }
    return { meetings: figuresOf(countPairs(meetings)), leaders: figuresOf(countPairs(leaders)) };
  } finally {
    await store.close();
  }
}

/** The gold's mentions with the nodes of those that were read, and what was read beside the gold, which is one with nothing. */
function mentionsOf<T>(
  article: string,
  gold: readonly T[],
  read: readonly T[],
  likeness: (a: T, b: T) => number,
  { truthOf, nodeOf }: { readonly truthOf: (item: T) => string; readonly nodeOf: (item: T) => string | null },
): Mention[] {
  const pairs = new Map(pairIndices(gold, read, likeness));
  const found = new Set(pairs.values());
  const node = (item: T | undefined) => (item === undefined ? null : nodeOf(item));
  return [
    ...gold.map((item, i) => ({ article, truth: truthOf(item), node: node(read[pairs.get(i) ?? -1]) })),
    ...read.flatMap((item, i) =>
      found.has(i) ? [] : [{ article, truth: `${article} read ${i}`, node: nodeOf(item) }],
    ),
  ];
}

/** Pairs that are one in the graph and in truth (tp), in the graph alone (fp), in truth alone (fn). */
export function countPairs(mentions: readonly Mention[]): Counts {
  const written = mentions.filter(({ node }) => node !== null);
  const merged = pairsWithin(groupBy(written, ({ node }) => node));
  const same = pairsWithin(groupBy(mentions, ({ truth }) => truth));
  const tp = merged.filter(([a, b]) => a.truth === b.truth).length;
  return { tp, fp: merged.length - tp, fn: same.length - tp };
}

function pairsWithin<K>(groups: ReadonlyMap<K, readonly Mention[]>): (readonly [Mention, Mention])[] {
  return [...groups.values()].flatMap((some) =>
    some.flatMap((a, i) =>
      some
        .slice(i + 1)
        .filter((b) => a.article !== b.article)
        .map((b) => [a, b] as const),
    ),
  );
}
