import { AmbiguousError, NotFoundError } from '../model/errors.js';

/** What a person is told where a text does not mean exactly one thing. */
interface Telling<T> {
  /** The whole sentence where nothing fits. */
  readonly none: string;
  /** One of several, as their list shows it. */
  readonly describe: (one: T) => string;
  /** What would tell them apart. */
  readonly give: string;
}

/**
 * The only one of those that a person's text may mean. Throws a NotFoundError if there is none, and an AmbiguousError that lists them
 * if there are several.
 */
export function onlyOne<T>(found: readonly T[], text: string, { none, describe, give }: Telling<T>): T {
  const [only] = found;
  if (only === undefined) throw new NotFoundError(none);
  if (found.length === 1) return only;
  const list = found.map(describe);
  throw new AmbiguousError(`"${text}" may be ${list.join('; or ')}: give ${give}.`, list);
}
