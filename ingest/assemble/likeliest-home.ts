import type { Discourse } from '../resolve/discourse.js';

/** How much an official whose country is said speaks against the report's being of that country, and one without it for it. */
const FOREIGN = 0.5;

/** The code of the likeliest home of the report, for its officials without name and country; null if nothing tells. */
export function likeliestHome({ home, people }: Discourse): string | null {
  const points = new Map(home);
  for (const { side, sideRule, offices } of people.all) {
    if (side === null) continue;
    const unsaid =
      sideRule === 'side.well-known' ||
      offices.some((office) => office.sides.includes(side) && office.sideSpans.length === 0);
    if (unsaid || sideRule === 'side.said') points.set(side, (points.get(side) ?? 0) + (unsaid ? FOREIGN : -FOREIGN));
  }
  return [...points].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? null;
}
