import type { MeetingStatus } from '../../src/model/vocabulary.js';
import type { Actor } from '../resolve/actors.js';
import type { People } from '../resolve/people.js';
import type { Person } from '../resolve/person.js';
import { EUROPEAN } from '../tables/actors.js';
import type { Rank } from '../tables/offices.js';
import { OFFICES_OF_HOME } from '../tables/offices.js';
import { isBodyOfStates } from './body-of-states.js';
import { holdsBare } from './holds-bare.js';
import type { MeetingRecord } from './meeting-record.js';

/** Who an actor is. */
export interface Who {
  readonly people: readonly Person[];
  readonly sides: readonly string[];
  /** How high one without a name is; absent where the people tell it. */
  readonly rank?: Rank;
}

const NOBODY: Who = { people: [], sides: [] };

/** What a reader keeps in mind between sentences: the meeting told last and the people who acted last. */
export class Memory {
  last: MeetingRecord | null = null;
  /** The persons who acted last, for "he" and "they". */
  group: readonly Person[] = [];
  /** Who acted last by an office whose holder is not named, for "he"; null if somebody named did. */
  unnamed: Who | null = null;
  /** Those who acted in the sentence before. */
  before: readonly Person[] = [];
  /** Sides that acted last, where no person did. */
  sides: readonly string[] = [];
  /** Office holders in the order in which they were named, the last one first. */
  recent: readonly Person[] = [];
  /** The office holders whom the sentence that is being read names. */
  here: readonly Person[] = [];
  /** Position of the sentence that is being read. */
  sentence = 0;
  /** The meeting or visit told last that has a date and is no mere reference, for "the same day". */
  dated: { readonly date: string | null; readonly status: MeetingStatus } | null = null;
  /** The same of those that took place: what was done "later in the day" is not of the day of a plan. */
  held: MeetingRecord | null = null;
  /** The place told last, for "there". */
  place: { readonly name: string; readonly code: string | null } | null = null;
  /** In whose diary the line stands that is being read; null where none does. */
  diary: Person | null = null;
  /** The last paragraph about meetings on the sidelines; -1 if none is. */
  sideMeetings = -1;
  /** The code of the body whose conference the report is about, for "the ministers"; null if it is about none. */
  assembly: string | null = null;
  /** All states of which it was told that they met, for "the three countries". */
  readonly #states = new Set<string>();
  /** The European sides of those who met last with others. */
  #europeans: readonly string[] = [];
  readonly #people: People;
  /** Who holds an office, by its title and countries: asked again and again, while people do not change in the telling. */
  readonly #known = new Map<string, ReadonlySet<Person>>();
  readonly #home: string | null;

  constructor(people: People, home: string | null) {
    this.#people = people;
    this.#home = home;
  }

  /** Keeps the sides of a meeting, for "the three countries"; the European ones, if there are several, for "the Europeans". */
  rememberSides({ sides }: MeetingRecord): void {
    for (const side of sides.keys()) if (side.length === 2 && side !== 'EU' && side !== 'UN') this.#states.add(side);
    const european = [...sides.keys()].filter((code) => EUROPEAN.has(code));
    if (european.length > 1) this.#europeans = european;
  }

  /** The people and sides that an actor means; none where nothing told so far fits. */
  whoIs(actor: Actor): Who {
    if (actor.person) return withSides([actor.person]);
    if (actor.pointing) return this.#ofCountry(actor) ?? this.#pointed(actor.pointing, actor.pointedRank);
    if (actor.office && !actor.office.plural) {
      const holder = this.#holder(actor);
      return holder
        ? { people: [holder], sides: holder.side ? [holder.side] : actor.codes }
        : { people: [], sides: actor.codes.length > 0 ? actor.codes : this.#sidesOfUnnamed(actor.office.title) };
    }
    const ofAssembly = actor.kind === 'office' && actor.codes.length === 0 && actor.preposition === '' && this.assembly;
    return { people: [], sides: ofAssembly ? [ofAssembly] : actor.codes };
  }

  /** "The Secretary-General" alone is that of the United Nations; "the Prime Minister" alone that of the report's home. */
  #sidesOfUnnamed(title: string): readonly string[] {
    if (/^secretary.general$/i.test(title)) return ['UN'];
    return OFFICES_OF_HOME.has(title.toLowerCase()) && this.#home ? [this.#home] : [];
  }

  /** "A called on him": nobody calls on himself, so that it is the one who acted before, of another side. */
  otherThan(people: readonly Person[]): Who {
    const other = [...this.before, ...this.recent].find((person) =>
      people.every((one) => one !== person && one.side !== person.side),
    );
    return other ? withSides([other]) : NOBODY;
  }

  /** The two who met last, else the two office holders of different sides who were named last. */
  pair(rank: Rank | null = null): Who {
    const fits = (person: Person) => rank === null || person.rank === rank;
    const known = this.last ? principals(this.last) : [];
    const { group } = this;
    const onlyThere =
      known.length === 2 && group.some((person) => this.last?.people.has(person) && !known.includes(person));
    if (group.length === 2 && group.every(fits) && group[0]?.side !== group[1]?.side && !onlyThere)
      return withSides(group);
    if (known.length === 2 && known.every(fits)) return withSides(known);
    const [one, other, more] = this.here.filter(fits);
    if (one && other && !more && known.length !== 2 && one.side !== other.side) return withSides([one, other]);
    const recent = this.recent.filter(fits);
    const [first] = recent;
    const second = recent.find((person) => person.side !== first?.side);
    if (first && second && (known.length < 2 || rank !== null)) return withSides([second, first]);
    return known.length > 2 && known.every(fits) ? withSides(known) : NOBODY;
  }

