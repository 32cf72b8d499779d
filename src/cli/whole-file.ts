import { createWriteStream } from 'node:fs';
import { realpath, rename, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/**
 * Writes pieces of text into a file that bears its name only when it is whole: until then it is called the same with `.part`, which
 * goes away on a failure. What is no ordinary file, such as a pipe, is written to as it is. Throws what the file system throws.
 */
export async function writeWhole(pieces: AsyncIterable<string>, file: string): Promise<void> {
  const known = await stat(file).catch(() => null);
  if (known && !known.isFile()) {
    await pipeline(Readable.from(pieces), createWriteStream(file));
    return;
  }
  const target = known ? await realpath(file) : file;
  const part = `${target}.part`;
  try {
    await pipeline(Readable.from(pieces), createWriteStream(part, { flush: true }));
    await rename(part, target);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
