import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildSchema, type GraphQLField, getNamedType, isInterfaceType, isObjectType, isUnionType } from 'graphql';
import { readSchema } from '../../src/api/schema.js';
import { openEmbedded } from '../../src/graph/embedded/store.js';
import type { GraphStore } from '../../src/graph/port.js';
import { NODE_LABELS } from '../../src/model/graph.js';
import { type Api, startApi } from '../support/api.js';
import { tell, telling } from '../support/articles.js';
import { addGold } from '../support/gold.js';

const schema = buildSchema(readSchema());
const LEE = 'leader:jae-lee-myung.kr';

const EVIDENCE = 'evidence(first: 100) { start end quote sentence sentenceStart rule article { id text } }';

/** Facts that only questions give: a field of Query with its arguments, and the way from there to the fact. */
const OF_QUESTIONS: Readonly<Record<string, string>> = {
  ExplainedEdge: `why(from: "${LEE}", to: "country:KR") { support ${EVIDENCE} }`,
  GraphEdge: `neighbourhood(id: "${LEE}") { edges { support ${EVIDENCE} } }`,
};

/** What fields of nodes are asked for where they need something. */
const GIVEN: Readonly<Record<string, string>> = { first: '100', date: '"2025"' };

let store: GraphStore;
let api: Api;
beforeAll(async () => {
  store = await openEmbedded(null);
  await store.migrate();
  await addGold(store);
  const aside = [
    { id: 'm1', name: 'Summit', date: '2024-11-15', participants: [] },
    { id: 'm2', name: 'Aside', kind: 'ministerial' as const, date: '2024-11-15', marginsOf: 'm1' },
  ];
  await tell(store, telling('margins', { meetings: aside }, '2024-11-16'));
  api = await startApi(store);
});
afterAll(async () => {
  await api.close();
  await store.close();
});

const FACTS = schema.getPossibleTypes(schema.getType('Fact') as never).map(({ name }) => name);

test('there are facts, and every type that has support is one', () => {
  expect(FACTS.length).toBeGreaterThan(10);
  const supported = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && 'support' in type.getFields(),
  );
  expect(supported.map(({ name }) => name).sort()).toEqual([...FACTS].sort());
});

test.each(FACTS)('%s has the sentences that state it, by article, characters and rule', async (fact) => {
  const found = (await answers(fact)).flatMap(factsIn);
  const told = found.filter(({ evidence }) => evidence.length > 0);
  expect(told.length).toBeGreaterThan(0);
  for (const { support, evidence } of told) {
    expect(new Set(evidence.map(({ article }) => article.id)).size).toBe(support);
    for (const { start, end, quote, sentence, sentenceStart, rule, article } of evidence) {
      expect(quote).toBe(article.text.slice(start, end));
      expect(quote).not.toBe('');
      expect(sentence).toBe(article.text.slice(sentenceStart, sentenceStart + sentence.length));
      expect(sentence).toContain(quote);
      expect(rule).not.toBe('');
    }
  }
});

interface Told {
  readonly support: number;
  readonly evidence: readonly {
    readonly start: number;
    readonly end: number;
    readonly quote: string;
    readonly sentence: string;
    readonly sentenceStart: number;
    readonly rule: string;
    readonly article: { readonly id: string; readonly text: string };
  }[];
}

/** Every answer that may hold a fact: of a question, or of each node whose type leads to it. */
async function answers(fact: string): Promise<unknown[]> {
  const question = OF_QUESTIONS[fact];
  if (question) return [await dataOf(`{ ${question} }`)];
  const asked = NODE_LABELS.flatMap((label) => {
    const way = wayTo(fact, label, 2);
    return way ? [{ label, way }] : [];
  });
  const found = asked.map(async ({ label, way }) => {
    const rows = await store.run(`read/dump/nodes/${label.toLowerCase()}`, { after: '', whole: false, limit: 100 });
    const ids = rows.map(({ id }) => String(id));
    return Promise.all(ids.map((id) => dataOf(`{ node(id: ${JSON.stringify(id)}) { ... on ${label} { ${way} } } }`)));
  });
  return (await Promise.all(found)).flat();
}

async function dataOf(query: string): Promise<unknown> {
  const { data, errors } = await api.ask(query);
  expect(errors).toEqual([]);
  return data;
}

/** The fields that lead from a type to a fact, over no other node; null if none do within so many. */
function wayTo(fact: string, from: string, levels: number): string | null {
  const type = schema.getType(from);
  if (!isObjectType(type)) return null;
  const ways = Object.values(type.getFields()).flatMap((field, i) => {
    const named = getNamedType(field.type);
    if (named.name === fact) return [`w${i}: ${field.name}${argumentsOf(field)} { support ${EVIDENCE} }`];
    if (levels === 1 || isInterfaceType(named) || isUnionType(named) || isNode(named.name)) return [];
    const rest = wayTo(fact, named.name, levels - 1);
    return rest ? [`w${i}: ${field.name}${argumentsOf(field)} { ${rest} }`] : [];
  });
  return ways.length > 0 ? ways.join(' ') : null;
}

function isNode(name: string): boolean {
  return (NODE_LABELS as readonly string[]).includes(name);
}

function argumentsOf({ args }: GraphQLField<unknown, unknown>): string {
  const given = args.flatMap(({ name }) => (name in GIVEN ? [`${name}: ${GIVEN[name]}`] : []));
  return given.length > 0 ? `(${given.join(', ')})` : '';
}

/** The facts anywhere in an answer. */
function factsIn(value: unknown): Told[] {
  if (Array.isArray(value)) return value.flatMap(factsIn);
  if (typeof value !== 'object' || value === null) return [];
  return 'support' in value && 'evidence' in value ? [value as Told] : Object.values(value).flatMap(factsIn);
}
