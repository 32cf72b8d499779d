import { asked } from './graph.js';

type Variables = Readonly<Record<string, string | readonly string[]>>;

/** A question as each of those that are compared is asked it, and how their answers become comparable. */
export interface Question {
  readonly name: string;
  readonly ours: string;
  /** From who took part, as its own guide would have it; only the last question gives it edges made for what is asked. */
  readonly library: string;
  /** A statement written by hand, whose one column is `answer`. */
  readonly loop: string;
  readonly variables: readonly Variables[];
}

/** How many different ones are asked in turn. */
const COUNT = 500;
const { meetings, leaders, days, states } = asked(COUNT);

/** Asked of the library by two ways through its model. */
const OF_TWO_STATES = {
  ours: `query ($since: EdtfDate!, $parties: [String!]!) {
    meetings(filter: { since: $since, parties: $parties }, first: 20) { nodes { id name date } } }`,
  loop: `MATCH (m:Meeting) WHERE m.sort >= $since AND all(code IN $parties WHERE code IN m.parties)
    WITH m ORDER BY m.sort, m.id LIMIT 20 RETURN collect(m {.id, .name, .date}) AS answer`,
  variables: days.map((since) => ({ since, parties: ['KR', 'JP'] })),
};

export const QUESTIONS: readonly Question[] = [
  {
    name: 'a  a meeting, its participants and their countries',
    ours: `query ($id: ID!) { meeting(id: $id) { id name date
      participants { leader { id name offices { of { __typename ... on Country { code name } } } } } } }`,
    library: `query ($id: ID!) { meetings(where: { id: { eq: $id } }) { id name date
      participants { id name countries { code name } } } }`,
    loop: `MATCH (m:Meeting {id: $id})
      RETURN m {.id, .name, .date, participants: [(m)<-[:ATTENDED]-(l:Leader) |
        l {.id, .name, countries: [(l)-[:HOLDS]->(c:Country) | c {.code, .name}]}]} AS answer`,
    variables: meetings.map((id) => ({ id })),
  },
  {
    name: 'b  the first 20 meetings of KR and JP after a date',
    ...OF_TWO_STATES,
    library: `query ($since: String!) { meetings(
      where: { sort: { gte: $since }, AND: [
        { participants: { some: { countries: { some: { code: { eq: "KR" } } } } } },
        { participants: { some: { countries: { some: { code: { eq: "JP" } } } } } }] }
      sort: [{ sort: ASC }, { id: ASC }], limit: 20) { id name date } }`,
  },
  {
    name: 'c  a leader, the 20 latest meetings and who was there',
    ours: `query ($id: ID!) { leader(id: $id) { id name meetings(first: 20, orderBy: DATE_DESC) { nodes { id name date
      participants { leader { id name } } } } } }`,
    library: `query ($id: ID!) { leaders(where: { id: { eq: $id } }) { id name
      meetings(sort: [{ sort: DESC }, { id: ASC }], limit: 20) { id name date participants { id name } } } }`,
    loop: `MATCH (l:Leader {id: $id})
      RETURN l {.id, .name, meetings: COLLECT {
        MATCH (l)-[:ATTENDED]->(m:Meeting) WITH m ORDER BY m.sort DESC, m.id LIMIT 20
        RETURN m {.id, .name, .date, participants: [(m)<-[:ATTENDED]-(o:Leader) | o {.id, .name}]} }} AS answer`,
    variables: leaders.map((id) => ({ id })),
  },
  {
    name: 'd  ten leaders of a country, five meetings of each, participants',
    ours: `query ($code: String!) { country(code: $code) { code name leaders(first: 10) { nodes { id name
      meetings(first: 5, orderBy: DATE_DESC) { nodes { id name date participants { leader { id name } } } } } } } }`,
    library: `query ($code: String!) { countries(where: { code: { eq: $code } }) { code name
      leaders(sort: [{ folded: ASC }, { id: ASC }], limit: 10) { id name
        meetings(sort: [{ sort: DESC }, { id: ASC }], limit: 5) { id name date participants { id name } } } } }`,
    loop: `MATCH (c:Country {id: 'country:' + $code})
      RETURN c {.code, .name, leaders: COLLECT {
        MATCH (c)<-[:HOLDS]-(l:Leader) WITH DISTINCT l ORDER BY l.folded, l.id LIMIT 10
        RETURN l {.id, .name, meetings: COLLECT {
          MATCH (l)-[:ATTENDED]->(m:Meeting) WITH m ORDER BY m.sort DESC, m.id LIMIT 5
          RETURN m {.id, .name, .date, participants: [(m)<-[:ATTENDED]-(o:Leader) | o {.id, .name}]} } } }} AS answer`,
    variables: states.map((code) => ({ code })),
  },
  {
    name: 'e  as b, the library by edges from the sides to their meetings',
    ...OF_TWO_STATES,
    library: `query ($since: String!) { meetings(
      where: { sort: { gte: $since }, AND: [
        { sides: { some: { code: { eq: "KR" } } } }, { sides: { some: { code: { eq: "JP" } } } }] }
      sort: [{ sort: ASC }, { id: ASC }], limit: 20) { id name date } }`,
  },
];

/** The variables that a query declares: servers refuse or count others. */
export function variablesOf(query: string, variables: Variables): Variables {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => query.includes(`$${name}:`)));
}

/**
 * An answer in the form that all have in common: without the wrappers of connections and facts, who is named in no order sorted by
 * id, and only what is in it.
 */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Readonly<Record<string, unknown>>;
  if ('nodes' in fields) return plain(fields.nodes);
  if ('leader' in fields) return plain(fields.leader);
  if ('of' in fields) return plain(fields.of);
  const entries = Object.entries(fields).map(([key, item]): [string, unknown] => {
    if (key === 'participants') return [key, sorted(plain(item), 'id')];
    if (key === 'offices' || key === 'countries') return ['countries', sorted(plain(item), 'code')];
    return [key, plain(item)];
  });
  return Object.fromEntries(entries.filter(([key]) => key !== '__typename').sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sorted(list: unknown, by: 'id' | 'code'): unknown {
  const keyOf = (item: unknown) => String((item as Readonly<Record<string, unknown>>)[by]);
  return Array.isArray(list) ? [...list].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)) : list;
}
