import type { Token } from '../segment/token.js';
import type { BodyMention } from './bodies.js';
import type { GazetteerMention } from './gazetteer.js';
import type { OfficeMention } from './offices.js';

/** What may stand between a body and the list of its members. */
const OPENING =
  /^(?:\(|–|—|:|,|of|between|that|is|namely|comprising|comprises|comprised|made|up|composed|consisting|consists|which|whose|members|are|includes|including|groups|grouping|brings|bringing|together|the|format|group|mechanism|countries|states|nations)$/;
const JOINING = /^(?:,|and|the|plus|&|as|well)$/;
const MOST_OPENING = 6;

/** "the Quint (Italy, France, Germany)", "the E3 – France, Germany and the UK", "the Troika, made up of the Prime Ministers of Tonga and Fiji": a body with the members behind its name. */
export function withMembers(
  body: BodyMention,
  tokens: readonly Token[],
  landAt: (i: number) => GazetteerMention | null,
  officeAt: (i: number) => OfficeMention | null,
): BodyMention {
  let start = body.to;
  while (start < body.to + MOST_OPENING && !landAt(start) && !officeAt(start) && OPENING.test(tokens[start]?.key ?? ''))
    start++;
  if (start === body.to || (tokens[body.to]?.key === ',' && start === body.to + 1)) return body;
  const codes: string[] = [];
  for (let i = start; i < tokens.length; ) {
    const land = landAt(i);
    if (land?.type === 'land' && land.form === 'name') {
      codes.push(land.code);
      i = land.to;
    } else if (JOINING.test(tokens[i]?.key ?? '') || (officeAt(i) && !land)) i++;
    else break;
  }
  return codes.length > 1 ? { ...body, members: codes } : body;
}
