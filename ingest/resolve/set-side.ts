import type { Person } from './person.js';

/** Gives a person a side. */
export function setSide(person: Person, side: string, rule: string): void {
  person.side = side;
  person.sideRule = rule;
}
