import { firstBetween } from '../segment/between.js';
import type { Token } from '../segment/token.js';
import { BEFORE_BEING_HELD, BEFORE_OCCURRING, FUTURE_AUXILIARIES } from '../tables/auxiliaries.js';
import { ELLIPTIC_HEADS } from '../tables/encounter-phrases.js';
import { SERIES_WORDS } from '../tables/encounters.js';
import { PARTICIPLES_OF_HOLDING, VERBS_OF_OCCURRING } from '../tables/sittings.js';
import { ordinalAt } from './dates/parts.js';
import type { NounMention, Surroundings } from './noun-mention.js';

/** The head of a phrase whose noun is left out. */
export const ELLIPTIC = 'one';

const LATEST = /^(?:latest|earliest)$/;

/**
 * "The first took place in Rome", "the previous one was held in May", "the second in Oslo": an ordinal or word of a series whose noun
 * is left out because it was said before. Null unless it is told that it occurs, or where or when it does after another one did.
 * @param after whether another noun of the sentence stands before it, so that the verb may be left out too
 */
export function ellipticNounAt(
  tokens: readonly Token[],
  i: number,
  around: Surroundings,
  after: boolean,
): NounMention | null {
  const token = tokens[i];
  if (token && after && isThose(tokens, i, around))
    return { ...blank(i, i, i + 1), plural: token.key === 'those', modifiers: ['those'] };
  if (token?.key === 'it' && isToBeHeld(tokens, i + 1)) return { ...blank(i, i, i + 1), modifiers: ['it'] };
  if (!token || tokens[i - 1]?.key !== 'the' || around.date(i) || around.body(i) || around.office(i)) return null;
  const ordinal = ordinalAt(token);
  const series = SERIES_WORDS.get(token.key) ?? null;
  const isOne = /^ones?$/.test(tokens[i + 1]?.key ?? '');
  if (ordinal === null && series === null && !LATEST.test(token.key)) return null;
  const to = isOne ? i + 2 : i + 1;
  if (!occursAfter(tokens, to) && !(after && isWhenOrWhere(tokens, to, around))) return null;
  return { ...blank(i, to - 1, to), ordinal, series, modifiers: isOne ? [token.key] : [] };
}

function blank(from: number, head: number, to: number): NounMention {
  return {
    from,
    head,
    headEnd: to,
    to,
    noun: ELLIPTIC,
    kind: null,
    weak: false,
    plural: false,
    capital: false,
    determiner: 'definite',
    ordinal: null,
    series: null,
    lands: [],
    body: null,
    office: null,
    place: null,
    date: null,
    modifiers: [],
  };
}

/** "after those in Vienna last May", "following that in Rome", "since one held in Oslo": the noun told before, on other days. */
function isThose(tokens: readonly Token[], i: number, around: Surroundings): boolean {
  return (
    ELLIPTIC_HEADS.has(tokens[i]?.key ?? '') &&
    /^(?:after|following|since)$/.test(tokens[i - 1]?.key ?? '') &&
    isWhenOrWhere(tokens, /^(?:held|convened|hosted)$/.test(tokens[i + 1]?.key ?? '') ? i + 2 : i + 1, around)
  );
}

/** "it will now be held", "it is due to take place". */
function isToBeHeld(tokens: readonly Token[], from: number): boolean {
  if (!FUTURE_AUXILIARIES.has(tokens[from]?.key ?? '')) return false;
  let i = from + 1;
  while (i < from + 6 && BEFORE_BEING_HELD.has(tokens[i]?.key ?? '')) i++;
  return (
    PARTICIPLES_OF_HOLDING.has(tokens[i]?.key ?? '') || (tokens[i]?.key === 'take' && tokens[i + 1]?.key === 'place')
  );
}

/** Whether a verb of taking place comes next, behind auxiliaries. */
function occursAfter(tokens: readonly Token[], from: number): boolean {
  const start = afterRelative(tokens, from);
  let i = start;
  while (i < start + 4 && BEFORE_OCCURRING.has(tokens[i]?.key ?? '')) i++;
  return VERBS_OF_OCCURRING.has(tokens[i]?.key ?? '') && (i > start || /^(?:took|takes)$/.test(tokens[i]?.key ?? ''));
}

/** How many words a clause between commas may have: ", which they will chair themselves,". */
const MOST_IN_RELATIVE = 14;

/** Past a clause between commas that says more of what is left out: "The next one, which A will chair, is to be held". */
function afterRelative(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.key !== ',' || !/^(?:which|that)$/.test(tokens[from + 1]?.key ?? '')) return from;
  const close = firstBetween(tokens, from + 2, from + 2 + MOST_IN_RELATIVE, ({ key }) => key === ',');
  return close < 0 ? from : close + 1;
}

/** "in Brussels", "in late November". */
function isWhenOrWhere(tokens: readonly Token[], i: number, around: Surroundings): boolean {
  return (
    /^(?:in|on|at)$/.test(tokens[i]?.key ?? '') &&
    Boolean(around.gazetteer(i + 1) ?? around.date(i + 1) ?? around.date(i + 2))
  );
}
