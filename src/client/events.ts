/**
 * The data of the events `next` of a stream of server-sent events, parsed, until an event `complete` comes or the stream ends.
 * Who stops iterating closes the stream. Throws what the stream throws if it breaks off.
 */
export async function* eventsOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<unknown, void, undefined> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      const blocks = (rest + decoder.decode(chunk.value, { stream: true })).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const event = fieldOf(block, 'event');
        if (event === 'complete') return;
        if (event === 'next') yield JSON.parse(fieldOf(block, 'data'));
      }
    }
  } finally {
    await reader.cancel();
  }
}

/** A field of an event: of several lines of it one text. */
function fieldOf(block: string, name: string): string {
  const lines = block.split('\n').filter((line) => line.startsWith(`${name}: `));
  return lines.map((line) => line.slice(name.length + 2)).join('\n');
}
