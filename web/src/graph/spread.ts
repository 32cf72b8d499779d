/** A box around a point, in pixels: a dot with its name. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Stands in the middle of the frame, and others make room for it. */
  readonly fixed: boolean;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** Rounds of pushing apart; what still overlaps then has no room in the frame. */
const ROUNDS = 160;
/** Pixels between two boxes. */
const GAP = 4;

/**
 * Fits a layout into a frame whose middle is the origin and pushes boxes apart that overlap. Gives the new centre of each
 * box, in the order given. A layout is first stretched to the frame, because names take more room to the sides than above
 * and below; boxes never leave the frame, even if some must then overlap.
 */
export function spread(boxes: readonly Box[], frame: Frame): { x: number; y: number }[] {
  const placed = stretched(boxes, frame);
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (let i = 0; i < placed.length; i++) {
      for (let j = i + 1; j < placed.length; j++) {
        const [a, b] = [placed[i], placed[j]];
        if (a && b && pushApart(a, b)) moved = true;
      }
    }
    for (const box of placed) keepInside(box, frame);
    if (!moved) break;
  }
  return placed.map(({ x, y }) => ({ x, y }));
}

type Area = Omit<Box, 'fixed'>;

/**
 * Which names can be shown, given with their dots and the most important first: those that lie inside the frame, on no name
 * shown before and on no more important dot. All places are centres, as in `spread`; the answers come in the order given.
 */
export function fittingNames(things: readonly { name: Area; dot: Area }[], frame: Frame): boolean[] {
  const taken: Area[] = [];
  return things.map(({ name, dot }) => {
    const inside =
      Math.abs(name.x) + name.width / 2 <= frame.width / 2 && Math.abs(name.y) + name.height / 2 <= frame.height / 2;
    const fits = inside && !taken.some((other) => overlap(other, name));
    taken.push(dot);
    if (fits) taken.push(name);
    return fits;
  });
}

function overlap(a: Area, b: Area): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;
}

type Placed = { -readonly [K in keyof Box]: Box[K] };

function stretched(boxes: readonly Box[], frame: Frame): Placed[] {
  const centre = boxes.find(({ fixed }) => fixed);
  const along = (axis: 'x' | 'y', size: number) => {
    const all = boxes.map((box) => box[axis]);
    const [least, most] = [Math.min(...all), Math.max(...all)];
    const middle = centre?.[axis] ?? (least + most) / 2;
    const reach = Math.max(most - middle, middle - least) || 1;
    return (value: number) => ((value - middle) / reach) * (size / 2);
  };
  const [toX, toY] = [along('x', frame.width), along('y', frame.height)];
  return boxes.map((box) => {
    const placed = { ...box, x: toX(box.x), y: toY(box.y) };
    keepInside(placed, frame);
    return placed;
  });
}

/** Moves two boxes apart along the axis on which they overlap less; true if they did overlap. */
function pushApart(a: Placed, b: Placed): boolean {
  const overX = (a.width + b.width) / 2 + GAP - Math.abs(a.x - b.x);
  const overY = (a.height + b.height) / 2 + GAP - Math.abs(a.y - b.y);
  if (overX <= 0 || overY <= 0) return false;
  const axis = overX < overY ? 'x' : 'y';
  const sign = a[axis] < b[axis] ? -1 : 1;
  const by = (axis === 'x' ? overX : overY) * sign * (a.fixed || b.fixed ? 1 : 0.5);
  if (!a.fixed) a[axis] += by;
  if (!b.fixed) b[axis] -= by;
  return true;
}

function keepInside(box: Placed, frame: Frame): void {
  const [mostX, mostY] = [(frame.width - box.width) / 2, (frame.height - box.height) / 2];
  box.x = Math.max(-mostX, Math.min(mostX, box.x));
  box.y = Math.max(-mostY, Math.min(mostY, box.y));
}
