import type { Decision, DecisionKind } from '../model/decision.js';
import type { Row } from './port.js';

/** A decision from the column `node` (its properties). */
export function decisionOf({ node }: Row): Decision {
  const at = node as Record<string, unknown>;
  const text = (key: string) => String(at[key] ?? '');
  const textOrNull = (key: string) => (at[key] === undefined || at[key] === null ? null : text(key));
  const undone = textOrNull('undone');
  return {
    id: text('id'),
    kind: text('kind') as DecisionKind,
    of: text('of'),
    into: textOrNull('into'),
    articles: (at.articles ?? []) as string[],
    names: (at.names ?? []) as string[],
    name: textOrNull('name'),
    by: text('by'),
    at: text('at'),
    because: text('because'),
    undone: undone === null ? null : { at: undone, by: text('undoneBy'), because: text('undoneBecause') },
  };
}
