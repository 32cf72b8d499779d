import { readFileSync } from 'node:fs';
import { packagePath } from '../graph/package-path.js';

/** The version of package.json. */
export const VERSION: string = JSON.parse(readFileSync(packagePath('package.json'), 'utf8')).version;
