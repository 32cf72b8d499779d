import type { MeetingKind } from '../../src/model/vocabulary.js';
import type { NounMention } from '../annotate/noun-mention.js';
import { TECHNICAL_ORGANS } from '../tables/body-words.js';
import { REGION_WORDS } from '../tables/levels.js';
import { anyOf } from '../tables/list.js';
import type { Rank } from '../tables/offices.js';

/** What is known of an encounter when its kind is asked for. */
export interface KindFacts {
  readonly nouns: readonly NounMention[];
  readonly byPhone: boolean;
  /** Whether the text lists it among meetings at ministerial level. */
  readonly ofMinisters: boolean;
  /** The highest rank on each side that is known. */
  readonly ranks: readonly Rank[];
  readonly sides: number;
  /** Whether a body of many states sits, not a mechanism of two or three. */
  readonly manyStates: boolean;
  /** The name of the body that sits; null if none does. */
  readonly body: string | null;
  /** Whether others met on its margins. */
  readonly isSetting: boolean;
  /** The level that words such as "at ministerial level" tell; null if none do. */
  readonly level: Rank | null;
}

/** The kind of an encounter: by telephone, by the words of its name, by its body, then by the rank of those who met. */
export function kindOf({
  nouns,
  byPhone,
  ofMinisters,
  ranks,
  sides,
  manyStates,
  body,
  isSetting,
  level,
}: KindFacts): MeetingKind {
  if (byPhone || nouns.some((noun) => noun.kind === 'call')) return 'call';
  const office = nouns.map((noun) => noun.office).find((one) => one !== null);
  const modifiers = nouns.flatMap((noun) => noun.modifiers);
  const ofDeputies = modifiers.some((word) => /^(?:vice|deputy)$/.test(word));
  const ministerial =
    modifiers.includes('ministerial') ||
    modifiers.includes('ministers') ||
    nouns.some(({ noun }) => noun === 'ministerial');
  if (level !== null && !manyStates)
    return level === 3 ? (sides > 4 ? 'conference' : 'summit') : level === 2 ? 'ministerial' : 'official';
  if (
    modifiers.some(
      (word, i) =>
        /^(?:officials|experts|ambassadors)$/.test(word) || (word === 'senior' && modifiers[i + 1] === 'officials'),
    )
  )
    return 'official';
  if (ofDeputies && (office !== undefined || ministerial)) return 'official';
  if (office && office.rank < 3)
    return office.rank === 2 || ranks.some((rank) => rank >= 2) ? 'ministerial' : 'official';
  if (/\bMinisters$|\bMinisterial\b/.test(body ?? '')) return 'ministerial';
  if (nouns.some((noun) => noun.kind === 'conference')) return 'conference';
  const summits = nouns.filter((noun) => noun.kind === 'summit');
  if (summits.some(({ lands }) => lands.some((code) => code.length > 2))) return 'conference';
  if (
    sides < 2 &&
    summits.some(({ modifiers, lands }) => lands.length === 0 && modifiers.some((word) => REGION_WORDS.has(word)))
  )
    return 'conference';
  if (summits.length > 0 && sides < 2 && /^Regional\b/.test(body ?? '')) return 'conference';
  if (summits.some(isOfState) && sides >= 2 && sides <= 4) return 'summit';
  if (summits.some(({ capital, body }) => (capital || isSetting) && !body) && sides < 2) return 'conference';
  if (manyStates && (office?.rank === 3 || summits.length > 0)) return 'conference';
  if (ministerial) return 'ministerial';
  if (manyStates && isMostlyOfHeads(ranks)) return 'conference';
  if (office?.rank === 3 || summits.length > 0) return sides > 4 ? 'conference' : 'summit';
  if (manyStates && TECHNICAL.test(body ?? '') && ranks.every((rank) => rank === 1)) return 'official';
  if (manyStates && (ranks.length === 0 || isPlenary(body ?? ''))) return 'conference';
  if (ranks.some((rank) => rank >= 2))
    return ranks.length >= 2 && ranks.every((rank) => rank === 3) && sides <= 4 ? 'summit' : 'ministerial';
  return ofMinisters ? 'ministerial' : 'official';
}

/** Heads of most sides that are told; the others were represented. */
function isMostlyOfHeads(ranks: readonly Rank[]): boolean {
  return ranks.filter((rank) => rank === 3).length * 2 > ranks.length;
}

/** Organs in which ambassadors and officials sit. */
const TECHNICAL = new RegExp(`\\b${anyOf(TECHNICAL_ORGANS)}\\b`, 'i');

/** Organs of the United Nations and its agencies whose sessions are gatherings whoever sits. */
function isPlenary(body: string): boolean {
  return /General (?:Conference|Assembly)|Human Rights Council/.test(body) || SECURITY_COUNCIL.test(body);
}

const SECURITY_COUNCIL = /^(?:(?:UN|U\.N\.|United Nations) )?Security Council/;

/** A summit of one or two states, or of the European Union, whose presidents meet for it, with a state. */
function isOfState({ lands, body }: NounMention): boolean {
  return (
    lands.some((code) => code.length === 2) &&
    lands.every((code) => code.length === 2) &&
    (body === null || body.code === 'EU')
  );
}
