import type { Article } from '../../src/model/article.js';
import { InputError } from '../../src/model/errors.js';
import { requireSize } from './compose.js';
import { decodeText } from './decode.js';
import { type Line, linesOf } from './lines.js';
import { readFields } from './object.js';

/** The articles of a JSON Lines file in order; a line that cannot be read stands as its error, and the rest goes on. */
export function* readJsonLines(bytes: Uint8Array, name: string): Generator<Article | InputError> {
  for (const line of linesOf(bytes)) {
    try {
      yield readLine(line, `${name}:${line.number}`);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      yield error;
    }
  }
}

function readLine(line: Line, name: string): Article {
  requireSize(line.bytes.length, name);
  return readFields(parseJson(decodeText(line.bytes, name), name), name, 'correct the line or delete it');
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InputError(
      `${name} must be a JSON object on one line, but is not valid JSON; correct the line or delete it.`,
    );
  }
}
