import type { Reading } from '../annotate/reading.js';

/** Whether a sentence is the first of its line in the text. */
export function startsLine(readings: readonly Reading[], { sentence }: Reading, text: string): boolean {
  return gapBefore(readings, sentence.index, text).includes('\n');
}

/** Whether a blank line stands before a sentence. */
export function startsBlock(readings: readonly Reading[], { sentence }: Reading, text: string): boolean {
  return /\n[^\S\n]*\n/.test(gapBefore(readings, sentence.index, text));
}

/** The characters between the sentence before and this one; a blank line before the first. */
function gapBefore(readings: readonly Reading[], index: number, text: string): string {
  const before = readings[index - 1]?.tokens.at(-1);
  return before ? text.slice(before.end, readings[index]?.tokens[0]?.start ?? before.end) : '\n\n';
}
