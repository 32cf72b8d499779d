import type { Token } from '../segment/token.js';
import { isCapitalised } from '../segment/token.js';
import type { GazetteerMention } from './gazetteer.js';
import { type NameMention, nameAt } from './names.js';
import { type OfficeMention, sideCode } from './offices.js';

/** A person named in a sentence, with the office and side that the words around the name give. */
export interface PersonMention {
  /** First token, with office and courtesies where they stand before the name. */
  readonly from: number;
  /** One past the last, with what follows the name and belongs to it. */
  readonly to: number;
  /** The name alone. */
  readonly name: { readonly from: number; readonly to: number };
  readonly courtesies: readonly string[];
  /** Offices in the order in which the text gives them; those of a counterpart are empty. */
  readonly offices: readonly OfficeMention[];
  /** Codes of the sides that the words say, first the one that counts. */
  readonly sides: readonly string[];
  /** "his Turkish counterpart Recep Tayyip Erdogan": the office is that of the person told before. */
  readonly counterpart: boolean;
}

type At = (i: number) => GazetteerMention | null;
type Draft = { -readonly [K in keyof PersonMention]: PersonMention[K] };

const COUNTERPARTS = new Set([
  'counterpart',
  'counterparts',
  'colleague',
  'colleagues',
  'peer',
  'peers',
  'predecessor',
  'homologue',
]);
const JOINERS = new Set([',', 'and', '&', '–', '—', '/', '-', ';']);

/** The people named in a sentence, in order. Names without office or side are given too: a later sentence may know them. */
export function peopleIn(
  tokens: readonly Token[],
  offices: readonly OfficeMention[],
  at: At,
  isEvent: (i: number) => boolean,
): PersonMention[] {
  const officeAt = new Map(offices.map((office) => [office.from, office]));
  const inOffice = (i: number) => offices.some((office) => office.from <= i && i < office.to);
  const taken = (i: number) => inOffice(i) || isEvent(i);
  const people: Draft[] = [];
  let chain: OfficeMention[] = [];
  let chainEnd = -1;
  for (let i = 0; i < tokens.length; ) {
    const office = officeAt.get(i) ?? offices.find((one) => one.from === i);
    if (office) {
      if (!continuesChain(tokens, chainEnd, office)) chain = [];
      chain = [...chain, office];
      chainEnd = office.to;
      const owner = people.at(-1);
      if (owner && ownsOffice(tokens, owner, office) && !namesHolder(tokens, owner, office, at, taken)) {
        owner.offices = [...owner.offices, ...chain];
        owner.sides = [...owner.sides, ...chain.flatMap(({ sides }) => sides)];
        owner.to = office.to;
      }
      i = office.to;
      continue;
    }
    const name = nameAt(tokens, i, at, taken);
    if (!name) {
      i++;
      continue;
    }
    const titled = chain.length > 0 && holds(tokens, chainEnd, name, chain, people.at(-1)) ? chain : [];
    const person = draft(tokens, name, titled, at);
    people.push(person);
    if (titled.length > 0) {
      chain = titled.filter(({ plural }) => plural);
      chainEnd = person.to;
    }
    i = person.to;
  }
  return shareOut(tokens, people);
}

/** "Deputy Prime Minister and Minister of Foreign Affairs", "OSCE Chairperson-in-Office, Polish Foreign Minister". */
function continuesChain(tokens: readonly Token[], end: number, office: OfficeMention): boolean {
  if (end < 0) return false;
  const between = tokens.slice(end, office.from).map((token) => token.key);
  if (between.includes('the') && between.includes('and')) return false;
  return (
    between.length <= 3 &&
    between.every((key) => JOINERS.has(key) || key === 'the' || key === 'current' || key === 'also')
  );
}

