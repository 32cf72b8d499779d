import type { Token } from '../segment/token.js';
import {
  BEFORE_LISTED_NAMES,
  BEFORE_TURNS,
  BETWEEN_COUNTERPARTS,
  TELLING_COUNTERPARTS,
} from '../tables/person-phrases.js';
import type { GazetteerMention } from './gazetteer.js';
import type { OfficeMention } from './offices.js';
import type { PersonDraft } from './people-draft.js';
import { JOINERS } from './people-links.js';
import type { PersonMention } from './person-mention.js';
import { sideCode } from './side-code.js';

type At = (i: number) => GazetteerMention | null;

/** What only the whole list of a sentence's people tells: who shares an office, and whose country is whose. */
export function completeLists(
  tokens: readonly Token[],
  people: readonly PersonDraft[],
  offices: readonly OfficeMention[],
  at: At,
): PersonMention[] {
  shareOut(people);
  alternate(tokens, people, offices, at);
  bothAre(tokens, people, offices);
  ownersOffices(tokens, people, offices);
  respectively(tokens, people, at);
  joinCounterparts(tokens, people);
  return [...people];
}

/** "the Foreign Ministers of Bulgaria, Romania and Greece, A, B and C": the names take the countries in order. */
function shareOut(people: readonly PersonDraft[]): void {
  for (const person of people) {
    const plural = person.offices.find((office) => office.plural);
    if (!plural || person.sides.length > 0) continue;
    const group = people.filter((other) => other.offices.includes(plural));
    const side =
      plural.sides.length === 1
        ? plural.sides[0]
        : group.length === plural.sides.length
          ? plural.sides[group.indexOf(person)]
          : undefined;
    if (side) person.sides = [side];
  }
}

/** "the presidents of Venezuela, Nicolás Maduro, and of Guyana, Irfaan Ali", "for Barbados, Mia Mottley": country and name take turns. */
function alternate(
  tokens: readonly Token[],
  people: readonly PersonDraft[],
  offices: readonly OfficeMention[],
  at: At,
): void {
  for (const [i, person] of people.entries()) {
    const land = person.offices.length > 0 ? null : landOfTurn(tokens, person.from, at);
    const code = land ? sideCode(land) : null;
    if (land && code && isNextCounterpart(tokens, land, people[i - 1])) {
      person.counterpart = true;
      person.sides = [code];
      person.from = land.from;
      continue;
    }
    if (!land || !code) continue;
    const before = tokens[beforeLand(tokens, land)]?.key ?? '';
    const goesOn = isNextOfPlural(tokens, land, people[i - 1]);
    if (!/^(?:of|for|from)$/.test(before) && !goesOn) continue;
    const start = goesOn ? land.from : beforeLand(tokens, land);
    const last = offices.findLast((office) => office.to <= person.from);
    const listed = people[i - 1]?.offices.find((office) => office.plural);
    const office =
      listed ?? (last?.plural && (last.to >= land.from || tokens[start]?.key === 'for') ? last : undefined);
    if (!office) continue;
    person.offices = [office];
    person.sides = [code];
    if (office.to < land.from) person.from = start;
  }
}

/** "the foreign ministers of Kenya, A, Ghana, | B, and of Togo, C": the next of those who share an office, in a list or after "and" or ";". */
function isNextOfPlural(tokens: readonly Token[], land: GazetteerMention, before: PersonDraft | undefined): boolean {
  if (!before?.offices.some((office) => office.plural)) return false;
  const start = tokens[land.from - 1]?.key === 'the' ? land.from - 1 : land.from;
  return (
    /^(?:;|and)$/.test(tokens[start - 1]?.key ?? '') ||
    (tokens[start - 1]?.key === ',' && before.sides.length > 0 && before.to === start - 1)
  );
}

/** The country of "of Guyana, | Irfaan Ali", "for the Bahamas: | Philip Davis". */
function landOfTurn(tokens: readonly Token[], name: number, at: At): GazetteerMention | null {
  const comma = tokens[name - 1]?.key === 'the' ? name - 2 : name - 1;
  const land = /^[,:]$/.test(tokens[comma]?.key ?? '') ? at(comma - 1) : null;
  return land && BEFORE_TURNS.has(tokens[beforeLand(tokens, land)]?.key ?? '') ? land : null;
}

function beforeLand(tokens: readonly Token[], { from }: GazetteerMention): number {
  return tokens[from - 1]?.key === 'the' ? from - 2 : from - 1;
}

/** "his counterparts from Bhutan, A, and Nepal, | B": the next of the list. */
function isNextCounterpart(tokens: readonly Token[], land: GazetteerMention, before: PersonDraft | undefined): boolean {
  if (!before?.counterpart || before.sides.length === 0) return false;
  return tokens.slice(before.to, beforeLand(tokens, land) + 1).every(({ key }) => BETWEEN_COUNTERPARTS.has(key));
}

