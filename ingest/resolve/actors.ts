import { lexiconOf, longestAt } from '../annotate/lexicon.js';
import type { OfficeMention } from '../annotate/offices.js';
import type { Reading } from '../annotate/reading.js';
import { cueOf } from '../segment/cues.js';
import { ACTS_FOR_COUNTRY, NO_SUBJECT, OPENING_ACTORS, POINTERS, type Pointing } from '../tables/actors.js';
import { OFFICE_COURTESIES, type Rank } from '../tables/offices.js';
import {
  ACTING_FOR_A_LAND,
  AFTER_OBJECT_HER,
  BEFORE_CAPITALS,
  BEFORE_HOLDERS,
  PREPOSITIONS_OF_PLACES,
} from '../tables/side-phrases.js';
import { prepositionBefore } from './actor-preposition.js';
import { bareCourtesyFrom, isChiefOf, isOfMechanism, isStyled } from './bare-office.js';
import { counterpartsAt } from './counterparts.js';
import { describedAt } from './diplomat-described.js';
import { sidesOfHolders } from './holders-of.js';
import { ministersOfSeveral } from './ministers-of-several.js';
import { ofThose } from './of-those.js';
import type { PersonAt } from './people.js';
import type { Person } from './person.js';
import { rankOfWords } from './pointed-rank.js';

/** Somebody or something that can take part: a named person, an office without name, a country or body, or a word for those. */
export interface Actor {
  readonly from: number;
  readonly to: number;
  readonly kind: 'person' | 'office' | 'side' | 'pointer';
  readonly person: Person | null;
  readonly office: OfficeMention | null;
  readonly codes: readonly string[];
  readonly pointing: Pointing | null;
  /** "his Turkish counterpart", not named here: of the office of the one whose counterpart it is. */
  readonly counterpart: boolean;
  /** The rank that a pointer's words ask for: "the two ministers" 2, "both presidents" 3, "they" null. */
  readonly pointedRank: Rank | null;
  /** Preposition before it, folded; empty if there is none. */
  readonly preposition: string;
}

const POINTER_LEXICON = lexiconOf([...POINTERS].map(([phrase, value]) => ({ phrase, value })));
const OPENING = cueOf([...OPENING_ACTORS, ...OFFICE_COURTESIES, ...POINTER_LEXICON.buckets.keys()]);

const NO_CODES: readonly string[] = [];

/** An actor with its fields in one order, whatever is told of it, so that asking thousands of them is fast. */
function actorOf(said: Pick<Actor, 'from' | 'to' | 'kind' | 'preposition'> & Partial<Actor>): Actor {
  return {
    from: said.from,
    to: said.to,
    kind: said.kind,
    person: said.person ?? null,
    office: said.office ?? null,
    codes: said.codes ?? NO_CODES,
    pointing: said.pointing ?? null,
    counterpart: said.counterpart ?? false,
    pointedRank: said.pointedRank ?? null,
    preposition: said.preposition,
  };
}

/** All actors of a sentence, in order. */
export function actorsIn(reading: Reading, people: readonly PersonAt[]): Actor[] {
  const { tokens } = reading;
  const actors: Actor[] = [];
  const personAt = new Map(people.map((one) => [one.sight.from, one]));
  const begins = beginnings(reading, people);
  for (let i = 0; i < tokens.length; ) {
    const found = begins[i] ? actorAt(reading, i, personAt) : null;
    const codes = found && ofThose(reading, found, actors);
    if (found) actors.push(codes ? { ...found, kind: 'side', codes } : found);
    i = found ? Math.max(found.to, i + 1) : i + 1;
  }
  return actors;
}

