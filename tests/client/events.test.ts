import { expect, test } from '@jest/globals';
import { eventsOf } from '../../src/client/events.js';

async function readAll(chunks: readonly Uint8Array[]): Promise<unknown[]> {
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  const events: unknown[] = [];
  for await (const event of eventsOf(stream)) events.push(event);
  return events;
}

const TEXT = ':\n\nevent: next\ndata: {"name": "Ömer"}\n\n:\n\nevent: next\ndata: {"name":\ndata:  "Lee"}\n\n';

test('events are read wherever their bytes are cut', async () => {
  const bytes = new TextEncoder().encode(TEXT);
  for (let cut = 0; cut <= bytes.length; cut++) {
    expect(await readAll([bytes.slice(0, cut), bytes.slice(cut)])).toEqual([{ name: 'Ömer' }, { name: 'Lee' }]);
  }
});

test('what comes behind the last event is not read', async () => {
  const bytes = new TextEncoder().encode(`${TEXT}event: complete\n\nevent: next\ndata: 1\n\n`);
  expect(await readAll([bytes])).toHaveLength(2);
});
