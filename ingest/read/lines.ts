import { Buffer } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { utf16Mark } from './decode.js';

/** One line of a file, without its line end; `number` counts from 1 and counts blank lines too. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array;
}

/**
 * The lines of a file that are not blank, each as bytes, so that one that is no text spoils no other. UTF-16 becomes
 * UTF-8 first.
 */
export function* linesOf(file: Uint8Array): Generator<Line> {
  const mark = utf16Mark(file);
  const bytes = mark
    ? Buffer.from(new TextDecoder(mark).decode(file))
    : Buffer.from(file.buffer, file.byteOffset, file.length);
  for (let start = 0, number = 1; start < bytes.length; number++) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found;
    if (!isBlank(bytes.subarray(start, end))) yield { number, bytes: bytes.subarray(start, end) };
    start = end + 1;
  }
}

function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