function actorAt(reading: Reading, i: number, personAt: ReadonlyMap<number, PersonAt>): Actor | null {
  const { tokens } = reading;
  const courteous = afterCourtesy(reading, i, personAt);
  if (courteous) return courteous;
  const named = personAt.get(i);
  if (named) {
    const { person, sight } = named;
    const preposition = prepositionBefore(reading, i, sight.to);
    return actorOf({
      from: i,
      to: sight.to,
      kind: 'person',
      person,
      codes: person.side ? [person.side] : [],
      preposition,
    });
  }
  const counterparts = counterpartsAt(reading, i);
  if (counterparts) {
    const preposition = prepositionBefore(reading, counterparts.from, null);
    return actorOf({ ...counterparts, kind: 'side', counterpart: true, preposition });
  }
  const preposition = prepositionBefore(reading, i, null);
  const several = ministersOfSeveral(reading, i);
  if (several && new Set(several.codes).size > 1)
    return actorOf({ ...several, codes: [...new Set(several.codes)], from: i, kind: 'side', preposition });
  const pointer = longestAt(POINTER_LEXICON, tokens, i);
  if (pointer && preposition !== 'among' && !isCounted(reading, i, pointer.to) && !isInName(reading, i, pointer.to)) {
    const pointedRank = rankOfWords(reading, i, pointer.to);
    const before = officeBefore(reading, i, preposition);
    return actorOf({ ...before, to: pointer.to, kind: 'pointer', pointing: pointer.value, pointedRank });
  }
  if (tokens[i]?.key === 'her' && isObjectHer(reading, i))
    return actorOf({ from: i, to: i + 1, kind: 'pointer', pointing: 'one', preposition });
  const described = describedAt(reading, i);
  if (described) return actorOf({ from: i, preposition, ...described, kind: 'pointer', pointing: 'one' });
  const office = reading.officeAt(i);
  if (
    office &&
    office.from === i &&
    (!office.needsName ||
      (office.plural && office.sides.length > 0) ||
      isStyled(reading, office) ||
      isChiefOf(reading, office)) &&
    tokens[office.to]?.key !== "'s" &&
    !isOfMechanism(reading, office)
  ) {
    const from = office.plural && office.sides.length === 0 ? sidesOfHolders(reading, office.to) : null;
    if (from) return actorOf({ from: i, to: from.to, kind: 'side', office, codes: from.codes, preposition });
    const kind = office.plural && office.sides.length > 0 ? 'side' : 'office';
    return actorOf({ from: i, to: office.to, kind, office, codes: ofFormat(office), preposition });
  }
  if (office) return null;
  const body = reading.bodyAt(i);
  if (body && tokens[i - 1]?.key === '(' && tokens[body.to]?.key === ')' && reading.bodyAt(i - 2)) return null;
  if (body)
    return body.from === i && body.code
      ? actorOf({ from: i, to: body.to, kind: 'side', codes: [body.code], preposition })
      : null;
  const land = reading.landAt(i);
  if (!land || land.from !== i || land.type === 'body' || tokens[land.to]?.key === "'s" || tokens[land.to]?.glued)
    return null;
  const holder = /^(?:of|from)$/.test(preposition) ? holderBefore(reading, i) : null;
  if (holder && !(preposition === 'from' && holder.preposition === 'of'))
    return actorOf({ from: i, to: land.to, kind: 'side', codes: [land.code], preposition: holder.preposition });
  if (PREPOSITIONS_OF_PLACES.has(preposition) || /^visit(?:s|ed|ing)?$/.test(tokens[i - 1]?.key ?? '')) return null;
  // "the Afghan side", "senior Iranian officials"
  if (land.type === 'land' && land.form === 'demonym')
    return ACTING_FOR_A_LAND.has(tokens[land.to]?.key ?? '')
      ? actorOf({ from: i, to: land.to + 1, kind: 'side', codes: [land.code], preposition })
      : null;
  if (reading.tokens[i - 1]?.key === ',' && reading.landAt(i - 2)?.type === 'place') return null;
  if (land.type === 'place' && (!land.isCapital || BEFORE_CAPITALS.has(preposition || (tokens[i - 1]?.key ?? ''))))
    return null;
  return actorOf({ from: i, to: land.to, kind: 'side', codes: [land.code], preposition });
}

/** For each token whether an actor can begin there; at nearly all of them none does. */
function beginnings({ tokens, cues, gazetteer, offices, bodies }: Reading, people: readonly PersonAt[]): boolean[] {
  const begins: boolean[] = new Array(tokens.length).fill(false);
  for (const i of cues.at(OPENING)) begins[i] = true;
  for (const { sight } of people) begins[sight.from] = true;
  for (const mentions of [gazetteer, offices, bodies]) for (const { from, to } of mentions) begins.fill(true, from, to);
  return begins;
}

