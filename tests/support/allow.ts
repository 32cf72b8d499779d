import type { Scope } from '../../src/access/token.js';
import { addToken } from '../../src/access/tokens.js';
import type { GraphStore } from '../../src/graph/port.js';

/** A token's header, made in the store at a time (ISO 8601). */
export async function allow(
  store: GraphStore,
  scope: Scope,
  name: string = scope,
  at = '2025-10-01T08:00:00.000Z',
): Promise<{ authorization: string }> {
  return { authorization: `Bearer ${await addToken(store, name, scope, at)}` };
}
