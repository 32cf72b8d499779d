import type { Counts } from '../../query/counts.js';

/** `The graph holds 98 articles, 231 leaders …`. */
export function formatCounts(counts: Counts): string {
  return `The graph holds ${Object.entries(counts)
    .map(([noun, count]) => `${count} ${noun}`)
    .join(', ')}.`;
}
