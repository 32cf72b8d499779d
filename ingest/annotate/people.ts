import type { Token } from '../segment/token.js';
import type { GazetteerMention } from './gazetteer.js';
import { mayBeginName, nameAt } from './names.js';
import type { OfficeMention } from './offices.js';
import { draft, type PersonDraft } from './people-draft.js';
import {
  areOfTwoStates,
  continuesChain,
  holds,
  isConsort,
  isShortForm,
  namesHolder,
  ownerBehindMembership,
  ownsOffice,
} from './people-links.js';
import { completeLists } from './people-lists.js';
import type { PersonMention } from './person-mention.js';
import { whoHeads } from './who-heads.js';

/** The people named in a sentence, in order. Names without office or side are given too: a later sentence may know them. */
export function peopleIn(
  tokens: readonly Token[],
  offices: readonly OfficeMention[],
  at: (i: number) => GazetteerMention | null,
  isEvent: (i: number) => boolean,
): PersonMention[] {
  const officeFrom = new Map(offices.map((office) => [office.from, office]));
  const officeCover = new Set(offices.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, k) => from + k)));
  const taken = (i: number) => officeCover.has(i) || isEvent(i);
  const people: PersonDraft[] = [];
  let chain: OfficeMention[] = [];
  let chainEnd = -1;
  for (let i = 0; i < tokens.length; ) {
    const office = officeFrom.get(i);
    if (office && isShortForm(tokens, chainEnd, office)) {
      i = office.to;
      continue;
    }
    if (office) {
      if (!continuesChain(tokens, chainEnd, office) || areOfTwoStates(chain, office)) chain = [];
      chain = isConsort(tokens, office, chain.at(-1) ?? people.at(-1)?.offices[0]) ? [] : [...chain, office];
      chainEnd = office.to;
      const owner = people.at(-1);
      const member = ownerBehindMembership(tokens, people, office);
      if (member && member !== owner) member.offices = [...member.offices, office];
      else if (
        owner &&
        ownsOffice(tokens, owner, office) &&
        !namesHolder(tokens, owner, office, at, taken, officeFrom)
      ) {
        const more = chain.filter((one) => !owner.offices.includes(one));
        owner.offices = [...owner.offices, ...more];
        owner.sides = [...owner.sides, ...more.flatMap(({ sides }) => sides)];
        owner.to = office.to;
      }
      i = office.to;
      continue;
    }
    const headed = i > 0 && tokens[i]?.key === 'who' ? headedBy(tokens, i, people.at(-1), at) : null;
    if (headed) {
      i = headed.to;
      continue;
    }
    const name = mayBeginName(tokens[i] as Token) || at(i) ? nameAt(tokens, i, at, taken) : null;
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
  return completeLists(tokens, people, offices, at);
}

/** Gives a person without an office that which the clause behind the name tells; what it tells, or null. */
function headedBy(
  tokens: readonly Token[],
  who: number,
  person: PersonDraft | undefined,
  at: (i: number) => GazetteerMention | null,
): OfficeMention | null {
  const end = tokens[who - 1]?.key === ',' ? who - 1 : who;
  if (!person || person.to !== end || person.offices.length > 0) return null;
  const office = whoHeads(tokens, who, at);
  if (!office) return null;
  person.offices = [office];
  person.sides = [...person.sides, ...office.sides];
  return office;
}
