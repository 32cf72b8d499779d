import { parseArgs } from 'node:util';
import { extract } from '../ingest/pipeline.js';
import { composeArticle, NO_FIELDS } from '../ingest/read/compose.js';
import { messageOf, UsageError } from '../src/model/errors.js';
import { readSamples } from './eval/samples.js';
import { medianTimes, timeOf } from './speed/measure.js';
import { readWithReadyParts } from './speed/ready-parts.js';
import { HOSTILE, type Shape, story } from './speed/texts.js';

const HELP = `npm run bench:extract -- [options]: how fast the extractor is

  --samples DIR the folder of articles/ID.txt and gold/ID.json, samples by default
  --rounds N    how often each article is read, 5 by default
  --longest KB  up to which length to go on, 4096 by default
  --hostile     the lengths also for texts that nobody writes
`;

/** Prints the speed beside that of ready parts, then time against length. @throws UsageError for unknown flags */
function main(argv: string[]): void {
  const { samples, rounds, longest, hostile, help } = flagsOf(argv);
  if (help) {
    process.stdout.write(HELP);
    return;
  }
  const articles = readSamples(samples).map(({ article }) => article);
  compare(articles, rounds);
  compareLengths('the samples one after another', story(articles), longest);
  if (!hostile) return;
  for (const [name, shape] of Object.entries(HOSTILE)) compareLengths(name, shape, longest);
}

function compare(articles: Parameters<typeof extract>[0][], rounds: number): void {
  const [ours = [], theirs = []] = medianTimes(
    [
      { name: 'chancery', run: extract },
      { name: 'wink-nlp and chrono-node', run: readWithReadyParts },
    ],
    articles,
    rounds,
  );
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const per = (values: readonly number[]) => (sum(values) / articles.length).toFixed(2).padStart(7);
  const size = sum(articles.map(({ text }) => text.length)) / articles.length / 1024;
  say(`${articles.length} articles of ${size.toFixed(1)} KB on average, median of ${rounds} rounds, ms an article`);
  say(`  chancery                 ${per(ours)}`);
  say(`  wink-nlp and chrono-node ${per(theirs)}`);
  say(`  times as fast            ${(sum(theirs) / sum(ours)).toFixed(1).padStart(7)}\n`);
}

function compareLengths(name: string, shape: Shape, longest: number): void {
  say(`time against length: ${name}\n       KB        ms  ms a KB`);
  for (let size = 1; size <= longest; size *= 4) {
    const article = composeArticle({ ...NO_FIELDS, text: shape(size * 1024) }, name);
    const time = timeOf(() => extract(article));
    say(`  ${String(size).padStart(7)} ${time.toFixed(1).padStart(9)} ${(time / size).toFixed(3).padStart(8)}`);
  }
  say('');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function flagsOf(argv: string[]) {
  try {
    const options = {
      samples: { type: 'string', default: 'samples' },
      rounds: { type: 'string', default: '5' },
      longest: { type: 'string', default: '4096' },
      hostile: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    } as const;
    const { rounds, longest, ...flags } = parseArgs({ args: argv, options, strict: true }).values;
    return { ...flags, rounds: Number(rounds), longest: Number(longest) };
  } catch (error) {
    throw new UsageError(messageOf(error));
  }
}

main(process.argv.slice(2));