  /** "The Prime Minister will meet the Prime Minister": another holder of the office, of another side than those who act. */
  otherHolder(actor: Actor, people: readonly Person[]): Who {
    const title = actor.office?.title.toLowerCase() ?? '';
    const other = [...this.#holders(title, actor.codes)].find((person) =>
      people.every((one) => one !== person && one.side !== person.side),
    );
    return other ? withSides([other]) : NOBODY;
  }

  /** "the Turkish diplomat": of those who acted last whoever is of that country, if anybody is. */
  #ofCountry({ codes }: Actor): Who | null {
    const person = [...this.group, ...this.recent].find(({ side }) => side !== null && codes.includes(side));
    return person ? withSides([person]) : null;
  }

  #pointed(pointing: NonNullable<Actor['pointing']>, rank: Rank | null): Who {
    const known = [...(this.last?.people.keys() ?? [])];
    const sides = [...(this.last?.sides.keys() ?? [])];
    switch (pointing) {
      case 'one':
        if (this.unnamed) return this.unnamed;
        return withSides(this.group.length > 0 ? this.group.slice(0, 1) : this.recent.slice(0, 1));
      case 'group':
        if (this.sides.length > 1 || this.sides.some(isBodyOfStates)) return { people: [], sides: this.sides };
        return this.group.length > 1 ? withSides(this.group) : this.pair();
      case 'several': {
        const met = this.last && this.last.people.size > 2 ? principals(this.last) : [];
        return met.length > 2 && met.every((person) => rank === null || person.rank === rank)
          ? withSides(met)
          : this.#pairOrAssembly(rank);
      }
      case 'pair':
        return this.#pairOrAssembly(rank);
      case 'trio':
        if (known.length >= 3) return withSides(known);
        return {
          people: [],
          sides: sides.length >= 3 ? sides : this.#states.size === 3 && rank === null ? [...this.#states] : [],
        };
      case 'sides':
        return {
          people: [],
          sides: this.sides.length === 2 ? this.sides : sides.length === 2 ? sides : this.pair().sides,
        };
      case 'europeans':
        return { people: [], sides: this.#europeans.length > 0 ? this.#europeans : ['EU'] };
      case 'former':
        return withSides(known.slice(0, 1));
      case 'latter':
        return withSides(known.slice(-1));
    }
  }

  #pairOrAssembly(rank: Rank | null): Who {
    const pair = this.pair(rank);
    return pair.people.length === 0 && rank !== null && this.assembly ? { people: [], sides: [this.assembly] } : pair;
  }

  /** The person named before who holds the office: of the side said, else the one named last. */
  #holder(actor: Actor): Person | null {
    const title = actor.office?.title.toLowerCase() ?? '';
    const all = this.#holders(title, actor.codes);
    if (all.size <= 1) return [...all][0] ?? null;
    const told = [...all].filter((person) => this.#isToldBefore(person, actor.from));
    const holders = told.length > 0 ? new Set(told) : all;
    const own = actor.codes.length === 0 ? headOf(holders, this.#home) : null;
    const near = [...(own ? [own] : []), ...this.group, ...(this.last?.people.keys() ?? []), ...this.recent];
    return near.find((person) => holders.has(person)) ?? [...holders][0] ?? null;
  }

  /** Whether somebody was named before a token of the sentence that is being read: a bare office points back. */
  #isToldBefore({ mentions: [first] }: Person, from: number): boolean {
    return (
      first !== undefined && (first.sentence < this.sentence || (first.sentence === this.sentence && first.from < from))
    );
  }

  #holders(title: string, codes: readonly string[]): ReadonlySet<Person> {
    const id = `${title}|${codes.join()}`;
    const known = this.#known.get(id);
    if (known) return known;
    const fitting = this.#people.all.filter((person) => holdsBare(person, title, codes));
    const present = fitting.filter(({ offices }) => offices.length === 0 || offices.some(({ former }) => !former));
    const holders = new Set(present.length > 0 ? present : fitting);
    this.#known.set(id, holders);
    return holders;
  }
}

/** Who met, without those of whom it was told later that they were there too: the two of a first telling with two people, else all. */
function principals({ people, tellings }: MeetingRecord): readonly Person[] {
  const first = tellings.find((telling) => telling.people.size > 1 && !telling.joining);
  return first?.people.size === 2 ? [...first.people.keys()] : [...people.keys()];
}

function withSides(people: readonly Person[]): Who {
  return { people, sides: people.flatMap((person) => (person.side ? [person.side] : [])) };
}

/** Of several heads that a title fits that of the report's own country: it does not say which president is its own. */
function headOf(holders: ReadonlySet<Person>, home: string | null): Person | null {
  return [...holders].find(({ side, rank }) => side !== null && side === home && rank === 3) ?? null;
}
