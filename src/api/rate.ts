import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { refuse } from './refusal.js';

/** Refuses, with status 429, what one client (an IPv4 address, a /56 of IPv6) asks beyond so many requests in a minute. */
export function rateOf(limit: number): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // A client that makes up X-Forwarded-For is counted by its own address, which is all that matters.
    validate: { xForwardedForHeader: false },
    handler: (_request, response) =>
      refuse(response, {
        status: 429,
        code: 'TOO_MANY_REQUESTS',
        message: `At most ${limit} requests may be made in a minute, but more were: see RateLimit and Retry-After for when to go on.`,
      }),
  });
}
