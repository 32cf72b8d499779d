import type { Actor } from '../resolve/actors.js';
import type { People } from '../resolve/people.js';
import type { Person } from '../resolve/person.js';
import type { MeetingRecord } from './meeting-record.js';

/** Who an actor is. */
export interface Who {
  readonly people: readonly Person[];
  readonly sides: readonly string[];
}

/** What a reader keeps in mind between sentences: the meeting told last and the people who acted last. */
export class Memory {
  last: MeetingRecord | null = null;
  /** The persons who acted last, for "he" and "they". */
  group: readonly Person[] = [];
  readonly #people: People;

  constructor(people: People) {
    this.#people = people;
  }

  /** The people and sides that an actor means; none where nothing told so far fits. */
  whoIs(actor: Actor): Who {
    if (actor.person) return { people: [actor.person], sides: actor.person.side ? [actor.person.side] : [] };
    if (actor.pointing) return this.#pointed(actor.pointing);
    if (actor.office && !actor.office.plural) {
      const holder = this.#holder(actor);
      return holder
        ? { people: [holder], sides: holder.side ? [holder.side] : actor.codes }
        : { people: [], sides: actor.codes };
    }
    return { people: [], sides: actor.codes };
  }

  #pointed(pointing: NonNullable<Actor['pointing']>): Who {
    const known = [...(this.last?.people.keys() ?? [])];
    const sides = [...(this.last?.sides.keys() ?? [])];
    switch (pointing) {
      case 'one':
        return withSides(this.group.slice(0, 1));
      case 'group':
        return withSides(this.group.length > 1 ? this.group : known.length > 1 ? known : this.group);
      case 'pair':
        return known.length >= 2 && known.length <= 3
          ? withSides(known.slice(0, 2))
          : withSides(this.group.length === 2 ? this.group : []);
      case 'trio':
        return known.length >= 3 ? withSides(known) : { people: [], sides };
      case 'sides':
        return { people: [], sides: sides.length === 2 ? sides : [] };
      case 'former':
        return withSides(known.slice(0, 1));
      case 'latter':
        return withSides(known.slice(-1));
    }
  }

  /** The person named before who holds the office: of the side said, else the one named last. */
  #holder(actor: Actor): Person | null {
    const title = actor.office?.title.toLowerCase() ?? '';
    const fits = (person: Person) => {
      const office = person.office?.toLowerCase() ?? '';
      if (actor.codes.length > 0 && !actor.codes.includes(person.side ?? '')) return false;
      return (
        office === title ||
        office.endsWith(` ${title}`) ||
        (title === 'leader' && person.rank === 3) ||
        (title === 'premier' && /prime minister|premier/.test(office)) ||
        person.offices.some((one) => one.title.toLowerCase() === title)
      );
    };
    const holders = this.#people.all.filter(fits);
    if (holders.length <= 1) return holders[0] ?? null;
    return (
      this.group.find((person) => holders.includes(person)) ??
      [...(this.last?.people.keys() ?? [])].find((person) => holders.includes(person)) ??
      holders[0] ??
      null
    );
  }
}

function withSides(people: readonly Person[]): Who {
  return { people, sides: people.flatMap((person) => (person.side ? [person.side] : [])) };
}
