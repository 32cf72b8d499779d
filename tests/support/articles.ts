import { addArticle, dropArticle } from '../../ingest/update.js';
import type { GraphStore } from '../../src/graph/port.js';
import type { Article } from '../../src/model/article.js';
import type {
  Evidence,
  ExtractedBody,
  ExtractedFollow,
  ExtractedLeader,
  ExtractedMeeting,
  ExtractedOutcome,
  ExtractedVisit,
  Extraction,
} from '../../src/model/extraction.js';

/** An article made by hand, with what it says. */
export interface Telling {
  readonly article: Article;
  readonly extraction: Extraction;
}

type Some<T> = Partial<Omit<T, 'evidence'>> & { readonly evidence?: readonly Evidence[] };
interface Said {
  readonly leaders?: readonly Some<ExtractedLeader>[];
  readonly bodies?: readonly Some<ExtractedBody>[];
  readonly meetings?: readonly Some<ExtractedMeeting>[];
  readonly visits?: readonly Some<ExtractedVisit>[];
  readonly outcomes?: readonly Some<ExtractedOutcome>[];
  readonly follows?: readonly Some<ExtractedFollow>[];
}

const words = (supports: string): Evidence[] => [{ start: 0, end: 4, rule: 'by-hand', supports }];

export const leader = (some: Some<ExtractedLeader>): ExtractedLeader => ({
  name: 'Lee Jae-myung',
  office: null,
  represents: null,
  evidence: words('name'),
  ...some,
});

export const meeting = (some: Some<ExtractedMeeting>): ExtractedMeeting => ({
  id: 'm1',
  name: 'talks',
  kind: 'summit',
  status: 'held',
  date: null,
  place: null,
  placeCountry: null,
  parties: ['KR', 'JP'],
  participants: [],
  body: null,
  topics: [],
  marginsOf: null,
  evidence: words('name'),
  ...some,
});

export const visit = (some: Some<ExtractedVisit>): ExtractedVisit => ({
  leader: 'Lee Jae-myung',
  to: null,
  country: null,
  date: null,
  status: 'held',
  evidence: words('leader'),
  ...some,
});

/** What an article says, with a first word as evidence where none is given; ids of meetings are m1, m2 … by default. */
export function extraction(said: Said): Extraction {
  return {
    id: 'by-hand',
    leaders: (said.leaders ?? []).map(leader),
    bodies: (said.bodies ?? []).map((some) => ({ name: 'Quad', members: [], evidence: words('name'), ...some })),
    meetings: (said.meetings ?? []).map((some, i) => meeting({ id: `m${i + 1}`, ...some })),
    visits: (said.visits ?? []).map(visit),
    outcomes: (said.outcomes ?? []).map((some) => ({
      name: 'joint statement',
      kind: 'statement',
      meeting: null,
      evidence: words('name'),
      ...some,
    })),
    follows: (said.follows ?? []).map((some) => ({ from: 'm2', to: 'm1', evidence: words('order'), ...some })),
  };
}

/** An article of a short id that says so much. A new `version` has another digest. */
export function telling(id: string, said: Said, published: string | null = null, version = 1): Telling {
  const article = {
    id: `article:${id}`,
    title: id,
    publisher: null,
    after: null,
    url: null,
    published,
    text: 'What was said. And more.',
    digest: `${id} ${version}`,
  };
  return { article, extraction: extraction(said) };
}

/** Puts tellings into the graph, each in its own transaction; gives what the last one changed. */
export async function tell(store: GraphStore, ...tellings: readonly Telling[]): Promise<string> {
  let change = '';
  for (const { article, extraction: said } of tellings) {
    ({ change } = await store.write((runner) => addArticle(runner, article, said)));
  }
  return change;
}

/** Takes a telling out of the graph again. */
export async function untell(store: GraphStore, { article }: Telling): Promise<boolean> {
  return store.write((runner) => dropArticle(runner, article.id));
}
