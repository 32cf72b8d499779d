import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { edgeLine, nodeLine, parseDumpLine } from '../../src/graph/dump-line.js';
import { InputError } from '../../src/model/errors.js';

/** What every engine keeps as it is: JSON has no negative zero, and whole numbers stay within ±(2^53 - 1). */
const number = fc.oneof(
  fc.maxSafeInteger().map((value) => value + 0),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Number.isInteger(value)),
);
const text = fc.string({ unit: 'binary' });
const properties = fc.dictionary(
  fc.stringMatching(/^[a-z][A-Za-z]{0,9}$/).filter((key) => key !== 'id'),
  fc.oneof(text, number, fc.boolean(), fc.array(text)),
  { noNullPrototype: true },
);

test('a node is read as it was written, on one line', () => {
  fc.assert(
    fc.property(text, properties, (local, some) => {
      const node = { label: 'Leader', id: `leader:${local}`, properties: some } as const;
      const line = nodeLine(node);
      expect(line).not.toMatch(/[\n\r]/);
      expect(parseDumpLine(line, 1)).toEqual({ node });
    }),
  );
});

test('an edge is read as it was written, on one line', () => {
  fc.assert(
    fc.property(text, text, properties, (from, to, some) => {
      const edge = { type: 'ATTENDED', from: `leader:${from}`, to: `meeting:${to}`, properties: some } as const;
      const line = edgeLine(edge);
      expect(line).not.toMatch(/[\n\r]/);
      expect(parseDumpLine(line, 1)).toEqual({ edge });
    }),
  );
});

test('properties stand in one order, whatever order they came in', () => {
  const line = '{"node":"Topic","id":"topic:a","properties":{"B":1,"a":2,"b":3}}';
  expect(nodeLine({ label: 'Topic', id: 'topic:a', properties: { b: 3, a: 2, B: 1 } })).toBe(line);
});

test('any text at all is a row or an InputError that names its line', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.json()), (line) => {
      expect(() => parseDumpLine(line, 7)).toThrow(InputError);
      expect(() => parseDumpLine(line, 7)).toThrow('Line 7 of the dump must be');
    }),
  );
});

test('of a long line the message shows the beginning', () => {
  expect(() => parseDumpLine('x'.repeat(500), 1)).toThrow(
    new InputError(`Line 1 of the dump must be a node or an edge of the model, but is ${'x'.repeat(80)}…`),
  );
});
