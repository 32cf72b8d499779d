import { Failure } from '../../../src/client/client.js';

/** Codes of failures that lie in the question: the same question fails again. */
const ASKED_WRONGLY = new Set(['NOT_FOUND', 'AMBIGUOUS', 'BAD_USER_INPUT', 'TOO_COSTLY', 'TOO_DEEP']);

/** Whether asking once more may help. */
export function mayPass({ code }: Failure): boolean {
  return !ASKED_WRONGLY.has(code);
}

/** Any thrown value as a Failure; what the browser itself throws has no words for a reader, so it gets these. */
export function asFailure(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  return new Failure('The page could not show the answer: try again, or open it anew.', 'FAILED');
}