/** "A and B, both deputy foreign ministers". */
function bothAre(tokens: readonly Token[], people: readonly PersonDraft[], offices: readonly OfficeMention[]): void {
  for (const office of offices) {
    if (!office.plural || tokens[office.from - 1]?.key !== 'both' || tokens[office.from - 2]?.key !== ',') continue;
    const second = people.findIndex((person) => person.to === office.from - 2);
    const [a, b] = [people[second - 1], people[second]];
    for (const person of a && b ? [a, b] : []) {
      if (person.offices.length > 0) continue;
      person.offices = [office];
      person.sides = [...person.sides, ...office.sides];
    }
  }
}

/** "Steve Witkoff, President Trump's special envoy", "Lula's adviser, Celso Amorim": the office is under another person. */
function ownersOffices(
  tokens: readonly Token[],
  people: readonly PersonDraft[],
  offices: readonly OfficeMention[],
): void {
  for (const office of offices) {
    const after = tokens[office.to]?.key === 'of' ? people.find(({ from }) => from === office.to + 1) : undefined;
    if (after) for (const holder of people) if (holder.offices.includes(office)) holder.owner = after.name.from;
    if (tokens[office.from - 1]?.key !== "'s") continue;
    const owner = people.findIndex((person) => person.to === office.from - 1);
    const chief = people[owner];
    if (!chief) continue;
    for (const holder of people.filter((person) => person.offices.includes(office))) holder.owner = chief.name.from;
    const before = people[owner - 1];
    if (!before || before.offices.length > 0 || tokens[before.to]?.key !== ',' || before.to !== chief.from - 1)
      continue;
    if (people.some((person) => person.offices.includes(office) && person !== chief)) continue;
    before.offices = [office];
    before.owner = chief.name.from;
    chief.offices = chief.offices.filter((one) => one !== office);
  }
}

/** "his German, French and UK counterparts, respectively, A, B and C": the countries in order. */
function respectively(tokens: readonly Token[], people: readonly PersonDraft[], at: At): void {
  for (const [i, token] of tokens.entries()) {
    if (token.key !== 'counterparts' && token.key !== 'colleagues') continue;
    const lands = landsBefore(tokens, i, at) ?? landsAfter(tokens, i, at);
    if (!lands) continue;
    const { codes } = lands;
    const first = people.findIndex(({ name, courtesies }) => {
      const start = name.from - courtesies.length;
      return start >= lands.to && tokens.slice(lands.to, start).every(({ key }) => BEFORE_LISTED_NAMES.has(key));
    });
    const head = people[first];
    if (!head || codes.length < 2) continue;
    head.from = Math.min(head.from, lands.from);
    for (const [k, code] of codes.entries()) {
      const person = people[first + k];
      if (!person || (person.sides.length > 0 && !person.counterpart)) break;
      person.sides = [code];
      person.counterpart = true;
    }
  }
}

/** Countries side by side, with the first token of the phrase and the one behind it. */
interface Lands {
  readonly codes: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** "German, French and UK | counterparts". */
function landsBefore(tokens: readonly Token[], noun: number, at: At): Lands | null {
  const codes: string[] = [];
  let from = noun;
  for (let k = noun - 1; k >= 0; ) {
    const land = at(k);
    const code = land ? sideCode(land) : null;
    if (land && code) {
      codes.unshift(code);
      from = land.from;
      k = land.from - 1;
    } else if (/^(?:,|and)$/.test(tokens[k]?.key ?? '')) k--;
    else break;
  }
  return codes.length > 0 ? { codes, from, to: noun + 1 } : null;
}

/** "counterparts | from Japan and Australia". */
function landsAfter(tokens: readonly Token[], noun: number, at: At): Lands | null {
  if (!/^(?:from|of)$/.test(tokens[noun + 1]?.key ?? '')) return null;
  const codes: string[] = [];
  let to = noun + 2;
  for (let k = to; k < tokens.length; ) {
    const land = at(k);
    const code = land && !(land.type === 'land' && land.form === 'demonym') ? sideCode(land) : null;
    if (land && code) {
      codes.push(code);
      to = land.to;
      k = land.to;
    } else if (/^(?:,|and|the)$/.test(tokens[k]?.key ?? '')) k++;
    else break;
  }
  return codes.length > 0 ? { codes, from: noun, to } : null;
}

/** "his counterparts A and B": every name of the list is a counterpart. */
function joinCounterparts(tokens: readonly Token[], people: readonly PersonDraft[]): void {
  for (const [i, person] of people.entries()) {
    const before = people[i - 1];
    if (!before?.counterpart || person.counterpart || person.offices.length > 0) continue;
    const between = tokens.slice(before.to, person.from).map((token) => token.key);
    const plural = tokens
      .slice(Math.max(0, before.name.from - 4), before.name.from)
      .some((token) => TELLING_COUNTERPARTS.has(token.key));
    if (plural && between.every((key) => JOINERS.has(key))) person.counterpart = true;
  }
}
