import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder of this package, the one with package.json: two steps up from src/graph, three from dist/src/graph. Null if the built
 * files were taken out of it.
 */
export function packageFolder(from = dirname(fileURLToPath(import.meta.url))): string | null {
  if (existsSync(join(from, 'package.json'))) return from;
  const parent = dirname(from);
  return parent === from ? null : packageFolder(parent);
}
