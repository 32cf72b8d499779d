import { performance } from 'node:perf_hooks';

/** A thing to time, under the name that the table gives it. */
export interface Runner<Input> {
  readonly name: string;
  run(input: Input): unknown;
}

/** Rounds after which the time of a round over the samples no longer falls: measured, 37 ms an article at first, 5 ms from here on. */
const WARM_UP = 16;

/**
 * The median time of each runner on each input, in milliseconds. The runners take turns on every input, so that whatever else the
 * machine does falls on all of them. The first rounds are not counted: the engine compiles while they run.
 */
export function medianTimes<Input>(
  runners: readonly Runner<Input>[],
  inputs: readonly Input[],
  rounds: number,
): number[][] {
  const times = runners.map(() => inputs.map((): number[] => []));
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const [i, input] of inputs.entries()) {
      for (const [r, runner] of runners.entries()) {
        const time = timeOf(() => runner.run(input));
        if (round >= 0) times[r]?.[i]?.push(time);
      }
    }
  }
  return times.map((ofRunner) => ofRunner.map(median));
}

/** How long one call takes, in milliseconds. */
export function timeOf(call: () => unknown): number {
  const start = performance.now();
  call();
  return performance.now() - start;
}

/** The middle value, or the upper of the two middle ones; 0 of nothing. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
