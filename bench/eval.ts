import { parseArgs } from 'node:util';
import { extract } from '../ingest/pipeline.js';
import { ChanceryError, messageOf, UsageError } from '../src/model/errors.js';
import { writeAccepted } from './eval/accepted.js';
import { scoreMerging } from './eval/merging.js';
import { partsOf, predict, readSamples, SAMPLES, type Sample } from './eval/samples.js';
import { mergingTable, mistakeLines, partTable, slotTable } from './eval/table.js';
import { scoreCorpus } from './score/score.js';

const HELP = `npm run eval -- [options]: how well the extractor reads samples/, against their gold, and puts them together

  --samples DIR another folder of articles/ID.txt and gold/ID.json, instead of samples/
  --only ID,ID  these articles only
  --errors      also every miss, false alarm and wrong value
  --json        one JSON object instead of tables
  --accept      keep the figures in bench/scores.json, below which the tests do not let them fall
`;

/** Runs the evaluation and prints it. @throws UsageError for unknown flags and article ids */
async function main(argv: string[]): Promise<void> {
  const flags = flagsOf(argv);
  if (flags.help) {
    process.stdout.write(HELP);
    return;
  }
  if (flags.accept && (flags.only || flags.samples))
    throw new UsageError('--accept must go without --only and --samples: it keeps the figures of the whole corpus.');
  const samples = selected(readSamples(flags.samples), flags.only?.split(','));
  const pairs = predict(samples, extract);
  const scores = scoreCorpus(pairs);
  const parts = new Map([...partsOf(pairs)].map(([part, of]) => [part, scoreCorpus(of)]));
  const merging = await scoreMerging(samples, flags.samples ?? SAMPLES, extract);
  if (flags.accept) writeAccepted(scores);
  if (flags.json) {
    const { mistakes, ...figures } = scores;
    const byPart = Object.fromEntries([...parts].map(([part, { mistakes: _, ...of }]) => [part, of]));
    const report = { ...figures, parts: byPart, merging, ...(flags.errors ? { mistakes } : {}) };
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    return;
  }
  const tables = parts.size > 1 ? [slotTable(scores), partTable(parts)] : [slotTable(scores)];
  const mistakes = flags.errors ? [mistakeLines(scores).join('\n')] : [];
  const together = merging ? [mergingTable(merging)] : [];
  process.stdout.write(`${[...tables, ...together, ...mistakes].join('\n\n')}\n`);
}

function flagsOf(argv: string[]) {
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({
      args: argv,
      options: {
        samples: { type: 'string' },
        only: { type: 'string' },
        errors: flag,
        json: flag,
        accept: flag,
        help: flag,
      },
    }).values;
  } catch (error) {
    throw new UsageError(`The flags must be those below, but got: ${messageOf(error)}\n\n${HELP}`);
  }
}

function selected(samples: readonly Sample[], ids: readonly string[] | undefined): readonly Sample[] {
  const unknown = ids?.find((id) => !samples.some((sample) => sample.id === id));
  if (unknown !== undefined)
    throw new UsageError(`--only must name samples, but got ${unknown}; see the folder's articles/.`);
  return ids ? samples.filter((sample) => ids.includes(sample.id)) : samples;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof ChanceryError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.exitCode;
}
