import type { Token } from '../segment/token.js';
import { BEFORE_MEMBER_LISTS, BETWEEN_MEMBERS } from '../tables/body-words.js';
import type { BodyMention } from './bodies.js';
import type { GazetteerMention } from './gazetteer.js';
import type { OfficeMention } from './offices.js';

const MOST_OPENING = 6;

/** "the Quint (Italy, France, Germany)", "the E3 – France, Germany and the UK", "the Troika, made up of the Prime Ministers of Tonga and Fiji": a body with the members behind its name. */
export function withMembers(
  body: BodyMention,
  tokens: readonly Token[],
  landAt: (i: number) => GazetteerMention | null,
  officeAt: (i: number) => OfficeMention | null,
): BodyMention {
  let start = body.to;
  while (
    start < body.to + MOST_OPENING &&
    !landAt(start) &&
    !officeAt(start) &&
    BEFORE_MEMBER_LISTS.has(tokens[start]?.key ?? '')
  )
    start++;
  if (start === body.to || (tokens[body.to]?.key === ',' && start === body.to + 1)) return body;
  const codes: string[] = [];
  for (let i = start; i < tokens.length; ) {
    const land = landAt(i);
    if (land?.type === 'land' && land.form === 'name') {
      codes.push(land.code);
      i = land.to;
    } else if (BETWEEN_MEMBERS.has(tokens[i]?.key ?? '') || (officeAt(i) && !land)) i++;
    else break;
  }
  return codes.length > 1 ? { ...body, members: codes } : body;
}
