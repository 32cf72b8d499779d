import { lockGraph } from '../graph/lock.js';
import type { GraphStore, Row, Runner } from '../graph/port.js';
import { NotFoundError, UsageError } from '../model/errors.js';
import { hashOf, type KeptToken, newSecret, type Scope, type Token, tokenOf } from './token.js';

/** So many are compared at each request that carries one. */
const MOST = 200;

const NAME = /^[\p{L}\p{N}][\p{L}\p{N}._@ -]{0,59}$/u;

/**
 * Makes a token; `at` is the time in ISO 8601. Gives the secret, which is nowhere kept: only its hash is. A name whose token was
 * revoked may be given again. Throws a UsageError for a bad name, one that is taken, and one token too many.
 */
export async function addToken(store: GraphStore, name: string, scope: Scope, at: string): Promise<string> {
  if (!NAME.test(name)) {
    throw new UsageError(
      `A token's name must be 1 to 60 letters, digits, blanks or any of . _ @ -, but got "${name.slice(0, 80)}".`,
    );
  }
  const secret = newSecret();
  await store.write(async (runner) => {
    await lockGraph(runner);
    const tokens = await keptTokens(runner);
    if (tokens.some((token) => token.name === name && token.revoked === null))
      throw new UsageError(`A token's name must be free, but "${name}" is taken: revoke it, or choose another.`);
    if (tokens.length >= MOST) throw new UsageError(`Tokens must be at most ${MOST}, but there are as many already.`);
    await write(runner, { name, scope, made: at, revoked: null, hash: hashOf(secret) });
  });
  return secret;
}

/** All tokens, the revoked ones too, in order of name. */
export async function listTokens(runner: Runner): Promise<Token[]> {
  return (await keptTokens(runner)).map(({ hash: _, ...token }) => token);
}

/** Ends a token, at `at` (ISO 8601); it is refused from the next request on. Throws a NotFoundError if none of that name holds. */
export async function revokeToken(store: GraphStore, name: string, at: string): Promise<void> {
  await store.write(async (runner) => {
    await lockGraph(runner);
    const token = (await keptTokens(runner)).find((one) => one.name === name && one.revoked === null);
    if (!token)
      throw new NotFoundError(`A token must hold to be revoked, but "${name}" does not: "token list" shows them.`);
    await write(runner, { ...token, revoked: at });
  });
}

/** The token that holds and has this secret; null if there is none. One statement. */
export async function findToken(runner: Runner, secret: string): Promise<Token | null> {
  return tokenOf(secret, await keptTokens(runner));
}

/** Whether a token found before was not revoked since. One statement. */
export async function stillHolds(runner: Runner, { name, made }: Token): Promise<boolean> {
  const tokens = await keptTokens(runner);
  return tokens.some((token) => token.name === name && token.made === made && token.revoked === null);
}

async function write(runner: Runner, token: KeptToken): Promise<void> {
  const properties = { ...token, revoked: token.revoked ?? '' };
  await runner.run('write/tokens/token', { id: `token:${token.name}`, properties });
}

async function keptTokens(runner: Runner): Promise<KeptToken[]> {
  return (await runner.run('read/tokens/all', { limit: MOST })).map(({ token }: Row) => {
    const { name, scope, made, revoked, hash } = token as Readonly<Record<string, string>>;
    return {
      name: String(name),
      scope: scope === 'write' ? 'write' : 'read',
      made: String(made),
      revoked: revoked ? revoked : null,
      hash: String(hash),
    };
  });
}
