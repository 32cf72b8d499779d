/** Why a question got no answer: the sentence for the reader, and the code that the API gives beside it. */
export class Failure extends Error {
  /** `NOT_FOUND`, `AMBIGUOUS`, `BAD_USER_INPUT` …; `UNREACHABLE` if no answer came at all. */
  readonly code: string;
  /** How many things fit equally well, where the code is `AMBIGUOUS`; 0 otherwise. */
  readonly candidates: number;
  constructor(message: string, code: string, candidates = 0) {
    super(message);
    this.name = 'Failure';
    this.code = code;
    this.candidates = candidates;
  }
}

/** Codes of failures that lie in the question: the same question fails again. */
const ASKED_WRONGLY = new Set(['NOT_FOUND', 'AMBIGUOUS', 'BAD_USER_INPUT', 'TOO_COSTLY', 'TOO_DEEP']);

/** Whether asking once more may help. */
export function mayPass({ code }: Failure): boolean {
  return !ASKED_WRONGLY.has(code);
}

/** Any thrown value as a Failure; what the browser itself throws has no words for a reader, so it gets these. */
export function asFailure(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  return new Failure('The server gave no answer: check that it is running, then try again.', 'UNREACHABLE');
}
