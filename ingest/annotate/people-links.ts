import { isCapitalised, type Token } from '../segment/token.js';
import {
  AROUND_TAKING_OFFICE,
  AUXILIARIES_OF_TAKING_OFFICE,
  BEFORE_DEFINITE_OFFICES,
  OPENING_APPOSITIONS,
  TAKING_OFFICE,
} from '../tables/person-phrases.js';
import type { GazetteerMention } from './gazetteer.js';
import { type NameMention, nameAt } from './names.js';
import type { OfficeMention } from './offices.js';
import type { PersonDraft } from './people-draft.js';

/** Words and signs that join the members of a list. */
export const JOINERS: ReadonlySet<string> = new Set([',', 'and', '&', '–', '—', '/', '-', ';']);

/** "Deputy Prime Minister and Minister of Foreign Affairs", "OSCE Chairperson-in-Office, Polish Foreign Minister". */
export function continuesChain(tokens: readonly Token[], end: number, office: OfficeMention): boolean {
  if (end < 0) return false;
  const between = tokens.slice(end, office.from).map((token) => token.key);
  if ((between.includes('the') && between.includes('and')) || between.includes(';')) return false;
  if (between[0] === ',' && between[1] === 'and') return false;
  if (between[0] === 'to' && between[1] === 'the' && between.length === 2) return true;
  return between.length <= 3 && between.every((key) => JOINERS.has(key) || /^(?:the|current|also)$/.test(key));
}

/** "the French President, British Prime Minister A": nobody holds offices of two states, so that the first is of somebody else. */
export function areOfTwoStates(chain: readonly OfficeMention[], office: OfficeMention): boolean {
  const isState = (code: string) => code.length === 2 && code !== 'EU' && code !== 'UN';
  const known = chain.flatMap(({ sides }) => sides).filter(isState);
  const own = office.sides.filter(isState);
  return known.length > 0 && own.length > 0 && !own.some((code) => known.includes(code));
}

/** "External Affairs Minister (EAM)": the office again, in short. */
export function isShortForm(tokens: readonly Token[], end: number, office: OfficeMention): boolean {
  return (
    end >= 0 && office.from === end + 1 && tokens[end]?.key === '(' && tokens[office.to]?.key === ')' && !office.plural
  );
}

/** "the king and Queen Letizia", "King Philippe and Queen Mathilde": of two side by side one reigns, the other is the spouse. */
export function isConsort(tokens: readonly Token[], office: OfficeMention, before: OfficeMention | undefined): boolean {
  return (
    tokens[office.from - 1]?.key === 'and' &&
    /^queen$/i.test(office.title) &&
    before !== undefined &&
    /^(?:king|emperor|sultan)$/i.test(before.title)
  );
}

/** "Cho Tae-yul, Foreign Minister of …", "Wang, the State Councilor": the office after the name's comma is the name's. */
export function ownsOffice(tokens: readonly Token[], person: PersonDraft, office: OfficeMention): boolean {
  if (office.plural) return false;
  const between = tokens.slice(person.to, office.from).map((token) => token.key);
  const [opening = ''] = between;
  if (opening === 'as') return between.length <= 2 && person.offices.length === 0;
  if (opening === 'and') return between.length === 1 && person.offices.length > 0 && person.to > person.name.to;
  if (AUXILIARIES_OF_TAKING_OFFICE.has(opening))
    return person.offices.length === 0 && saysBecame([...between, tokens[office.from]?.key ?? '']);
  if (opening !== ',' && opening !== '(' && opening !== '–' && opening !== '—') return false;
  if (person.offices.length > 0 && between.includes('and')) return false;
  return between.slice(1).every((key) => OPENING_APPOSITIONS.has(key));
}

/** Whom an office behind such words is of: a name without office before them; undefined if there is none. */
export function ownerBehindMembership(
  tokens: readonly Token[],
  people: readonly PersonDraft[],
  office: OfficeMention,
): PersonDraft | undefined {
  if (office.plural || tokens[office.from - 1]?.key !== 'and') return undefined;
  return people
    .slice(-MOST_IN_MEMBERSHIP)
    .findLast(
      (person) =>
        person.offices.length === 0 && isMemberAnd(tokens.slice(person.to, office.from).map((token) => token.key)),
    );
}

/** Names of organs between them may look like people. */
const MOST_IN_MEMBERSHIP = 4;

