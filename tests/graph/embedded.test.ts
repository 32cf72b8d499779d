import { openEmbedded } from '../../src/graph/embedded/store.js';
import { storeContract } from './store.contract.js';

storeContract('the embedded engine in memory', () => openEmbedded(null));
