import type { OfficeMention } from '../annotate/offices.js';
import type { Reading } from '../annotate/reading.js';
import { anyOf } from '../tables/list.js';
import { OFFICES_FOR_A_NAME, OFFICES_OF_GOVERNMENT } from '../tables/office-phrases.js';
import { BEFORE_OTHERS } from '../tables/person-phrases.js';
import { sideByFame } from './fame.js';
import type { People, PersonAt } from './people.js';
import type { Person } from './person.js';
import { setSide } from './set-side.js';

/** How many sentences after a plural its members are named: "The foreign ministers met. Brazil's A presided." */
const MEMBERS_WITHIN = 1;
/** How many sentences after a bare name its office is told: "The host, A, was brief. The Brazilian president …". */
const TOLD_WITHIN = 1;
/** How near the beginning of a sentence the name stands that it is about. */
const OPENING = 6;

/**
 * Offices that stand apart from the name: those of the members of a plural told just before, and those by which a text goes on to call
 * somebody whom it named without one.
 */
export function officesApart(people: People, readings: readonly Reading[]): void {
  byPlural(people, readings);
  for (const reading of readings) byDescription(people, readings, reading);
}

/** "the foreign ministers met. Brazil's A, who presided, spoke with B (Argentina)": names with their countries, there or next, have the office of the plural. */
function byPlural(people: People, readings: readonly Reading[]): void {
  let last: { readonly office: OfficeMention; readonly sentence: number } | null = null;
  for (const { sentence, offices } of readings) {
    const plurals = offices.filter((office) => office.plural && isOfGovernment(office));
    for (const { person, sight } of people.in(sentence.index)) {
      const here = plurals.findLast(({ to }) => to <= sight.from);
      if (here) last = { office: here, sentence: sentence.index };
      if (!last || sentence.index - last.sentence > MEMBERS_WITHIN || person.mentions[0] !== sight || !isMember(person))
        continue;
      giveOffice(person, last.office);
      last = { ...last, sentence: sentence.index };
    }
    const said = plurals.at(-1);
    if (said) last = { office: said, sentence: sentence.index };
  }
}

/** Somebody of whom only the country is said: "Brazil's A", "B (Argentina)". */
function isMember({ offices, counterpart, sides, mentions }: Person): boolean {
  return mentions[0]?.mention != null && offices.length === 0 && !counterpart && sides.size === 1;
}

const OF_GOVERNMENT = new RegExp(`${anyOf(OFFICES_OF_GOVERNMENT)}s?$`, 'i');

function isOfGovernment({ title, former, ofOther }: OfficeMention): boolean {
  return !former && !ofOther && OF_GOVERNMENT.test(title);
}

/** "the Brazilian president said": of whom the sentence, or the one before, is about, if nobody else holds that office. */
function byDescription(people: People, readings: readonly Reading[], reading: Reading): void {
  for (const office of reading.offices) {
    const [side] = office.sides;
    const bare =
      side !== undefined &&
      office.sideSpans.length === 1 &&
      !office.plural &&
      !office.former &&
      (office.rank > 1 || SENT.test(office.title)) &&
      isDefinite(reading, office) &&
      !reading.personAt(office.from);
    if (!bare || people.all.some((person) => isSaid(person, side, office))) continue;
    const { index } = reading.sentence;
    const person = knownFor(people, side, index, office.from) ?? subjectWithout(people, readings, index, office.from);
    const fame = person && sideByFame(person);
    if (!person || (fame !== null && fame !== side)) continue;
    giveOffice(person, office);
    setSide(person, side, 'side.by-office');
  }
}

/** "the German Chancellor", "Spain's Prime Minister". */
function isDefinite({ tokens }: Reading, { from, sideSpans: [span] }: OfficeMention): boolean {
  return tokens[from - 1]?.key === 'the' || (span !== undefined && tokens[span.to]?.key === "'s");
}

/** "Merz and Sánchez disagree … the German Chancellor said": the only one named before whom every reader knows as of that country. */
function knownFor(people: People, side: string, sentence: number, from: number): Person | null {
  const [known, ...others] = people.all.filter(
    (person) =>
      person.offices.length === 0 &&
      !person.counterpart &&
      person.office === null &&
      isNamedBefore(person, sentence, from) &&
      sideByFame(person) === side,
  );
  return others.length === 0 ? (known ?? null) : null;
}

function isNamedBefore({ mentions: [first] }: Person, sentence: number, from: number): boolean {
  return first !== undefined && (first.sentence < sentence || (first.sentence === sentence && first.to <= from));
}

/** Offices of those who are sent, whom a text likes to call by them. */
const SENT = new RegExp(anyOf(OFFICES_FOR_A_NAME), 'i');

function isSaid(person: Person, side: string, { title }: OfficeMention): boolean {
  const wanted = title.toLowerCase();
  const fits = person.offices.some((one) => !one.former && one.title.toLowerCase().endsWith(wanted));
  return fits && (person.sides.size === 0 || person.sides.has(side));
}

/** The only one without an office whom the opening of the sentence or of the one before names, and whom the text names again. */
function subjectWithout(people: People, readings: readonly Reading[], sentence: number, before: number): Person | null {
  for (let at = sentence; at >= Math.max(0, sentence - TOLD_WITHIN); at--) {
    const named = people.in(at).filter(({ sight }) => at < sentence || sight.to <= before);
    const [subject, ...others] = named;
    if (!subject) continue;
    const isPlain =
      readings[at]?.sentence.role === 'prose' &&
      isUntitled(subject) &&
      subject.sight.name.from < OPENING &&
      others.length === 0;
    return isPlain && subject.person.mentions.length > 1 && !isSpokenOf(readings[at], subject) ? subject.person : null;
  }
  return null;
}

const isUntitled = ({ person }: PersonAt) =>
  person.offices.length === 0 && !person.counterpart && person.sides.size === 0 && person.office === null;

/** "of A", "A, an analyst,": named for somebody else, or said to be something. */
function isSpokenOf(reading: Reading | undefined, { sight }: PersonAt): boolean {
  const key = (i: number) => reading?.tokens[i]?.key ?? '';
  return (
    BEFORE_OTHERS.has(key(sight.from - 1)) ||
    (key(sight.to) === ',' && /^(?:an?|who|aged|\d+)$/.test(key(sight.to + 1)))
  );
}

function giveOffice(person: Person, office: OfficeMention): void {
  person.office = office.title;
  person.rank = office.rank;
  person.offices.push(office);
}
