import { readFileSync } from 'node:fs';
import { projectFile } from './root.js';

/** The version of package.json. */
export const VERSION: string = JSON.parse(readFileSync(projectFile('package.json'), 'utf8')).version;
