import type { MeetingKind } from '../../src/model/vocabulary.js';
import type { NounMention } from '../annotate/noun-mention.js';
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
}

const _OFFICIAL =
  /^(?:vice|deputy|official|officials|senior|working|technical|expert|experts|secretariat|consultative|level)$/;

/** The kind of an encounter: by telephone, by the words of its name, by its body, then by the rank of those who met. */
export function kindOf({ nouns, byPhone, ofMinisters, ranks, sides, manyStates }: KindFacts): MeetingKind {
  if (byPhone || nouns.some((noun) => noun.kind === 'call')) return 'call';
  const office = nouns.map((noun) => noun.office).find((one) => one !== null);
  const modifiers = nouns.flatMap((noun) => noun.modifiers);
  const ofDeputies = modifiers.some((word) => /^(?:vice|deputy)$/.test(word));
  const ministerial = modifiers.includes('ministerial') || modifiers.includes('ministers');
  if (ofDeputies && (office !== undefined || ministerial)) return 'official';
  if (office && office.rank < 3)
    return office.rank === 2 || ranks.some((rank) => rank >= 2) ? 'ministerial' : 'official';
  if (nouns.some((noun) => noun.kind === 'conference')) return 'conference';
  if (manyStates && (office?.rank === 3 || nouns.some((noun) => noun.kind === 'summit'))) return 'conference';
  if (ministerial) return 'ministerial';
  if (office?.rank === 3 || nouns.some((noun) => noun.kind === 'summit')) return sides > 4 ? 'conference' : 'summit';
  if (
    manyStates &&
    (ranks.length === 0 ||
      nouns.some((noun) =>
        /General (?:Conference|Assembly)|Security Council|Human Rights Council/.test(noun.body?.name ?? ''),
      ))
  )
    return 'conference';
  if (ranks.some((rank) => rank >= 2))
    return ranks.length >= 2 && ranks.every((rank) => rank === 3) && sides <= 4 ? 'summit' : 'ministerial';
  return ofMinisters ? 'ministerial' : 'official';
}
