import { Command, CommanderError } from 'commander';
import { ChanceryError, EXIT, messageOf } from '../model/errors.js';
import { addArticleCommands } from './commands/articles.js';
import { addExtract } from './commands/extract.js';
import { addIngest } from './commands/ingest.js';
import { addQuestionCommands } from './commands/questions.js';
import { addServe } from './commands/serve.js';
import { addStoreCommands } from './commands/stores.js';
import { VERSION } from './version.js';

/**
 * Runs one command line (without node and script). Answers go to standard output, everything else to standard error; the exit
 * code is 0 if all was done, 1 if some of it failed, 2 if the command was not understood.
 */
export async function main(args: readonly string[]): Promise<void> {
  // A reader that has seen enough, such as `head`, closes the pipe: that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) =>
    process.exit(error.code === 'EPIPE' ? EXIT.done : EXIT.failed),
  );
  try {
    await program().parseAsync(args, { from: 'user' });
  } catch (error) {
    process.exitCode = report(error);
  }
}

/** The commands, in the order in which help lists them. */
export function program(): Command {
  const root = new Command('chancery')
    .description(
      'Reads articles about diplomacy into a graph, and answers questions from it with the sentence behind each fact.',
    )
    .version(VERSION)
    .showHelpAfterError('Type "chancery --help" for what there is.')
    .exitOverride();
  addExtract(root);
  addIngest(root);
  addQuestionCommands(root);
  addArticleCommands(root);
  addServe(root);
  addStoreCommands(root);
  return root;
}

/** Says what went wrong, in a sentence if it is a failure that a person can act on; gives the exit code. */
function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof ChanceryError) {
    console.error(error.message);
    return error.exitCode;
  }
  console.error(`Chancery met an error that it does not know: ${messageOf(error)}`);
  if (process.env.CHANCERY_DEBUG) console.error(error);
  else console.error('Set CHANCERY_DEBUG=1 to see where, and please report it.');
  return EXIT.failed;
}
