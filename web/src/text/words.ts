/** The graph's words in plain English, as data. */

export const KINDS = {
  SUMMIT: 'summit',
  MINISTERIAL: 'ministers',
  OFFICIAL: 'officials',
  CALL: 'call',
  CONFERENCE: 'conference',
} as const;

export const STATUSES = { HELD: 'held', PLANNED: 'planned', CANCELLED: 'cancelled' } as const;

/** What a fact says when read from the node whose articles tell of it to the other end. */
const FACTS: Readonly<Record<string, string>> = {
  NAME: 'is named',
  KIND: 'is of this kind',
  STATUS: 'is held, planned or cancelled',
  LEADER: 'has its traveller',
  HOLDS: 'holds an office of',
  ATTENDED: 'was attended by',
  PARTY_TO: 'had on one side',
  MEMBER_OF: 'has as a member',
  FOLLOWED: 'came after',
  MARGINS_OF: 'took place on the margins of',
  ON_DATE: 'is dated',
  HELD_AT: 'took place in',
  SESSION_OF: 'was a session of',
  DISCUSSED: 'was about',
  PRODUCED: 'produced',
  LOCATED_IN: 'lies in',
  MADE: 'was made by',
  TO: 'led to',
};

/** `HELD_AT` → `took place in`; a fact without an entry is spelled out as it is (`SOME_FACT` → `some fact`). */
export function factInWords(fact: string): string {
  return FACTS[fact] ?? spelledOut(fact);
}

/** What an edge says from its first node to its second. */
const EDGES: Readonly<Record<string, string>> = {
  ...FACTS,
  ATTENDED: 'took part in',
  PARTY_TO: 'was a side of',
  MEMBER_OF: 'is a member of',
  MADE: 'made',
  WITHIN: 'lies within',
};

/** What an edge says to the thing at its second end. */
const EDGES_BACK: Readonly<Record<string, string>> = {
  HOLDS: 'was served by',
  ATTENDED: 'was attended by',
  PARTY_TO: 'had on one side',
  MEMBER_OF: 'has as a member',
  FOLLOWED: 'was followed by',
  MARGINS_OF: 'had on its margins',
  ON_DATE: 'day of',
  HELD_AT: 'saw',
  SESSION_OF: 'had as a session',
  DISCUSSED: 'was a topic of',
  PRODUCED: 'came out of',
  LOCATED_IN: 'holds',
  MADE: 'was made by',
  TO: 'was the goal of',
  WITHIN: 'holds',
};

/** An edge's type as read from its first end, or, if `back`, from its second: `ATTENDED` → `took part in`, `was attended by`. */
export function edgeInWords(type: string, back: boolean): string {
  return (back ? EDGES_BACK : EDGES)[type] ?? spelledOut(type);
}

/** `1 article`, `3 articles`, `no articles`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count === 0 ? 'no' : count.toLocaleString('en-GB')} ${count === 1 ? noun : plural}`;
}

/** A name cut to at most `most` characters, with an ellipsis where it is cut. */
export function shortened(name: string, most: number): string {
  return name.length > most ? `${name.slice(0, most - 1).trimEnd()}…` : name;
}

function spelledOut(name: string): string {
  return name.toLowerCase().replaceAll('_', ' ');
}
