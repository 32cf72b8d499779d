/** Why a question got no answer: the sentence for the reader, and the code that the API gives beside it. */
export class Failure extends Error {
  /** `NOT_FOUND`, `AMBIGUOUS`, `BAD_USER_INPUT` …; `UNREACHABLE` if no answer came at all. */
  readonly code: string;
  constructor(message: string, code: string) {
    super(message);
    this.name = 'Failure';
    this.code = code;
  }
}

/** Any thrown value as a Failure; what the browser itself throws has no words for a reader, so it gets these. */
export function asFailure(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  return new Failure('The server gave no answer: check that it is running, then try again.', 'UNREACHABLE');
}
