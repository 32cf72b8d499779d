import type { Token } from '../segment/token.js';

/** Whether a token joins two offices. */
export function isLink(token: Token | undefined): boolean {
  return token?.key === 'and' || token?.key === '&';
}

/** Whether the words that end before `to` own what follows. */
export function isPossessive(tokens: readonly Token[], to: number): boolean {
  return tokens[to]?.key === "'s" || tokens[to]?.key === "'" || tokens[to]?.key === '’';
}

/** The whole numbers from `from` to one before `to`. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/** "head of the Ukrainian delegation": a part for one day. */
export function isOfDelegation(tokens: readonly Token[], i: number): boolean {
  return (
    /^heads?$/.test(tokens[i]?.key ?? '') &&
    tokens[i + 1]?.key === 'of' &&
    tokens.slice(i + 2, i + 7).some(({ key }) => /^(?:delegation|delegations|team)$/.test(key))
  );
}
