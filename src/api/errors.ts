import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { AmbiguousError, ChanceryError } from '../model/errors.js';

/** Is told of failures that clients see masked. */
export type Log = (error: unknown) => void;

/** What is shown of a failure that nobody foresaw; the log has the rest. */
export const MASKED = 'The server failed to answer: see its log.';

/**
 * An error as a client sees it. A failure that a person can act on keeps its sentence, with its code and, where several things
 * fit, the candidates; what GraphQL itself refuses keeps its own. Anything else is masked, and handed to `log`.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown, log: Log): GraphQLFormattedError {
  const { message, locations, path, extensions } = formatted;
  const where = { ...(locations && { locations }), ...(path && { path }) };
  const original = unwrapResolverError(error);
  if (original instanceof ChanceryError) {
    const candidates = original instanceof AmbiguousError ? { candidates: original.candidates } : {};
    return { ...where, message: original.message, extensions: { code: original.code, ...candidates } };
  }
  const code = String(extensions?.code ?? 'INTERNAL_SERVER_ERROR');
  if (code !== 'INTERNAL_SERVER_ERROR') return { ...where, message, extensions: { code } };
  log(original);
  return { ...where, message: MASKED, extensions: { code } };
}
