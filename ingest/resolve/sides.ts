import type { Reading } from '../annotate/reading.js';
import type { People } from './people.js';
import type { Person } from './person.js';

/** Titles that say little beside a fuller one of the same person. */
const SHORT_TITLES = new Set([
  'minister',
  'secretary',
  'president',
  'premier',
  'vice minister',
  'deputy secretary',
  'ambassador',
  'envoy',
  'representative',
  'chief',
  'head',
  'leader',
]);
/** How near in the sentence a country must be named to speak for an official's country. */
const NEAR_BONUS = 0.8;

/** Settles office and side of every person: what is said, then what follows from counterparts and from the report's home. */
export function settlePeople(people: People, readings: readonly Reading[], home: ReadonlyMap<string, number>): void {
  for (const person of people.all) {
    settleOffice(person);
    settleSaidSide(person);
  }
  for (const person of people.all) if (person.counterpart && person.office === null) inheritOffice(person, people);
  const waiting = people.all.filter((person) => person.side === null && person.office !== null);
  for (const person of waiting) settleByHome(person, people, readings, home);
}

function settleOffice(person: Person): void {
  const present = person.offices.filter((office) => !office.former);
  const offices = (present.length ? present : person.offices).filter((office) => !office.ofOther);
  const [first] = offices;
  if (!first) return;
  const key = first.title.toLowerCase();
  const fuller = SHORT_TITLES.has(key)
    ? offices.find((office) => office.title.toLowerCase() !== key && office.title.toLowerCase().includes(key))
    : undefined;
  const office = fuller ?? first;
  person.office = office.title;
  person.rank = office.rank;
}

/** The side that the first mention with one gives: an OSCE chairman who is a Swiss minister acts for the OSCE. */
function settleSaidSide(person: Person): void {
  const said = person.mentions.find(({ mention }) => (mention?.sides.length ?? 0) > 0)?.mention?.sides[0];
  if (!said) return;
  person.side = said;
  person.sideRule = 'side.said';
}

/** "his Turkish counterpart": the office of the person named last before. */
function inheritOffice(person: Person, people: People): void {
  const sight = person.mentions.find(({ mention }) => mention?.counterpart);
  if (!sight) return;
  for (let sentence = sight.sentence; sentence >= Math.max(0, sight.sentence - 3); sentence--) {
    const before = people
      .in(sentence)
      .filter(
        ({ person: other, sight: at }) =>
          other !== person && other.office && (sentence < sight.sentence || at.from < sight.from),
      );
    const holder = before.find(({ sight: at }) => (at.mention?.offices.length ?? 0) > 0) ?? before.at(-1);
    if (!holder) continue;
    person.office = holder.person.office;
    person.rank = holder.person.rank;
    return;
  }
}

/** The likeliest home country whose holder of the same office is not somebody else. */
function settleByHome(
  person: Person,
  people: People,
  readings: readonly Reading[],
  home: ReadonlyMap<string, number>,
): void {
  if (/secretary of state$/i.test(person.office ?? '')) {
    person.side = 'US';
    person.sideRule = 'side.secretary-of-state';
    return;
  }
  const points = new Map(home);
  for (const { sentence, from } of person.mentions) {
    const near = nearestCountry(readings[sentence], from);
    if (near) points.set(near, (points.get(near) ?? 0) + NEAR_BONUS);
  }
  const ranked = [...points]
    .filter(([code]) => !isHeldByOther(person, code, people))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const [best] = ranked;
  if (!best) return;
  person.side = best[0];
  person.sideRule = 'side.home';
}

/** A country named before the person in the same sentence. */
function nearestCountry(reading: Reading | undefined, before: number): string | null {
  const mention = reading?.gazetteer.findLast((one) => one.type !== 'body' && one.to <= before);
  return mention && mention.type !== 'body' ? mention.code : null;
}

/** Offices of which a country has one holder at a time. */
const SINGLE =
  /^(?:president|prime minister|premier|king|queen|foreign minister|defen[cs]e minister|minister of defen[cs]e|secretary of state|foreign secretary|external affairs minister|chancellor|emir|vice president|crown prince)$/i;

function isHeldByOther(person: Person, code: string, people: People): boolean {
  if (!SINGLE.test(person.office ?? '')) return false;
  return people.all.some(
    (other) =>
      other !== person &&
      other.side === code &&
      other.office?.toLowerCase() === person.office?.toLowerCase() &&
      !other.offices.every((office) => office.former),
  );
}
