import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openEmbedded } from '../../src/graph/embedded/store.js';
import type { GraphStore } from '../../src/graph/port.js';
import { type Api, startApi } from '../support/api.js';
import { noting } from '../support/counting.js';
import { addGold } from '../support/gold.js';

/** What users typically ask, and how many statements the store may be asked for it, however many items the answer has. */
const TYPICAL: readonly (readonly [what: string, statements: number, query: string])[] = [
  [
    'a meeting with its participants and the states they act for',
    3,
    '{ meeting(id: "MEETING") { name participants { leader { name offices { of { __typename ... on Country { code } } } } } } }',
  ],
  [
    'the first meetings of two states after a date',
    1,
    '{ meetings(filter: { parties: ["KR", "JP"], since: "2025-08" }, first: 20) { nodes { name date } } }',
  ],
  [
    'a leader with the latest meetings and who else was there',
    3,
    '{ leader(id: "LEADER") { name meetings(first: 20, orderBy: DATE_DESC) { nodes { name participants { leader { name } } } } } }',
  ],
  [
    'the leaders of a state, each with meetings and participants',
    4,
    `{ country(code: "KR") { name leaders(first: 10) { nodes { name
         meetings(first: 5) { nodes { name participants { leader { name } } } } } } } }`,
  ],
  [
    'a meeting with all that articles state of it',
    2,
    `{ meeting(id: "MEETING") { dates { date { edtf } } places { place { name } } parties { support }
         participants { leader { name } } sessionOf { body { name } } topics { topic { name } }
         outcomes { outcome { name } } marginsOf { meeting { name } } } }`,
  ],
  [
    'states with the number of their meetings and their leaders',
    4,
    '{ countries { nodes { name meetings { totalCount } leaders(first: 3) { nodes { name } } } } }',
  ],
  [
    'what came after meetings, with the sentences that say so',
    4,
    '{ meetings { nodes { name followedBy { nodes { meeting { name } evidence { quote } } } } } }',
  ],
  [
    'a leader with offices and travels',
    4,
    '{ leader(id: "LEADER") { offices { name from to } visits { nodes { date place { name } country { name } } } } }',
  ],
  [
    'meetings with the articles that report them',
    2,
    '{ meetings { nodes { name articles { nodes { title url } } } } }',
  ],
  [
    'how many meetings of a state there were in each month',
    1,
    '{ timeline(filter: { parties: ["KR"] }) { buckets { date } } }',
  ],
];

let store: GraphStore;
let api: Api;
let ids: Readonly<Record<string, string>>;
/** The statements that the API ran since the test began. */
const ran: string[] = [];
beforeAll(async () => {
  store = await openEmbedded(null);
  await store.migrate();
  await addGold(store);
  api = await startApi(noting(store, ran));
  const { data } = await api.ask(`{
    meetings(orderBy: CONNECTEDNESS, first: 1) { nodes { id } }
    visits(first: 1) { nodes { leader { id } } }
  }`);
  ids = { MEETING: data.meetings.nodes[0].id, LEADER: data.visits.nodes[0].leader.id };
}, 30_000);
afterAll(async () => {
  await api.close();
  await store.close();
});

test.each(TYPICAL)('%s: at most %i statements', async (_what, statements, query) => {
  ran.length = 0;
  const { errors } = await api.ask(query.replace(/MEETING|LEADER/, (name) => ids[name] ?? name));
  expect(errors).toEqual([]);
  expect(ran).toHaveLength(statements);
});
