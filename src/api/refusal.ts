import { HeaderMap } from '@apollo/server';
import type { Response } from 'express';
import { GraphQLError } from 'graphql';

/** Why a request is not answered: the HTTP status, a code that a program can switch on, and a sentence for a person. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** A refusal out of the midst of GraphQL. */
export function refusalError({ status, code, message }: Refusal): GraphQLError {
  const headers = new HeaderMap();
  if (status === 401) headers.set('www-authenticate', CHALLENGE);
  const extensions: Record<string, unknown> = { code, http: { status, headers } };
  return new GraphQLError(message, { extensions });
}

/** Answers with a refusal before GraphQL sees the request, in the form that GraphQL would. */
export function refuse(response: Response, { status, code, message }: Refusal): void {
  if (status === 401) response.set('WWW-Authenticate', CHALLENGE);
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}

const CHALLENGE = 'Bearer realm="chancery"';
