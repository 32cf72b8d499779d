import { join } from 'node:path';
import { openEmbedded } from '../../../src/graph/embedded/store.js';
import { temporaryFolder } from '../../support/folder.js';
import { storeContract } from '../store.contract.js';

const root = temporaryFolder();
let folders = 0;

storeContract('the embedded engine in memory', () => openEmbedded(null));
storeContract('the embedded engine in a folder', () => openEmbedded(join(root, String(folders++))));
