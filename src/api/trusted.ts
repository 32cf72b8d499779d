import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';
import { refuse } from './refusal.js';

/** Texts of documents by their SHA-256 in hex. */
export type TrustedDocuments = ReadonlyMap<string, string>;

/** SHA-256 of a text's UTF-8, in hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * Answers only documents that are trusted: a client sends the text itself, or its SHA-256 alone, as `documentId` (`sha256:…`) or as
 * `extensions.persistedQuery.sha256Hash`. Only a POST is taken, so that there is one place to look.
 */
export function onlyTrusted(trusted: TrustedDocuments): RequestHandler {
  return (request, response, next) => {
    const body: unknown = request.body;
    const text = request.method === 'POST' ? trusted.get(hashIn(body)) : undefined;
    if (text === undefined) {
      const message =
        'A request must POST a document that this server trusts, but does not: ask whoever runs it for the list.';
      return refuse(response, { status: 400, code: 'UNTRUSTED_DOCUMENT', message });
    }
    const { documentId: _, extensions: __, ...others } = body as Readonly<Record<string, unknown>>;
    request.body = { ...others, query: text };
    next();
  };
}

function hashIn(body: unknown): string {
  if (typeof body !== 'object' || body === null) return '';
  const { query, documentId, extensions } = body as Readonly<Record<string, unknown>>;
  if (typeof query === 'string') return sha256(query);
  if (typeof documentId === 'string') return documentId.replace(/^sha256:/, '');
  const { persistedQuery } = (extensions ?? {}) as { readonly persistedQuery?: { readonly sha256Hash?: unknown } };
  return String(persistedQuery?.sha256Hash ?? '');
}
