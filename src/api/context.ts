import type { Token } from '../access/token.js';
import type { GraphStore } from '../graph/port.js';
import type { Changes } from './changes.js';
import type { Editor } from './editor.js';
import { createLoaders, type Loaders } from './loaders.js';
import type { Reads } from './reads.js';

/** What every resolver of one request shares. */
export interface Context {
  readonly store: GraphStore;
  readonly loaders: Loaders;
  readonly editor: Editor;
  readonly changes: Changes;
  /** The token that the request carries; null for none. */
  readonly bearer: Token | null;
}

/** A context for one request or event: its loaders remember what they read, so it must not outlive it. `requireTime` throws when its time is over. */
export function createContext(shared: Omit<Context, 'loaders'>, reads: Reads, requireTime: () => void): Context {
  return { ...shared, loaders: createLoaders(reads, requireTime) };
}
