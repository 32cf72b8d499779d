import type { GraphStore } from '../graph/port.js';
import { createLoaders, type Loaders } from './loaders.js';

/** What every resolver of one request shares. */
export interface Context {
  readonly store: GraphStore;
  readonly loaders: Loaders;
}

/** A context for one request: its loaders remember what they read, so it must not outlive it. */
export function createContext(store: GraphStore): Context {
  return { store, loaders: createLoaders(store) };
}
