import type { TypedDocumentString } from '../generated/graphql.js';
import { Failure } from './failure.js';

interface Reply<R> {
  readonly data?: R | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly candidates?: readonly string[] };
  }[];
}

/** Beside the page, so that the explorer works under any path. */
const ENDPOINT = new URL('graphql', document.baseURI);

/**
 * Puts one question to the API and gives its data. Throws a Failure with the API's own sentence if it answers with an
 * error, even where it sends part of the data, because a page with silent gaps would mislead.
 */
export async function ask<R, V>(query: TypedDocumentString<R, V>, variables: V, signal?: AbortSignal): Promise<R> {
  const response = await fetch(ENDPOINT, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ query: query.toString(), variables }),
    ...(signal && { signal }),
  });
  const reply = (await response.json()) as Reply<R>;
  const [error] = reply.errors ?? [];
  if (error) {
    const { code = 'FAILED', candidates = [] } = error.extensions ?? {};
    throw new Failure(error.message, code, candidates.length);
  }
  if (!reply.data) throw new Failure(`The server answered ${response.status} without data.`, 'FAILED');
  return reply.data;
}
