/** What the command line ends with, by the kind of failure. */
export const EXIT = { done: 0, failed: 1, usage: 2 } as const;

/** A failure that a person can act on: its message is one sentence, shown as it is, without a stack. */
export class ChanceryError extends Error {
  /** A word that a program can switch on; GraphQL sends it as `extensions.code`. */
  readonly code: string = 'CHANCERY';
  readonly exitCode: number = EXIT.failed;
  constructor(message: string) {
    super(message);
    this.name = new.target.name;
  }
}

/** The caller asked for something in a form that cannot be taken: a bad flag, date, code or cursor. */
export class UsageError extends ChanceryError {
  override readonly code = 'BAD_USER_INPUT';
  override readonly exitCode = EXIT.usage;
}

/** An article or a dump line that cannot be read. The other inputs of the same run go on. */
export class InputError extends ChanceryError {
  override readonly code = 'BAD_INPUT';
}

/** Nothing in the graph answers to the name, id or reference that was given. */
export class NotFoundError extends ChanceryError {
  override readonly code = 'NOT_FOUND';
}

/** A reference fits more than one thing; the message lists them, because Chancery does not guess. */
export class AmbiguousError extends ChanceryError {
  override readonly code = 'AMBIGUOUS';
  readonly candidates: readonly string[];
  constructor(message: string, candidates: readonly string[]) {
    super(message);
    this.candidates = candidates;
  }
}

/** The graph store cannot be opened or reached, or refuses to work. */
export class StoreError extends ChanceryError {
  override readonly code = 'STORE';
}

/** An answer took longer than it may. */
export class TimeoutError extends ChanceryError {
  override readonly code = 'TIMEOUT';
}

/** The sentence of any thrown value, for showing to a person. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
