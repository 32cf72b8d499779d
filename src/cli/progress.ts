import { Presets, SingleBar } from 'cli-progress';

/** What a long command tells while it works. */
export interface Progress {
  /** One more input is done; `note` is what stands beside the bar. */
  step(note: string): void;
  /** A sentence about an input that failed; it stays on the screen above the bar. */
  complain(sentence: string): void;
  end(): void;
}

/** A bar on standard error with counts, if a person watches; else only the complaints, one a line. */
export function startProgress(total: number): Progress {
  const watched = process.stderr.isTTY === true && total > 1;
  if (!watched) return { step: () => {}, complain: (sentence) => console.error(sentence), end: () => {} };
  const format = ' {bar} {value}/{total} · {note}';
  const bar = new SingleBar({ format, stream: process.stderr, clearOnComplete: true, hideCursor: true }, Presets.rect);
  bar.start(total, 0, { note: '' });
  return {
    step: (note) => bar.increment(1, { note }),
    complain: (sentence) => {
      sayOnOwnLine(sentence);
      bar.render();
    },
    end: () => bar.stop(),
  };
}

/** A sentence on standard error, in the place of what a bar may have drawn on the last line. */
export function sayOnOwnLine(sentence: string): void {
  process.stderr.write(`${process.stderr.isTTY ? '\r\u001b[K' : ''}${sentence}\n`);
}