/** "A, a member of the Political Bureau of the Party and | minister of foreign affairs": what else he is besides a member. */
function isMemberAnd(between: readonly string[]): boolean {
  const member = between.slice(0, 4).indexOf('member');
  if (between[0] !== ',' || member < 0 || between.length > MOST_OF_MEMBERSHIP) return false;
  const rest = between.slice(member + 1);
  return (
    rest[0] === 'of' &&
    /^(?:and|the)$/.test(rest.at(-1) ?? '') &&
    rest.includes('and') &&
    !rest.some((key) => /^[,;:]$/.test(key))
  );
}

const MOST_OF_MEMBERSHIP = 22;

/** "A became the first", "A was sworn in as", "A has been appointed the new". */
function saysBecame(words: readonly string[]): boolean {
  const told = words.some((key) => TAKING_OFFICE.has(key));
  return (
    told &&
    words.length < 8 &&
    words.slice(0, -1).every((key) => TAKING_OFFICE.has(key) || AROUND_TAKING_OFFICE.has(key))
  );
}

/** Whether a name follows that holds the office, so that it is not of the person before it. */
export function namesHolder(
  tokens: readonly Token[],
  owner: PersonDraft,
  office: OfficeMention,
  at: (i: number) => GazetteerMention | null,
  taken: (i: number) => boolean,
  officeFrom: ReadonlyMap<number, OfficeMention>,
): boolean {
  if (nameAt(tokens, office.to, at, taken)) return true;
  const next = /^(?:\/|–|—|and|&)$/.test(tokens[office.to]?.key ?? '') ? officeFrom.get(office.to + 1) : undefined;
  if (next && nameAt(tokens, next.to, at, taken)) return true;
  if (owner.offices.length === 0) return false;
  const bare = office.sides.length === 0 && office.to - office.from === 1;
  return bare || (tokens[office.to]?.key === ',' && nameAt(tokens, office.to + 1, at, taken) !== null);
}

/** Whether the name holds the office before it: at once, after a comma, or in a list of names after a plural. */
export function holds(
  tokens: readonly Token[],
  end: number,
  name: NameMention,
  chain: readonly OfficeMention[],
  before: PersonDraft | undefined,
): boolean {
  const between = withoutBrackets(tokens.slice(end, name.from)).map((token) => token.key);
  const last = chain.at(-1);
  if (between.length === 0) return true;
  if (!last) return false;
  const inList =
    between.length <= 3 && between.every((key) => JOINERS.has(key) || key === ':' || key === '(' || key === 'mr');
  if (last.plural && /^(?:both|two|three)$/.test(tokens[last.from - 1]?.key ?? '')) return false;
  const member = last.plural && before?.offices.includes(last) ? before : undefined;
  if (member && (between[0] === '(' || (between[0] === ';' && endsList(tokens, member)))) return false;
  if (last.plural) return inList && (isFull(name) || before?.offices.includes(last) === true);
  if (before?.offices.includes(last)) return false;
  const comma = [',', ':', '(', '–', '—'].includes(between[0] ?? '');
  return (
    comma &&
    (between.length === 1 || (between.length === 2 && between[1] === 'the')) &&
    isDefinite(tokens, chain[0]) &&
    isFull(name)
  );
}

/** "Todd Robinson (Narcotics) and": a list goes on past what brackets say of its member. */
function withoutBrackets(between: readonly Token[]): readonly Token[] {
  const close = between[0]?.key === '(' ? between.findIndex(({ key }) => key === ')') : -1;
  return close < 0 ? between : between.slice(close + 1);
}

/** "A and B; C": the list ends with the name that follows "and". */
function endsList(tokens: readonly Token[], last: PersonDraft): boolean {
  return /^(?:and|&)$/.test(tokens[last.name.from - last.courtesies.length - 1]?.key ?? '');
}

/** A name in apposition to an office is a full one. */
function isFull(name: NameMention): boolean {
  return name.to - name.name > 1 || name.courtesies.length > 0;
}

function isDefinite(tokens: readonly Token[], office: OfficeMention | undefined): boolean {
  if (!office) return false;
  const before = tokens[office.from - 1]?.key ?? '';
  return office.sides.length > 0 || BEFORE_DEFINITE_OFFICES.has(before) || isCapitalised(tokens[office.from] as Token);
}
