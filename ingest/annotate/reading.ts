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

/** What is read before the bodies are known. */
type Named = Omit<Reading, 'bodies' | 'bodyAt' | 'nouns' | 'people' | 'personAt'>;

/** What one sentence says: the recognisers in the order in which each builds on those before. */
export function readSentence(sentence: Sentence): Reading {
  const { tokens } = sentence;
  const cues = new Cues(tokens);
  const dates = datesIn(tokens);
  const gazetteer = gazetteerMentions(tokens, cues);
  const landAt = coverOf(gazetteer, tokens.length);
  const offices = officesIn(tokens, landAt, cues);
  const officeAt = coverOf(offices, tokens.length);
  const dateAt = coverOf(dates, tokens.length);
  const venues = [...venuesIn(tokens, cues), ...capitalsIn(tokens, gazetteer)];
  const named = namedBodiesIn(tokens, landAt, (i) => officeAt(i) !== null);
  const namedAt = coverOf(named, tokens.length);
  const known = gazetteer
    .filter((mention) => mention.type === 'body')
    .filter((mention) => !namedAt(mention.from) && !isOfOther(tokens, mention.to, landAt));
  const bodies = [...named, ...known.map((mention) => knownBody(tokens, mention.from, mention.to, mention.entry))];
  return withBodies({ sentence, tokens, cues, gazetteer, dates, offices, venues, landAt, dateAt, officeAt }, bodies);
}

/** The sentence with the bodies that it names by a short wording of the article; the same reading where it names none so. */
export function withAliases(reading: Reading, aliases: Aliases): Reading {
  const short = aliasMentions(reading.tokens, aliases, (i) => !reading.bodyAt(i) && !reading.landAt(i));
  return short.length > 0 ? withBodies(reading, [...reading.bodies, ...short]) : reading;
}

function withBodies(named: Named, unordered: readonly BodyMention[]): Reading {
  const { sentence, tokens, cues, gazetteer, dates, offices, venues, landAt, dateAt, officeAt } = named;
  const bodies = unordered
    .toSorted((a, b) => a.from - b.from)
    .map((body) => withMembers(body, tokens, landAt, officeAt));
  const bodyAt = coverOf(bodies, tokens.length);
  const nouns = nounsIn(tokens, { gazetteer: landAt, body: bodyAt, office: officeAt, date: dateAt });
  const isEvent = (i: number) => bodyAt(i) !== null || nouns.some((noun) => noun.head <= i && i < noun.headEnd);
  const people = peopleIn(tokens, offices, landAt, isEvent);
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
    venues,
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
