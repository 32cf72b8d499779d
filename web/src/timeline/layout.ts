import { scaleUtc } from 'd3-scale';
import { shortened } from '../text/words.js';

/** Something that happened, or is to happen, between its first and last possible day (`YYYY-MM-DD`). */
export interface Happening {
  readonly id: string;
  readonly name: string;
  readonly status: 'HELD' | 'PLANNED' | 'CANCELLED';
  readonly start: string;
  readonly end: string;
}

/** Where a happening is drawn, in pixels from the left edge and in lanes from the top. */
export interface Mark {
  readonly happening: Happening;
  readonly left: number;
  readonly right: number;
  readonly lane: number;
  /** One day and no longer: drawn as a point. */
  readonly point: boolean;
  /** On which side of it its name fits, or within, where neither side has room; null where nothing has. */
  readonly label: 'right' | 'left' | 'inside' | null;
}

export interface Tick {
  readonly x: number;
  readonly text: string;
}

export interface Timeline {
  readonly marks: readonly Mark[];
  readonly ticks: readonly Tick[];
  readonly lanes: number;
}

const DAY = 86_400_000;
const MARGIN = 14;
const POINT = 12;
/** Mean width of a character of the label's font at 12 px; a guess that errs on the wide side. */
const CHARACTER = 6.8;
/** Names are cut to this many characters on the drawing; the table beneath has them whole. */
const MOST_CHARACTERS = 34;
/** Pixels that the text of a tick needs. */
const TICK_WIDTH = 76;
/** More lanes than this make a wall of text: further names are left to the table. */
const MOST_LANES = 9;

/** A name as it is drawn. */
export function shortName(name: string): string {
  return shortened(name, MOST_CHARACTERS);
}

/**
 * Lays happenings out on a drawing of `width` pixels: each keeps its place in time and takes the topmost lane where it and
 * its name meet nothing else. A span of a month is as wide as the month. Without happenings there are no marks and ticks.
 */
export function layoutTimeline(happenings: readonly Happening[], width: number): Timeline {
  const sorted = [...happenings].sort((a, b) => a.start.localeCompare(b.start) || a.end.localeCompare(b.end));
  const [first] = sorted;
  if (!first) return { marks: [], ticks: [], lanes: 0 };
  const scale = scaleFor(sorted, width);
  const lanes: [number, number][][] = [];
  const marks = sorted.map((happening) => {
    const point = happening.start === happening.end;
    const [x, until] = [scale(Date.parse(happening.start)), scale(Date.parse(happening.end) + DAY)];
    const middle = (x + until) / 2;
    const [left, right] = point ? [middle - POINT / 2, middle + POINT / 2] : [x, Math.max(until, x + POINT)];
    return { happening, point, left, right, ...takeLane(lanes, left, right, shortName(happening.name).length, width) };
  });
  const ticks = withRoom(scale.ticks(Math.max(2, Math.floor(width / 130))), scale);
  return {
    marks,
    ticks: ticks.map((date, index) => ({ x: scale(date), text: tickText(date, index === 0) })),
    lanes: lanes.length,
  };
}

function scaleFor(sorted: readonly Happening[], width: number) {
  const first = Date.parse(sorted[0]?.start ?? '');
  const last = Math.max(...sorted.map(({ end }) => Date.parse(end))) + DAY;
  // A lone day would fill the drawing: a fortnight on each side gives it a place in its season.
  const room = Math.max(0, 28 * DAY - (last - first)) / 2;
  return scaleUtc([first - room, last + room], [MARGIN, width - MARGIN]);
}

function takeLane(
  lanes: [number, number][][],
  left: number,
  right: number,
  characters: number,
  width: number,
): Pick<Mark, 'lane' | 'label'> {
  const text = characters * CHARACTER + 10;
  const wanted = wantedLabel(left, right, text, width);
  for (const label of wanted ? [wanted, null] : [null]) {
    const [from, to] = [label === 'left' ? left - text : left, label === 'right' ? right + text : right];
    for (let lane = 0; lane < MOST_LANES; lane++) {
      const taken = lanes[lane] ?? [];
      if (taken.some(([a, b]) => from < b + 4 && a < to + 4)) continue;
      lanes[lane] = [...taken, [from, to]];
      return { lane, label };
    }
  }
  return { lane: MOST_LANES - 1, label: null };
}

function wantedLabel(left: number, right: number, text: number, width: number): Mark['label'] {
  if (right + text <= width) return 'right';
  if (left - text >= 0) return 'left';
  return text <= right - left ? 'inside' : null;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Ticks with room for their texts: one that comes too close to the last is left out. */
function withRoom(ticks: readonly Date[], scale: (date: Date) => number): Date[] {
  const kept: Date[] = [];
  for (const tick of ticks) {
    const last = kept.at(-1);
    if (!last || scale(tick) - scale(last) >= TICK_WIDTH) kept.push(tick);
  }
  return kept;
}

/** Days need no year but the first, months always, and the first of January is its year. */
function tickText(date: Date, isFirst: boolean): string {
  const [year, month, day] = [date.getUTCFullYear(), MONTHS[date.getUTCMonth()], date.getUTCDate()];
  if (day !== 1) return isFirst ? `${day} ${month} ${year}` : `${day} ${month}`;
  return date.getUTCMonth() === 0 ? String(year) : `${month} ${year}`;
}
