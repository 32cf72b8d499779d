import { readFileSync } from 'node:fs';
import { readArticle } from '../../ingest/read/read.js';
import { addArticle } from '../../ingest/update.js';
import type { GraphStore } from '../../src/graph/port.js';
import type { Article } from '../../src/model/article.js';
import type { Evidence, ExtractedMeeting, Extraction } from '../../src/model/extraction.js';

/** Three articles on the Busan summit: between them they date the August summit to its day, and know it under four names. */
export const BUSAN_SAMPLES = ['busan-summit-2025', 'a07-kr-jp-busan-kbs', 'a15-kr-jp-busan-asiae'] as const;

/** Where the places of these samples lie: gold files leave it to whoever reads them. */
const COUNTRY_OF: Readonly<Record<string, string>> = {
  Busan: 'KR',
  Canada: 'CA',
  Gyeongju: 'KR',
  Japan: 'JP',
  Tokyo: 'JP',
  Washington: 'US',
};

/**
 * Puts samples into the graph as their gold files say, as if the extractor were perfect: what questions answer is tested apart
 * from how well articles are read. The words behind an item are where the text has its name, or its last word, first.
 */
export async function addGold(store: GraphStore, names: readonly string[] = BUSAN_SAMPLES): Promise<void> {
  for (const name of names) {
    const article = readArticle(readFileSync(`samples/articles/${name}.txt`), `${name}.txt`);
    const extraction = withEvidence(JSON.parse(readFileSync(`samples/gold/${name}.json`, 'utf8')), article);
    await store.write((runner) => addArticle(runner, article, extraction));
  }
}

function withEvidence(gold: Extraction, { text }: Article): Extraction {
  const words = (supports: string, ...wanted: readonly (string | null)[]): Evidence => {
    for (const word of wanted.flatMap((one) => (one ? [one, one.split(' ').at(-1) ?? one] : []))) {
      const start = text.toLowerCase().indexOf(word.toLowerCase());
      if (start >= 0) return { start, end: start + word.length, rule: 'gold', supports };
    }
    return { start: 0, end: 1, rule: 'gold', supports };
  };
  const nameOf = (meeting: string) => gold.meetings.find(({ id }) => id === meeting)?.name ?? meeting;
  return {
    ...gold,
    leaders: gold.leaders.map((leader) => ({
      ...leader,
      evidence: [words('name', leader.name), words('office', leader.office, leader.name)],
    })),
    bodies: gold.bodies.map((body) => ({ ...body, evidence: [words('name', body.name)] })),
    meetings: gold.meetings.map((meeting) => ({
      ...meeting,
      placeCountry: COUNTRY_OF[meeting.place ?? ''] ?? null,
      marginsOf: null,
      evidence: meetingEvidence(meeting, words),
    })),
    visits: gold.visits.map((visit) => ({
      ...visit,
      evidence: [words('leader', visit.leader), words('to', visit.to)],
    })),
    outcomes: gold.outcomes.map((outcome) => ({ ...outcome, evidence: [words('name', outcome.name)] })),
    follows: gold.follows.map((follow) => ({ ...follow, evidence: [words('order', nameOf(follow.from))] })),
  };
}

function meetingEvidence(
  { name, place, topics }: ExtractedMeeting,
  words: (supports: string, ...wanted: readonly (string | null)[]) => Evidence,
): Evidence[] {
  return [
    words('name', name),
    ...(place ? [words('place', place, name)] : []),
    ...topics.map((topic) => words(`topic:${topic}`, topic, name)),
  ];
}
