import { Cues } from '../segment/cues.js';
import type { Token } from '../segment/token.js';
import { COUNTRIES } from '../tables/countries.js';
import { VENUES } from '../tables/venues.js';
import type { GazetteerMention, LandMention } from './gazetteer.js';
import { type Entry, lexiconOf, longestAt } from './lexicon.js';

/** A palace, hall or seat, which stands for the town that it is in; or a town told as the capital of its country. */
export interface VenueMention {
  readonly type: 'venue';
  readonly kind: 'house' | 'capital';
  readonly from: number;
  readonly to: number;
  readonly town: string;
  /** Country of the town. */
  readonly code: string;
}

type Stands = Pick<VenueMention, 'town' | 'code'>;

const LEXICON = lexiconOf<Stands>(entries());

/** Houses that stand elsewhere come first: of two entries for one phrase the first stays. */
function* entries(): Generator<Entry<Stands>> {
  for (const { town, code, names } of VENUES) for (const phrase of names) yield { phrase, value: { town, code } };
  for (const { code, name, capital, metonyms } of COUNTRIES)
    for (const phrase of metonyms) yield { phrase, value: { town: capital ?? name, code } };
}

/** The venues among tokens, the longest at each place, in order. Whether they are meant as places the preposition tells. */
export function venuesIn(tokens: readonly Token[], cues: Cues = new Cues(tokens)): VenueMention[] {
  const found: VenueMention[] = [];
  let free = 0;
  for (const i of cues.at(LEXICON.cue)) {
    const match = i < free ? null : longestAt(LEXICON, tokens, i);
    if (!match) continue;
    found.push({ type: 'venue', kind: 'house', ...match.value, from: i, to: match.to });
    free = match.to;
  }
  return found;
}

const CAPITALS: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ code, capital }) => (capital ? [[code, capital] as const] : [])),
);

/** "the Hungarian capital", "the capital of Hungary", "Hungary's capital", with the town that is meant. */
export function capitalsIn(tokens: readonly Token[], lands: readonly GazetteerMention[]): VenueMention[] {
  return lands.flatMap((land) => {
    const town = land.type === 'land' ? CAPITALS.get(land.code) : undefined;
    if (!town || land.type !== 'land' || land.form === 'metonym') return [];
    const span = capitalAround(tokens, land);
    return span ? [{ type: 'venue' as const, kind: 'capital' as const, town, code: land.code, ...span }] : [];
  });
}

function capitalAround(tokens: readonly Token[], { from, to, form }: LandMention): { from: number; to: number } | null {
  if (form === 'demonym') return tokens[to]?.key === 'capital' ? { from, to: to + 1 } : null;
  if (tokens[to]?.key === "'s" && tokens[to + 1]?.key === 'capital') return { from, to: to + 2 };
  const of = tokens[from - 1]?.key === 'the' ? from - 2 : from - 1;
  return tokens[of]?.key === 'of' && tokens[of - 1]?.key === 'capital' ? { from: of - 1, to } : null;
}
