import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** What a token opens: `read` asks questions, `write` changes the graph too. */
export const SCOPES = ['read', 'write'] as const;
export type Scope = (typeof SCOPES)[number];

/** A token of the API, as far as anybody may know it. */
export interface Token {
  readonly name: string;
  readonly scope: Scope;
  /** Time in ISO 8601, in UTC. */
  readonly made: string;
  /** When it was revoked; null as long as it holds. */
  readonly revoked: string | null;
}

/** A token with what its secret is told by. */
export interface KeptToken extends Token {
  /** SHA-256 of the secret, in hex. */
  readonly hash: string;
}

/** So that scanners of repositories and logs know one when they see it. */
const PREFIX = 'chancery_';
const BYTES = 32;

/** A new secret: 256 random bits. Nothing slower than one SHA-256 is needed to keep it, since nobody can guess so many. */
export function newSecret(): string {
  return `${PREFIX}${randomBytes(BYTES).toString('base64url')}`;
}

/** What is kept of a secret: its SHA-256 in hex. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/**
 * The token that a secret belongs to; null for one that is unknown or revoked. It takes as long whatever the secret is like: all
 * tokens are compared, each in constant time.
 */
export function tokenOf(secret: string, tokens: readonly KeptToken[]): Token | null {
  const given = Buffer.from(hashOf(secret));
  let found: Token | null = null;
  for (const { hash, ...token } of tokens) {
    const kept = Buffer.from(hash);
    const isSame = kept.length === given.length && timingSafeEqual(kept, given);
    if (isSame && token.revoked === null) found = token;
  }
  return found;
}
