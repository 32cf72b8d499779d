import type { RequestHandler, Response } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import type { Token } from '../access/token.js';
import { findToken } from '../access/tokens.js';
import type { GraphStore } from '../graph/port.js';
import { type Refusal, refuse } from './refusal.js';

/** Wrong tokens that a client may send in a minute; then none of its tokens is looked at until the minute is over. */
const MOST_GUESSES = 10;
const MINUTE = 60_000;

const NEEDED: Refusal = {
  status: 401,
  code: 'UNAUTHENTICATED',
  message:
    'A request must carry a token, but has none: make one with "chancery token add", and send it as "Authorization: Bearer …".',
};
/** The same for one that never was, one that was revoked, and one that is malformed. */
const WRONG: Refusal = {
  status: 401,
  code: 'UNAUTHENTICATED',
  message: 'The token must be one that holds, but is not.',
};
const GUESSING: Refusal = {
  status: 429,
  code: 'TOO_MANY_REQUESTS',
  message: `At most ${MOST_GUESSES} wrong tokens may be sent in a minute, but more were: wait a minute, then send the right one.`,
};

/**
 * Finds out whose token a request carries, for `bearerOf`. A wrong token is refused, also where none is needed; no token is refused
 * unless anybody may read. A scheme other than Bearer is somebody else's, such as a proxy's, and counts as none.
 */
export function authenticate(store: GraphStore, openReading: boolean): RequestHandler {
  const guesses = rateLimit({
    windowMs: MINUTE,
    limit: MOST_GUESSES,
    standardHeaders: false,
    legacyHeaders: false,
    validate: false,
    handler: (_request, response) => refuse(response, GUESSING),
  });
  return async (request, response, next) => {
    const given = /^Bearer(?: +([^ ].*)?)?$/i.exec(request.get('authorization') ?? '');
    if (!given) {
      if (openReading) next();
      else refuse(response, NEEDED);
      return;
    }
    const made = await guesses.getKey(ipKeyGenerator(request.ip ?? ''));
    if (made && made.totalHits >= MOST_GUESSES) return refuse(response, GUESSING);
    const token = await findToken(store, given[1] ?? '');
    if (token) {
      response.locals.bearer = token;
      next();
    } else await guesses(request, response, () => refuse(response, WRONG));
  };
}

/** The token that a request carries, after `authenticate`; null for none. */
export function bearerOf(response: Response): Token | null {
  return (response.locals.bearer as Token | undefined) ?? null;
}
