/** All of the pieces as one text. */
export async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  const all: string[] = [];
  for await (const piece of pieces) all.push(piece);
  return all.join('');
}

/** The lines of a text, as a stream would give them. */
export async function* linesOf(text: string): AsyncGenerator<string> {
  yield* text.split('\n');
}