/** "the G7 foreign ministers of Canada, France and Italy": where its states are named the format is no side. */
function ofFormat({ plural, sides }: OfficeMention): readonly string[] {
  const states = sides.filter((code) => code.length === 2);
  return plural && states.length > 1 && /^G\d/.test(sides[0] ?? '') ? states : sides;
}

/** "a delegation of Iran", "between the foreign ministries of Armenia and Lithuania": what a country acts through, with its preposition. */
function holderBefore({ tokens }: Reading, i: number): { preposition: string } | null {
  const at = tokens[i - 1]?.key === 'the' ? i - 3 : i - 2;
  if (!ACTS_FOR_COUNTRY.has(tokens[at]?.key ?? '')) return null;
  for (let k = at - 1; k >= 0 && k > at - 5; k--) {
    const key = tokens[k]?.key ?? '';
    if (NO_SUBJECT.has(key)) return { preposition: key };
    if (!BEFORE_HOLDERS.has(key)) break;
  }
  return { preposition: '' };
}

/** "Leaders of the two powers": the pointer with the office before it. */
function officeBefore(
  reading: Reading,
  i: number,
  preposition: string,
): { from: number; preposition: string; office: OfficeMention | null } {
  const acting = /^(?:of|from)$/.test(preposition) && ACTS_FOR_COUNTRY.has(reading.tokens[i - 2]?.key ?? '');
  if (acting) return { from: i - 2, preposition: prepositionBefore(reading, i - 2, null), office: null };
  const office = preposition === 'of' ? reading.officeAt(i - 2) : null;
  if (!office?.plural || office.to !== i - 1) return { from: i, preposition, office: null };
  return { from: office.from, preposition: prepositionBefore(reading, office.from, null), office };
}

/** "received her in Paris", "expects her on Friday": no noun follows that would be hers. */
function isObjectHer({ tokens, dateAt }: Reading, i: number): boolean {
  const next = tokens[i + 1];
  return next === undefined || next.kind === 'sign' || dateAt(i + 1)?.from === i + 1 || AFTER_OBJECT_HER.has(next.key);
}

/** "HE the President", "HRH Crown Prince Salman": the courtesy belongs to the holder of the office behind it. */
function afterCourtesy(reading: Reading, i: number, personAt: ReadonlyMap<number, PersonAt>): Actor | null {
  const { tokens } = reading;
  if (!OFFICE_COURTESIES.has(tokens[i]?.key ?? '') || personAt.has(i)) return null;
  const at = tokens[i + 1]?.key === 'the' ? i + 2 : i + 1;
  const holder = reading.officeAt(at)?.from === at ? actorAt(reading, at, personAt) : null;
  const bare = holder ? null : bareCourtesyFrom(reading, i);
  if (bare !== null) {
    const preposition = prepositionBefore(reading, bare, i + 1);
    return actorOf({ from: bare, to: i + 1, kind: 'pointer', pointing: 'one', preposition });
  }
  return holder && { ...holder, from: i, preposition: prepositionBefore(reading, i, holder.to) };
}

/** "the ministers of Iran and Iraq", "the leaders' summit" point at nobody told before. */
function isCounted(reading: Reading, from: number, to: number): boolean {
  const next = reading.tokens[to]?.key ?? '';
  const both = to - from === 1 && reading.tokens[from]?.key === 'both';
  return (
    (both && (reading.personAt(to) ?? reading.officeAt(to) ?? reading.landAt(to) ?? reading.bodyAt(to)) !== null) ||
    next === 'of' ||
    next === "'" ||
    next === '’' ||
    (reading.officeAt(to - 1)?.to ?? to) > to ||
    (to - from === 2 && reading.tokens[to - 1]?.key === 'two' && reading.tokens[to]?.kind === 'word' && /s$/.test(next))
  );
}

/** "the Two-State Solution": part of a name. */
function isInName({ tokens, bodyAt }: Reading, from: number, to: number): boolean {
  return bodyAt(from) !== null || tokens[to]?.glued === true;
}

/** How high a person or unnamed office is. */
export function rankOfActor(actor: Actor): Rank | null {
  return actor.person?.office ? actor.person.rank : (actor.office?.rank ?? actor.pointedRank);
}