/** "Cho Tae-yul, Foreign Minister of …", "Wang, the State Councilor": the office after the name's comma is the name's. */
function ownsOffice(tokens: readonly Token[], person: PersonMention, office: OfficeMention): boolean {
  if (office.plural) return false;
  const between = tokens.slice(person.to, office.from).map((token) => token.key);
  if (between.length === 0) return office.former === false && tokens[person.to]?.key === '(';
  if (between[0] !== ',' && between[0] !== '(' && between[0] !== '–' && between[0] !== '—')
    return between[0] === 'as' && between.length <= 2 && false;
  if (person.offices.length > 0 && between.includes('and')) return false;
  return between
    .slice(1)
    .every((key) =>
      /^(?:the|a|an|who|is|was|also|currently|his|her|its|their|new|newly|at|time|that|'s|himself)$/.test(key),
    );
}

/** Whether a name follows that holds the office, so that it is not of the person before it. */
function namesHolder(
  tokens: readonly Token[],
  owner: PersonMention,
  office: OfficeMention,
  at: At,
  taken: (i: number) => boolean,
): boolean {
  if (nameAt(tokens, office.to, at, taken)) return true;
  if (owner.offices.length === 0) return false;
  const bare = office.sides.length === 0 && office.to - office.from === 1;
  return bare || (tokens[office.to]?.key === ',' && nameAt(tokens, office.to + 1, at, taken) !== null);
}

/** Whether the name holds the office before it: at once, after a comma, or in a list of names after a plural. */
function holds(
  tokens: readonly Token[],
  end: number,
  name: NameMention,
  chain: readonly OfficeMention[],
  before: PersonMention | undefined,
): boolean {
  const between = tokens.slice(end, name.from).map((token) => token.key);
  const last = chain.at(-1);
  if (between.length === 0) return true;
  if (!last) return false;
  if (last.plural)
    return (
      isFull(name) &&
      between.length <= 3 &&
      between.every((key) => JOINERS.has(key) || key === ':' || key === '(' || key === 'mr')
    );
  if (before && before.offices.includes(last)) return false;
  const comma = [',', ':', '(', '–', '—'].includes(between[0] ?? '');
  return (
    comma &&
    (between.length === 1 || (between.length === 2 && between[1] === 'the')) &&
    isDefinite(tokens, chain[0]) &&
    isFull(name)
  );
}

/** A name in apposition to an office is a full one. */
function isFull(name: NameMention): boolean {
  return name.to - name.name > 1 || name.courtesies.length > 0;
}

function isDefinite(tokens: readonly Token[], office: OfficeMention | undefined): boolean {
  if (!office) return false;
  const before = tokens[office.from - 1]?.key ?? '';
  return (
    office.sides.length > 0 ||
    /^(?:the|his|her|its|their|new|then|')$/.test(before) ||
    isCapitalised(tokens[office.from] as Token)
  );
}

function draft(tokens: readonly Token[], name: NameMention, offices: readonly OfficeMention[], at: At): Draft {
  const counterpart = counterpartBefore(tokens, offices[0]?.from ?? name.from, at);
  const own = sideAfter(tokens, name.to, at);
  const possessor = offices.length > 0 || counterpart ? null : possessorBefore(tokens, name.from, at);
  const sides = [
    ...(own ? [own.code] : []),
    ...offices.flatMap((office) => (office.plural ? [] : office.sides)),
    ...(counterpart?.sides ?? []),
    ...(possessor ? [possessor] : []),
  ];
  const from = Math.min(offices[0]?.from ?? name.from, counterpart?.from ?? name.from);
  return {
    from: offices[0]?.plural ? name.from : from,
    to: own?.to ?? name.to,
    name: { from: name.name, to: name.to },
    courtesies: name.courtesies,
    offices: [...offices],
    sides,
    counterpart: counterpart !== null,
  };
}

/** "his Chinese counterpart, Foreign Minister | Wang Yi". */
function counterpartBefore(tokens: readonly Token[], i: number, at: At): { from: number; sides: string[] } | null {
  let k = i - 1;
  if (tokens[k]?.key === ',') k--;
  if (!COUNTERPARTS.has(tokens[k]?.key ?? '')) return null;
  const mention = at(k - 1);
  const code = mention ? sideCode(mention) : null;
  return { from: mention ? mention.from : k, sides: code ? [code] : [] };
}

/** "Penny Wong of Australia", "Ignazio Cassis (Switzerland)". */
function sideAfter(tokens: readonly Token[], i: number, at: At): { code: string; to: number } | null {
  const start =
    tokens[i]?.key === 'of' ? (tokens[i + 1]?.key === 'the' ? i + 2 : i + 1) : tokens[i]?.key === '(' ? i + 1 : -1;
  const mention = start < 0 ? null : at(start);
  if (!mention || (mention.type === 'land' && mention.form === 'demonym') || mention.type === 'place') return null;
  const code = sideCode(mention);
  if (!code || (tokens[i]?.key === '(' && tokens[mention.to]?.key !== ')')) return null;
  return { code, to: tokens[i]?.key === '(' ? mention.to + 1 : mention.to };
}

/** "Pakistan's Ishaq Dar". */
function possessorBefore(tokens: readonly Token[], i: number, at: At): string | null {
  if (tokens[i - 1]?.key !== "'s" && tokens[i - 1]?.key !== "'") return null;
  const mention = at(i - 2);
  return mention?.type === 'land' && mention.form === 'name' ? mention.code : null;
}

/** "the Foreign Ministers of Bulgaria, Romania and Greece, A, B and C": the names take the countries in order. */
function shareOut(tokens: readonly Token[], people: readonly Draft[]): PersonMention[] {
  for (const person of people) {
    const plural = person.offices.find((office) => office.plural);
    if (!plural || plural.sides.length < 2 || person.sides.length > 0) continue;
    const group = people.filter((other) => other.offices.includes(plural));
    const side = plural.sides[group.indexOf(person)];
    if (group.length === plural.sides.length && side) person.sides = [side];
  }
  for (const person of people) {
    const plural = person.offices.find((office) => office.plural);
    const only = plural?.sides.length === 1 ? plural.sides[0] : undefined;
    if (only && person.sides.length === 0) person.sides = [only];
  }
  return inheritCounterparts(tokens, people);
}

/** "his Indian and Thai counterparts", "his counterparts A and B": every name of the list is a counterpart. */
function inheritCounterparts(tokens: readonly Token[], people: readonly Draft[]): PersonMention[] {
  for (const [i, person] of people.entries()) {
    const before = people[i - 1];
    if (!before?.counterpart || person.counterpart || person.offices.length > 0) continue;
    const between = tokens.slice(before.to, person.from).map((token) => token.key);
    const plural = tokens
      .slice(Math.max(0, before.name.from - 3), before.name.from)
      .some((token) => /^(?:counterparts|colleagues|peers)$/.test(token.key));
    if (plural && between.every((key) => JOINERS.has(key))) person.counterpart = true;
  }
  return people.map((person) => person);
}
