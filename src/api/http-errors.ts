import type { ErrorRequestHandler } from 'express';
import { messageOf, StoreError } from '../model/errors.js';
import { type Log, MASKED } from './errors.js';

/** More than a question of a person takes. */
export const BODY_LIMIT = 100 * 1024;

/** Room for an article of 4 MiB, and for what JSON escapes in it. */
export const ARTICLE_LIMIT = 8 * 1024 * 1024;

interface Failure {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** Answers what fails outside of GraphQL as GraphQL would: a body that is no JSON or too big, a store that does not answer. */
export function answerError(log: Log): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const { status, code, message } = failureOf(error);
    if (code === 'INTERNAL_SERVER_ERROR') log(error);
    response.status(status).json({ errors: [{ message, extensions: { code } }] });
  };
}

function failureOf(error: unknown): Failure {
  if (error instanceof StoreError) return { status: 503, code: error.code, message: error.message };
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500;
  if (status === 413)
    return { status, code: 'BAD_REQUEST', message: `The body must have at most ${limitOf(error)}, but has more.` };
  if (status === 400) {
    return { status, code: 'BAD_REQUEST', message: `The body must be JSON, but is not (${messageOf(error)}).` };
  }
  if (status < 500)
    return { status, code: 'BAD_REQUEST', message: `The request cannot be answered (${messageOf(error)}).` };
  return { status: 500, code: 'INTERNAL_SERVER_ERROR', message: MASKED };
}

function limitOf(error: unknown): string {
  const limit = error instanceof Error && 'limit' in error ? Number(error.limit) : BODY_LIMIT;
  return limit === BODY_LIMIT ? '100 KiB without a token that may write' : `${limit / 1024 / 1024} MiB`;
}
