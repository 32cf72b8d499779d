import type { Token } from './token.js';

type Test = (token: Token, i: number) => boolean;

/** The first token from `from` up to `to` (not included) that passes a test, -1 if none does; looks at no others. */
export function firstBetween(tokens: readonly Token[], from: number, to: number, test: Test): number {
  for (let i = Math.max(0, from); i < Math.min(tokens.length, to); i++) if (test(tokens[i] as Token, i)) return i;
  return -1;
}

/** The last such token, -1 if there is none. */
export function lastBetween(tokens: readonly Token[], from: number, to: number, test: Test): number {
  for (let i = Math.min(tokens.length, to) - 1; i >= Math.max(0, from); i--) if (test(tokens[i] as Token, i)) return i;
  return -1;
}
