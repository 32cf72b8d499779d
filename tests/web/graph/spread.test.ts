import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Box, fittingNames, spread } from '../../../web/src/graph/spread.js';

const FRAME = { width: 400, height: 300 };
const box = (x: number, y: number, fixed = false): Box => ({ x, y, width: 60, height: 20, fixed });

describe('spreading a layout over a frame', () => {
  test('the outermost boxes touch the edges', () => {
    expect(spread([box(-1, -1), box(1, 1)], FRAME)).toEqual([
      { x: -170, y: -140 },
      { x: 170, y: 140 },
    ]);
  });

  test('a fixed box stays, others make room for it', () => {
    const [left, fixed, near] = spread([box(-1, -1), box(0, 0, true), box(0.01, 0), box(1, 1)], FRAME);
    expect(fixed).toEqual({ x: 0, y: 0 });
    expect(left).toEqual({ x: -170, y: -140 });
    expect(Math.abs(near?.x ?? 0) >= 64 || Math.abs(near?.y ?? 0) >= 24).toBe(true);
  });

  test('no box leaves the frame, however the layout lies', () => {
    const layouts = fc.array(
      fc.tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true })),
      {
        minLength: 1,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(layouts, (points) => {
        const placed = spread(
          points.map(([x, y]) => box(x, y)),
          FRAME,
        );
        for (const { x, y } of placed) {
          expect(Math.abs(x)).toBeLessThanOrEqual(170);
          expect(Math.abs(y)).toBeLessThanOrEqual(140);
        }
      }),
    );
  });
});

describe('names that fit', () => {
  const thing = (x: number, y: number) => ({
    dot: { x, y: y + 20, width: 10, height: 10 },
    name: { x, y, width: 60, height: 20 },
  });

  test.each([
    ['a name over one shown before', [thing(0, 0), thing(30, 10)], [true, false]],
    ['a name beside one shown before', [thing(0, 0), thing(61, 0)], [true, true]],
    ['a name over the dot of something more important', [thing(0, 0), thing(20, 20)], [true, false]],
    ['a name over the dot of something less important', [thing(20, 20), thing(-45, 0)], [true, true]],
    ['a name that leaves the frame', [thing(180, 0)], [false]],
  ])('%s', (_, things, fitting) => {
    expect(fittingNames(things, FRAME)).toEqual(fitting);
  });
});
