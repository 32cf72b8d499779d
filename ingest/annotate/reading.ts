import { Cues } from '../segment/cues.js';
import type { Sentence } from '../segment/sentence.js';
import { isAllCapitals, isCapitalised, type Token } from '../segment/token.js';
import type { BodyEntry } from '../tables/bodies.js';
import { type Aliases, aliasMentions } from './aliases.js';
import { type BodyMention, namedBodiesIn, textOf } from './bodies.js';
import { datesIn } from './dates/dates.js';
import type { DateMention } from './dates/expression.js';
import { monthAt } from './dates/parts.js';
import { type GazetteerMention, gazetteerMentions } from './gazetteer.js';
import { withMembers } from './member-list.js';
import type { NounMention } from './noun-mention.js';
import { nounsIn } from './nouns.js';
import { type OfficeMention, officesIn } from './offices.js';
import { peopleIn } from './people.js';
import type { PersonMention } from './person-mention.js';
import { capitalsIn, type VenueMention, venuesIn } from './venues.js';

/** A sentence with everything that its own words tell, before other sentences are asked. */
export interface Reading {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Where the words stand on which rules turn. */
  readonly cues: Cues;
  readonly gazetteer: readonly GazetteerMention[];
  readonly bodies: readonly BodyMention[];
  readonly dates: readonly DateMention[];
  readonly offices: readonly OfficeMention[];
  readonly people: readonly PersonMention[];
  readonly nouns: readonly NounMention[];
  /** Palaces, halls and seats, whether or not they are meant as places here. */
  readonly venues: readonly VenueMention[];
  /** The mention that covers a token, or null. */
  readonly landAt: (i: number) => GazetteerMention | null;
  readonly bodyAt: (i: number) => BodyMention | null;
  readonly dateAt: (i: number) => DateMention | null;
  readonly officeAt: (i: number) => OfficeMention | null;
  readonly personAt: (i: number) => PersonMention | null;
}

const NO_ALIASES: Aliases = new Map();

/** What one sentence says: the recognisers in the order in which each builds on those before. */
export function readSentence(sentence: Sentence, aliases: Aliases = NO_ALIASES): Reading {
  const { tokens } = sentence;
  const cues = new Cues(tokens);
  const dates = datesIn(tokens);
  const gazetteer = gazetteerMentions(tokens, cues);
  const landAt = coverOf(gazetteer, tokens.length);
  const offices = officesIn(tokens, landAt, cues);
  const officeAt = coverOf(offices, tokens.length);
  const named = namedBodiesIn(tokens, landAt, (i) => officeAt(i) !== null);
  const namedAt = coverOf(named, tokens.length);
  const known = gazetteer
    .filter((mention) => mention.type === 'body')
    .filter((mention) => !namedAt(mention.from) && !isOfOther(tokens, mention.to, landAt));
  const full = [...named, ...known.map((mention) => knownBody(tokens, mention.from, mention.to, mention.entry))];
  const fullAt = coverOf(full, tokens.length);
  const short = aliases.size > 0 ? aliasMentions(tokens, aliases, (i) => !fullAt(i) && !landAt(i)) : [];
  const bodies = [...full, ...short]
    .sort((a, b) => a.from - b.from)
    .map((body) => withMembers(body, tokens, landAt, officeAt));
  const bodyAt = coverOf(bodies, tokens.length);
  const dateAt = coverOf(dates, tokens.length);
  const nouns = nounsIn(tokens, { gazetteer: landAt, body: bodyAt, office: officeAt, date: dateAt });
  const people = peopleIn(
    tokens,
    offices,
    landAt,
    (i) => nouns.some((noun) => noun.head <= i && i < noun.headEnd) || bodyAt(i) !== null,
  );
  return {
    sentence,
    tokens,
    cues,
    gazetteer,
    bodies,
    dates,
    offices,
    people,
    nouns,
    venues: [...venuesIn(tokens, cues), ...capitalsIn(tokens, gazetteer)],
    landAt,
    bodyAt,
    dateAt,
    officeAt,
    personAt: coverOf(people, tokens.length),
  };
}

/** "the Security Council of City Football Club": a body of that name, but of an organisation that no table knows. */
function isOfOther(tokens: readonly Token[], to: number, landAt: (i: number) => GazetteerMention | null): boolean {
  if (tokens[to]?.key !== 'of') return false;
  const owner = tokens[to + 1]?.key === 'the' ? to + 2 : to + 1;
  const [first, second] = [tokens[owner], tokens[owner + 1]];
  const isName = (token: Token | undefined) => token?.kind === 'word' && isCapitalised(token);
  if (landAt(owner)?.type === 'land') return tokens[to - 2]?.key === 'security';
  return !landAt(owner) && isName(first) && isName(second) && !second?.glued && monthAt(first) === null;
}

function knownBody(tokens: readonly Token[], from: number, to: number, entry: BodyEntry): BodyMention {
  const start = tokens[from]?.key === 'the' ? from + 1 : from;
  return {
    from: start,
    to,
    name: textOf(tokens, start, to),
    code: entry.code,
    acronym: entry.acronym ?? shortFormAt(tokens, start, to),
    members: [],
    rule: 'body.known',
  };
}

/** "Peace and Security Council (PSC)": the short form that the text gives; null if it gives none. */
function shortFormAt(tokens: readonly Token[], from: number, to: number): string | null {
  const [open, short, close] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  if (open?.key !== '(' || close?.key !== ')' || !short || !isAllCapitals(short)) return null;
  return short.text.charAt(0) === tokens[from]?.text.charAt(0) ? short.text : null;
}

/** A look-up from tokens to the mention that covers them; of two that overlap the first. */
function coverOf<T extends { readonly from: number; readonly to: number }>(
  mentions: readonly T[],
  length: number,
): (i: number) => T | null {
  const cover: (T | null)[] = new Array(length).fill(null);
  for (const mention of mentions) for (let i = mention.from; i < mention.to; i++) cover[i] ??= mention;
  return (i) => (i < 0 || i >= length ? null : (cover[i] ?? null));
}
