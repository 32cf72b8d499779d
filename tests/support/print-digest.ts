import { createHash } from 'node:crypto';
import process from 'node:process';
import { readSamples } from '../../bench/eval/samples.js';
import { extract } from '../../ingest/pipeline.js';

/** Run by itself: prints what all samples say as one digest, with the clock at the instant that CLOCK tells. */
const instant = Number(process.env.CLOCK);
Date.now = () => instant;
globalThis.Date = new Proxy(Date, {
  construct: (target, args, self) => Reflect.construct(target, args.length > 0 ? args : [instant], self),
});

const hash = createHash('sha256');
for (const { article } of readSamples()) hash.update(JSON.stringify([article, extract(article)]));
process.stdout.write(hash.digest('hex'));
