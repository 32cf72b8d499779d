import { Command, CommanderError } from 'commander';
import { ChanceryError, EXIT, messageOf } from '../model/errors.js';
import { addArticles } from './commands/articles.js';
import { addCurate } from './commands/curate.js';
import { addExtract } from './commands/extract.js';
import { addIngest } from './commands/ingest.js';
import { addLeader } from './commands/leader.js';
import { addMeeting } from './commands/meeting.js';
import { addMeetings } from './commands/meetings.js';
import { addPath } from './commands/path.js';
import { addRelationship } from './commands/relationship.js';
import { addRemove } from './commands/remove.js';
import { addServe } from './commands/serve.js';
import { addStoreCommands } from './commands/stores.js';
import { addTimeline } from './commands/timeline.js';
import { addToken } from './commands/token.js';
import { addWhy } from './commands/why.js';
import { VERSION } from './version.js';

/**
 * Runs one command line (without node and script). Answers go to standard output, everything else to standard error; the exit
 * code is 0 if all was done, 1 if some of it failed, 2 if the command was not understood.
 */
export async function main(args: readonly string[]): Promise<void> {
  // A reader that has seen enough, such as `head`, closes the pipe: that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done);
    console.error(
      `The answer must have somewhere to go, but standard output takes no more (${error.code}): make room.`,
    );
    process.exit(EXIT.failed);
  });
  try {
    await program().parseAsync(args, { from: 'user' });
  } catch (error) {
    process.exitCode = report(error);
  }
}

/** In the order in which help lists them. */
const COMMANDS = [
  addExtract,
  addIngest,
  addMeetings,
  addMeeting,
  addLeader,
  addRelationship,
  addPath,
  addTimeline,
  addWhy,
  addArticles,
  addRemove,
  addCurate,
  addServe,
  addToken,
  addStoreCommands,
];

/** The whole command line. */
export function program(): Command {
  const root = new Command('chancery')
    .description(
      'Reads articles about diplomacy into a graph, and answers questions from it with the sentence behind each fact.',
    )
    .version(VERSION)
    .showHelpAfterError('Type "chancery --help" for what there is.')
    .exitOverride();
  for (const add of COMMANDS) add(root);
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
