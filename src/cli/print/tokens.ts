import type { Token } from '../../access/token.js';
import { formatTable } from './table.js';

/** Tokens as a table: name, scope, when each was made and revoked. */
export function formatTokens(tokens: readonly Token[]): string {
  if (tokens.length === 0) return 'There are no tokens: "token add NAME --scope read" makes one.';
  const columns = ['Name', 'Scope', 'Made', 'Revoked'].map((heading) => ({ heading, share: 0 }));
  return formatTable(
    columns,
    tokens.map(({ name, scope, made, revoked }) => [name, scope, made, revoked ?? '–']),
  );
}

/** A new token's secret alone on its line, so that it can be copied, and what to do with it. */
export function formatSecret(secret: string): string {
  return `${secret}\nIt is shown this once: send it as "Authorization: Bearer …".`;
}
