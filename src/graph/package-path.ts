import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StoreError } from '../model/errors.js';

/**
 * The path of a file or folder that is shipped beside package.json, such as `cypher`: this module runs from src/graph and, when
 * built, from dist/src/graph. Whether it is there is not looked at. Throws a StoreError if package.json is not above this module.
 */
export function packagePath(name: string): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) {
      throw new StoreError(
        `The folder of ${name} must hold package.json too, but it is missing: install Chancery again.`,
      );
    }
    folder = parent;
  }
  return join(folder, name);
}
