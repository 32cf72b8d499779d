import type { Command } from 'commander';
import type { GraphStore } from '../../graph/port.js';
import { printJson } from '../print/json.js';
import { askStore, type StoreOptions, withStoreOption } from '../store.js';

export interface AskOptions extends StoreOptions {
  readonly json?: boolean;
}

/** The same answer for programs and for people. */
export interface Answer {
  readonly json: unknown;
  readonly text: string;
}

/** Gives a command `--store` and `--json`, and prints what `answer` makes of its options and arguments. */
export function ask<O extends AskOptions>(
  command: Command,
  answer: (store: GraphStore, options: O, args: readonly string[]) => Promise<Answer>,
): void {
  withStoreOption(command)
    .option('--json', 'print JSON')
    .action(async () => {
      const options = command.opts<O>();
      const { json, text } = await askStore(options, (store) => answer(store, options, command.args));
      if (options.json) printJson(json);
      else console.log(text);
    });
}
