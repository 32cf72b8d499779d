import type { Token } from '../segment/token.js';
import { COUNTRY_COURTESIES } from '../tables/function-words.js';
import { BEFORE_COUNTERPARTS, COUNTERPARTS } from '../tables/person-phrases.js';
import type { GazetteerMention } from './gazetteer.js';
import type { NameMention } from './names.js';
import type { OfficeMention } from './offices.js';
import type { PersonMention } from './person-mention.js';
import { sideCode } from './side-code.js';

/** A person mention while its sentence is still being read. */
export type PersonDraft = { -readonly [K in keyof PersonMention]: PersonMention[K] };

type At = (i: number) => GazetteerMention | null;

/** A person with what the words right before and after the name say. */
export function draft(
  tokens: readonly Token[],
  name: NameMention,
  chain: readonly OfficeMention[],
  at: At,
): PersonDraft {
  const own = sideAfter(tokens, name.to, at);
  const offices = own ? withoutOthers(chain, own.code) : chain;
  const counterpart =
    counterpartBefore(tokens, offices[0]?.from ?? name.from, at) ?? counterpartAfter(tokens, name.to, at);
  const possessor = offices.length > 0 || counterpart ? null : possessorBefore(tokens, name.from, at);
  const ofOffices = offices.flatMap((office) => (office.plural ? [] : office.sides));
  const sides = [
    ...(own ? [own.code] : []),
    ...ofOffices,
    ...(counterpart?.sides ?? []),
    ...(possessor ? [possessor] : []),
  ];
  const from = Math.min(offices[0]?.from ?? name.from, counterpart?.from ?? name.from);
  return {
    from: offices[0]?.plural && offices[0].to !== name.from ? name.from : from,
    to: own?.to ?? Math.max(name.to, counterpart?.to ?? 0),
    name: { from: name.name, to: name.to },
    courtesies: name.courtesies,
    offices: [...offices],
    sides,
    counterpart: counterpart !== null,
    owner: null,
  };
}

/** "the Greek prime minister and President A of Egypt": the first office is of another state, and of somebody else. */
function withoutOthers(chain: readonly OfficeMention[], code: string): readonly OfficeMention[] {
  const isState = (side: string) => side.length === 2 && side !== 'EU' && side !== 'UN';
  if (!isState(code)) return chain;
  const fitting = chain.filter(({ sides }) => !sides.some(isState) || sides.includes(code));
  return fitting.length > 0 ? fitting : chain;
}

/** "his Chinese counterpart, Foreign Minister | Wang Yi", "his counterpart in Tehran, | A". */
function counterpartBefore(
  tokens: readonly Token[],
  i: number,
  at: At,
): { from: number; to: number; sides: string[] } | null {
  let k = tokens[i - 1]?.key === ',' ? i - 2 : i - 1;
  if (tokens[k]?.key === 'number' && tokens[k - 1]?.key === 'opposite') k--;
  const place = at(k);
  const from = place && /^(?:in|of|from)$/.test(tokens[place.from - 1]?.key ?? '') ? place.from - 2 : null;
  if (from !== null) k = from;
  if (tokens[k]?.key === 'number' && tokens[k - 1]?.key === 'opposite') k--;
  else if (!COUNTERPARTS.has(tokens[k]?.key ?? '')) return null;
  const mention = from === null ? at(k - 1) : place;
  const code = mention ? sideCode(mention) : null;
  return { from: mention && from === null ? mention.from : k, to: 0, sides: code ? [code] : [] };
}

/** "Sameh Shoukry, at the time his Egyptian counterpart". */
function counterpartAfter(
  tokens: readonly Token[],
  i: number,
  at: At,
): { from: number; to: number; sides: string[] } | null {
  if (tokens[i]?.key !== ',') return null;
  for (let k = i + 1; k < i + 8; k++) {
    if (tokens[k]?.key === 'counterpart') {
      const mention = at(k - 1);
      const code = mention ? sideCode(mention) : null;
      return { from: i, to: k + 1, sides: code ? [code] : [] };
    }
    if (!at(k) && !BEFORE_COUNTERPARTS.has(tokens[k]?.key ?? '')) return null;
  }
  return null;
}

/** "Penny Wong of Australia", "Olusegun Obasanjo (Nigeria)". */
function sideAfter(tokens: readonly Token[], i: number, at: At): { code: string; to: number } | null {
  const start = tokens[i]?.key === 'of' ? pastCourtesy(tokens, i + 1) : tokens[i]?.key === '(' ? i + 1 : -1;
  const mention = start < 0 ? null : at(start);
  if (!mention || (mention.type === 'land' && mention.form === 'demonym') || mention.type === 'place') return null;
  const code = sideCode(mention);
  if (!code || (tokens[i]?.key === '(' && tokens[mention.to]?.key !== ')')) return null;
  return { code, to: tokens[i]?.key === '(' ? mention.to + 1 : mention.to };
}

/** Past "the", "the sisterly". */
function pastCourtesy(tokens: readonly Token[], i: number): number {
  const start = tokens[i]?.key === 'the' ? i + 1 : i;
  return COUNTRY_COURTESIES.has(tokens[start]?.key ?? '') ? start + 1 : start;
}

/** "Pakistan's Ishaq Dar". */
function possessorBefore(tokens: readonly Token[], i: number, at: At): string | null {
  if (tokens[i - 1]?.key !== "'s" && tokens[i - 1]?.key !== "'") return null;
  const mention = at(i - 2);
  return mention?.type === 'land' && mention.form === 'name' ? mention.code : null;
}
