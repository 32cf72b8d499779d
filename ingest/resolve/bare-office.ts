import type { OfficeMention } from '../annotate/offices.js';
import type { Reading } from '../annotate/reading.js';
import { isCapitalised } from '../segment/token.js';

/** "Secretary General of the Steering Committee": an office of a body that is no side, and of no side itself. */
export function isOfMechanism({ tokens, bodyAt }: Reading, { to, sides, plural }: OfficeMention): boolean {
  if (plural || sides.length > 0 || tokens[to]?.key !== 'of') return false;
  const body = bodyAt(to + 1) ?? bodyAt(to + 2);
  return body !== null && body.code === null;
}

/** "the Secretary", "the Chairperson": with the article and a capital, who holds the office is meant. */
export function isStyled({ tokens }: Reading, { from, to, plural }: OfficeMention): boolean {
  const [before, first] = [tokens[from - 1], tokens[from]];
  return !plural && to === from + 1 && before?.key === 'the' && first !== undefined && isCapitalised(first);
}

/** "His Majesty received B": where a courtesy that stands alone, for whom it was said of before, begins; else null. */
export function bareCourtesyFrom({ tokens, personAt }: Reading, i: number): number | null {
  const next = tokens[i + 1];
  if (personAt(i) || !next || (next.kind === 'word' && isCapitalised(next)) || next.key === "'s") return null;
  const his = tokens[i - 1]?.key === 'royal' ? i - 2 : i - 1;
  return /^(?:his|her)$/.test(tokens[his]?.key ?? '') ? his : null;
}

/** "the Slovak leader", "the NATO chief", "the Jordanian minister": with the article and a side it is the one who was named before. */
export function isChiefOf({ tokens }: Reading, { from, plural, sideSpans, title }: OfficeMention): boolean {
  return (
    !plural &&
    sideSpans.length === 1 &&
    /^(?:top )?(?:leader|chief|minister)$/i.test(title) &&
    /^(?:the|this|that)$/.test(tokens[from - 1]?.key ?? '')
  );
}
