import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Happening, layoutTimeline } from '../../../web/src/timeline/layout.js';

const happening = (name: string, start: string, end = start): Happening => ({
  id: `meeting:${name}`,
  name,
  status: 'HELD',
  start,
  end,
});
const AUGUST = happening('August summit', '2025-08-01', '2025-08-31');
const DEFENSE = happening('Defense', '2025-09-08');
const BUSAN = happening('Busan summit', '2025-09-30');

describe('layout of a timeline', () => {
  test('nothing happened', () => {
    expect(layoutTimeline([], 800)).toEqual({ marks: [], ticks: [], lanes: 0 });
  });

  test('a month is a bar as long as the month, a day a point, and later stands to the right', () => {
    // 61 days from 1 August to the end of 30 September over 800 pixels less a margin of 14 on each side.
    const perDay = (800 - 28) / 61;
    const { marks } = layoutTimeline([BUSAN, AUGUST, DEFENSE], 800);
    expect(marks.map(({ happening, point }) => [happening.name, point])).toEqual([
      ['August summit', false],
      ['Defense', true],
      ['Busan summit', true],
    ]);
    expect(marks[0]?.left).toBeCloseTo(14);
    expect(marks[0]?.right).toBeCloseTo(14 + 31 * perDay);
    expect(((marks[1]?.left ?? 0) + (marks[1]?.right ?? 0)) / 2).toBeCloseTo(14 + 38.5 * perDay);
  });

  test('a name that would leave the drawing stands on the left of its mark', () => {
    expect(layoutTimeline([AUGUST, BUSAN], 800).marks.map(({ label }) => label)).toEqual(['right', 'left']);
  });

  test('a name that fits on neither side stands within, if its bar is long enough', () => {
    const year = happening('Year of talks', '2025-01-01', '2025-12-31');
    const { marks } = layoutTimeline([year, happening('first', '2025-01-01'), BUSAN], 800);
    expect(marks.map(({ happening, label }) => [happening.name, label])).toEqual([
      ['first', 'right'],
      ['Year of talks', 'inside'],
      ['Busan summit', 'right'],
    ]);
  });

  test('happenings of one day share no lane', () => {
    const { marks, lanes } = layoutTimeline(
      ['a', 'b', 'c'].map((name) => happening(name, '2025-09-30')),
      800,
    );
    expect(marks.map(({ lane }) => lane)).toEqual([0, 1, 2]);
    expect(lanes).toBe(3);
  });

  test('a lone day stands in the middle, with ticks around it that tell the year', () => {
    const { marks, ticks } = layoutTimeline([BUSAN], 600);
    expect(((marks[0]?.left ?? 0) + (marks[0]?.right ?? 0)) / 2).toBeCloseTo(300);
    expect(ticks[0]?.text).toMatch(/2025$/);
  });

  test('more than fits is drawn without names, never on more than nine lanes', () => {
    const many = Array.from({ length: 40 }, (_, index) => happening(`meeting number ${index}`, '2025-09-30'));
    const { marks, lanes } = layoutTimeline(many, 800);
    expect(marks).toHaveLength(40);
    expect(lanes).toBe(9);
    expect(marks.filter(({ label }) => label !== null)).toHaveLength(9);
  });

  test('no two names or marks of a lane overlap while there is room', () => {
    const day = fc.integer({ min: 0, max: 700 }).map((days) => new Date(Date.UTC(2024, 0, 1 + days)));
    const happenings = fc.array(
      fc
        .tuple(day, fc.string({ maxLength: 20 }))
        .map(([date, name]) => happening(name, date.toISOString().slice(0, 10))),
      { maxLength: 9 },
    );
    fc.assert(
      fc.property(happenings, fc.integer({ min: 320, max: 1200 }), (happenings, width) => {
        const { marks } = layoutTimeline(happenings, width);
        for (const a of marks) {
          for (const b of marks) {
            if (a !== b && a.lane === b.lane) expect(a.right <= b.left || b.right <= a.left).toBe(true);
          }
        }
      }),
    );
  });
});
