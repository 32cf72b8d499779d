import { afterEach, describe } from '@jest/globals';
import type { GraphStore } from '../../src/graph/port.js';
import { dumpContract } from './contract/dump.js';
import { migrationContract } from './contract/migrations.js';
import { rowContract } from './contract/rows.js';
import { statementContract } from './contract/statements.js';
import { valueContract } from './contract/values.js';
import { writeContract } from './contract/writes.js';

/** What every store holds to. `open` gives a store on an empty graph, before its migrations; the suite closes it. */
export function storeContract(name: string, open: () => Promise<GraphStore>): void {
  describe(`${name} as a store`, () => {
    const opened: GraphStore[] = [];
    const openHere = async () => {
      const store = await open();
      opened.push(store);
      return store;
    };
    afterEach(async () => {
      await Promise.all(opened.splice(0).map((store) => store.close()));
    });
    for (const contract of [
      migrationContract,
      valueContract,
      writeContract,
      rowContract,
      statementContract,
      dumpContract,
    ]) {
      contract(openHere);
    }
  });
}
