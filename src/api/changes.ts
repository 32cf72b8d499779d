import { EventEmitter, on } from 'node:events';
import type { Decision } from '../model/decision.js';
import { UsageError } from '../model/errors.js';
import { mapEvents } from './map-events.js';

export type ChangeKind = 'added' | 'corrected' | 'removed' | 'merged' | 'split' | 'renamed' | 'undone';

/** Something that changed the graph, told to whoever listens. */
export interface Change {
  /** Time in ISO 8601, in UTC. */
  readonly at: string;
  readonly kind: ChangeKind;
  /** Id of the article or decision. */
  readonly of: string;
  readonly decision: Decision | null;
  /** Ids of meetings that the graph may have otherwise now. */
  readonly meetings: readonly string[];
  /** Ids of nodes that the graph has no more. */
  readonly gone: readonly string[];
}

/** More than these would be held open for nobody's use. */
const MOST_LISTENERS = 500;
const CHANGE = 'change';

/** Hands each change on to all that listen at that time, within this process. */
export class Changes {
  readonly #emitter = new EventEmitter().setMaxListeners(MOST_LISTENERS);
  readonly #open = new Set<() => Promise<unknown>>();

  tell(change: Change): void {
    this.#emitter.emit(CHANGE, change);
  }

  /** The changes from now on, until its reader returns or `end` is called. Throws a UsageError for one listener too many. */
  listen(): AsyncIterableIterator<Change> {
    if (this.#open.size >= MOST_LISTENERS)
      throw new UsageError(
        `At most ${MOST_LISTENERS} may listen for changes at once, but as many do: try again later.`,
      );
    const events = on(this.#emitter, CHANGE) as AsyncIterableIterator<[Change]>;
    const end = async () => {
      this.#open.delete(end);
      await events.return?.();
      return { value: undefined, done: true as const };
    };
    this.#open.add(end);
    return mapEvents<[Change], Change>({ next: () => events.next(), return: end }, ([change]) => change);
  }

  /** Ends the listening of all. */
  end(): void {
    for (const end of [...this.#open]) void end();
  }
}
