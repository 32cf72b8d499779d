import { COUNTRIES } from '../../ingest/tables/countries.js';
import type { EdgeRow, EdgeType, NodeLabel, NodeRow, Properties } from '../../src/model/graph.js';
import { oneOf, randomOf } from '../growth/random.js';

/** How many of each noun there are. */
const LEADERS = 2_000;
const MEETINGS = 20_000;
const PARTICIPATIONS = 60_000;
const STATES = 200;
const DAYS = 4_000;
const PLACES = 600;
const ARTICLES = 10_000;

const FIRST_OF_NEWS = ['KR', 'JP', 'US', 'CN', 'RU', 'KP', 'GB', 'FR', 'DE', 'IN'];
const FIRST_DAY = Date.UTC(2014, 0, 1);
const DAY_IN_MS = 86_400_000;
const KINDS = ['summit', 'ministerial', 'official', 'call'];

export interface Graph {
  readonly nodes: readonly NodeRow[];
  readonly edges: readonly EdgeRow[];
}

/**
 * A graph as Chancery keeps it, settled by the seed: a few states have most of the leaders, and a few leaders go to most of the meetings.
 * A meeting's sides are the states of those who took part.
 */
export function syntheticGraph(seed = 7): Graph {
  const random = randomOf(seed);
  const nodes: NodeRow[] = [];
  const edges: EdgeRow[] = [];
  const add = (label: NodeLabel, id: string, properties: Properties) => nodes.push({ label, id, properties });
  const join = (from: string, type: EdgeType, to: string, properties: Properties = {}) =>
    edges.push({ from, type, to, properties });

  const states = codes();
  for (const code of states)
    add('Country', `country:${code}`, { code, name: `State ${code}`, folded: `state ${code}` });
  for (let i = 0; i < DAYS; i++) {
    add('Date', `date:${dayAt(i)}`, { edtf: dayAt(i), precision: 'day', start: dayAt(i), end: dayAt(i) });
  }
  for (let i = 0; i < PLACES; i++) {
    add('Place', `place:${i}`, { name: `Place ${i}`, folded: `place ${i}` });
    join(`place:${i}`, 'LOCATED_IN', `country:${states[i % STATES]}`);
  }
  const sideOf = Array.from({ length: LEADERS }, (_, i) => {
    const code = states[early(STATES, random())] as string;
    const name = `Leader ${i}`;
    add('Leader', leaderId(i), { name, folded: name.toLowerCase(), first: 'leader', last: String(i), aliases: [] });
    join(leaderId(i), 'HOLDS', `country:${code}`, { office: 'Minister' });
    return code;
  });
  const present = attendance(random);
  for (const [i, leaders] of present.entries()) {
    const day = dayAt(Math.floor(random() * DAYS));
    const parties = [...new Set([...leaders].map((leader) => sideOf[leader] as string))].sort();
    const name = `Meeting ${i}`;
    const when = { date: day, start: day, end: day, sort: day };
    const said = { name, names: [name], folded: name.toLowerCase(), kind: oneOf(KINDS, random), status: 'held' };
    add('Meeting', meetingId(i), { ...said, ...when, parties });
    join(meetingId(i), 'ON_DATE', `date:${day}`);
    join(meetingId(i), 'HELD_AT', `place:${early(PLACES, random())}`);
    for (const leader of leaders) join(leaderId(leader), 'ATTENDED', meetingId(i));
    for (const code of parties) join(`country:${code}`, 'PARTY_TO', meetingId(i));
  }
  for (let i = 0; i < ARTICLES; i++) {
    const url = `https://example.org/${i}`;
    add('Article', `article:${i}`, { title: `Article ${i}`, folded: `article ${i}`, url, text: 'They met.' });
    join(`article:${i}`, 'REPORTS', meetingId(Math.floor(random() * MEETINGS)));
  }
  return { nodes, edges };
}

/** Who (numbers of leaders) was at each meeting. */
function attendance(random: () => number): Set<number>[] {
  const present = Array.from({ length: MEETINGS }, () => new Set<number>());
  for (let left = PARTICIPATIONS; left > 0; ) {
    const at = present[Math.floor(random() * MEETINGS)] as Set<number>;
    const leader = early(LEADERS, random());
    if (at.has(leader)) continue;
    at.add(leader);
    left -= 1;
  }
  return present;
}

/** What the load asks for: ids, codes and days, as many as there are questions in turn. */
export function asked(count: number, seed = 99) {
  const random = randomOf(seed);
  const times = <T>(one: (i: number) => T) => Array.from({ length: count }, (_, i) => one(i));
  return {
    meetings: times(() => meetingId(Math.floor(random() * MEETINGS))),
    leaders: times(() => leaderId(early(LEADERS, random()))),
    days: times(() => dayAt(Math.floor(random() * DAYS * 0.6))),
    states: times((i) => FIRST_OF_NEWS[i % FIRST_OF_NEWS.length] as string),
  };
}

/** A number below `count`, the low ones more often. */
function early(count: number, random: number): number {
  return Math.floor(count * random ** 2);
}

function codes(): string[] {
  const others = COUNTRIES.map(({ code }) => code).filter((code) => !FIRST_OF_NEWS.includes(code));
  return [...FIRST_OF_NEWS, ...others].slice(0, STATES);
}

function dayAt(i: number): string {
  return new Date(FIRST_DAY + i * DAY_IN_MS).toISOString().slice(0, 10);
}

const leaderId = (i: number) => `leader:${i}`;
const meetingId = (i: number) => `meeting:${i}`;
