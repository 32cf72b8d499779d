import { packagePath } from '../../graph/package-path.js';
import type { GraphStore } from '../../graph/port.js';
import { AmbiguousError, messageOf, NotFoundError } from '../../model/errors.js';
import { readCounts } from '../../query/counts.js';
import { meetingsAfter } from '../commands/meetings.js';
import { formatCounts } from '../print/counts.js';
import { formatMeetings } from '../print/meetings.js';
import { formatTally } from '../print/tally.js';
import { ingestPaths } from './ingest.js';

/** Reads those of the shipped articles that the graph lacks, and says what the graph holds. */
export async function readSamples(store: GraphStore): Promise<void> {
  const tally = await ingestPaths(store, [packagePath('samples/articles')], false);
  console.log(`${formatTally(tally, false)}\n${formatCounts(await readCounts(store))}\n`);
}

const REFERENCE = 'August summit';
const PARTIES = ['KR', 'JP'];

/** The question that the project began with, answered from the graph. A graph that cannot answer it is no failure. */
export async function answerAugustQuestion(store: GraphStore): Promise<void> {
  console.log(`Which meetings of ${PARTIES.join(' and ')} followed the ${REFERENCE}?`);
  try {
    console.log(`${formatMeetings(await meetingsAfter(store, REFERENCE, 'stated', { parties: PARTIES }))}\n`);
  } catch (error) {
    if (!(error instanceof AmbiguousError || error instanceof NotFoundError)) throw error;
    console.log(`${messageOf(error)}\n`);
  }
}
