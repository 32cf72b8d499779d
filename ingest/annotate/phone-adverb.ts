import type { Token } from '../segment/token.js';

/**
 * One past "by phone", "on the telephone", "over the phone"; -1 where no such words begin at `i`, or where they say how somebody joined
 * something else.
 */
function phoneAdverbEnd(tokens: readonly Token[], i: number): number {
  const key = (at: number) => tokens[at]?.key ?? '';
  if (!/^(?:by|on|over|via)$/.test(key(i))) return -1;
  const at = key(i + 1) === 'the' ? i + 2 : i + 1;
  if (!/^(?:phone|telephone)$/.test(key(at)) || /^(?:joined|part|participated|attended|remotely)$/.test(key(i - 1)))
    return -1;
  return /^(?:calls?|conversations?|talks?|messages?|discussions?|lines?|interviews?)$/.test(key(at + 1)) ? -1 : at + 1;
}

/** The words "by phone", "on the telephone" among tokens, in order. */
export function phoneAdverbsIn(tokens: readonly Token[]): readonly { readonly from: number; readonly to: number }[] {
  return tokens.flatMap((_, from) => {
    const to = phoneAdverbEnd(tokens, from);
    return to < 0 ? [] : [{ from, to }];
  });
}
