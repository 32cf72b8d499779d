import { InputError } from '../model/errors.js';

/** `{"end":{"lines":42}}`: the last line of a dump that is kept in a file, without its end, by how many lines stand before it. */
function endLine(lines: number): string {
  return JSON.stringify({ end: { lines } });
}

const IS_END = /^\{"end":/;

/** The lines of a dump, each with its line end, and behind them one that says how many they are. */
export async function* withEnd(lines: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  let count = 0;
  for await (const line of lines) {
    count += 1;
    yield line;
  }
  yield `${endLine(count)}\n`;
}

/**
 * The lines of a file without the last, which says how many they are; blank ones are not counted.
 * Throws an InputError where they are not so many, or no such line ends them: then a part is missing, though each line is whole.
 */
export async function* untilEnd(lines: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  let count = 0;
  let end: string | null = null;
  for await (const line of lines) {
    if (end !== null && line.trim() !== '') throw wrongEnd('goes on behind it');
    if (IS_END.test(line)) end = line.trim();
    else if (end === null) {
      count += line.trim() === '' ? 0 : 1;
      yield line;
    }
  }
  if (end === null) throw wrongEnd('has none');
  if (end !== endLine(count)) throw wrongEnd(`has ${count} lines before ${end}`);
}

function wrongEnd(but: string): InputError {
  return new InputError(
    `A dump must end with the line that says how many there are, but this one ${but}: it was cut off or changed, so dump the graph again.`,
  );
}
