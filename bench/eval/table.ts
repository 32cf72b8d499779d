import type { Figures, Scores } from '../score/score.js';
import { type Mistake, SLOTS } from '../score/slots.js';
import type { Merging } from './merging.js';

/** Precision, recall, F1 and counts of each slot and of the whole graph, a slot a line. */
export function slotTable(scores: Scores): string {
  const rows = [...SLOTS.map((slot) => [slot, scores.slots[slot]] as const), ['GRAPH', scores.graph] as const];
  return [
    `${'slot'.padEnd(18)} ${['P', 'R', 'F1'].map((head) => head.padStart(5)).join(' ')} ${['TP', 'FP', 'FN'].map((head) => head.padStart(6)).join(' ')}`,
    ...rows.map(([name, figures]) => `${name.padEnd(18)} ${figuresRow(figures)}`),
  ].join('\n');
}

function figuresRow({ p, r, f1, tp, fp, fn }: Figures): string {
  return `${[p, r, f1].map(share).join(' ')} ${[tp, fp, fn].map((count) => String(count).padStart(6)).join(' ')}`;
}

function share(value: number | null): string {
  return value === null ? '    -' : value.toFixed(3);
}

/** F1 of each slot and of the whole graph, a part a column. */
export function partTable(parts: ReadonlyMap<string, Scores>): string {
  const line = (name: string, cells: readonly string[]): string =>
    `${name.padEnd(18)} ${cells.map((cell) => cell.padStart(5)).join(' ')}`;
  const all = [...parts.values()];
  return [
    line('F1 by part', [...parts.keys()]),
    ...SLOTS.map((slot) =>
      line(
        slot,
        all.map((scores) => share(scores.slots[slot].f1)),
      ),
    ),
    line(
      'GRAPH',
      all.map((scores) => share(scores.graph.f1)),
    ),
    line(
      'articles',
      all.map((scores) => String(scores.articles)),
    ),
  ].join('\n');
}

/** How well mentions in different articles become one node: as the gold tells them, and as the extractor reads them. */
export function mergingTable({ gold, own }: { readonly gold: Merging; readonly own: Merging }): string {
  const rows = (['meetings', 'leaders'] as const).flatMap((noun) => [
    [`${noun}, gold`, gold[noun]] as const,
    [`${noun}, as read`, own[noun]] as const,
  ]);
  return ['pairs that became one', ...rows.map(([name, figures]) => `${name.padEnd(18)} ${figuresRow(figures)}`)].join(
    '\n',
  );
}

/** Every miss, false alarm and wrong value, one a line. */
export function mistakeLines(scores: Scores): string[] {
  return Object.entries(scores.mistakes).flatMap(([id, mistakes]) =>
    mistakes.map((mistake) => mistakeLine(id, mistake)),
  );
}

function mistakeLine(id: string, { slot, where, gold, predicted }: Mistake): string {
  const sort = predicted === null ? 'miss ' : gold === null ? 'false' : 'wrong';
  const context = where && where !== gold && where !== predicted ? ` [${where}]` : '';
  return `${id}: ${sort} ${slot}${context}: gold ${JSON.stringify(gold)}, predicted ${JSON.stringify(predicted)}`;
}
