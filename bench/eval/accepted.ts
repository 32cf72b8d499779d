import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { InputError, messageOf } from '../../src/model/errors.js';
import type { Scores } from '../score/score.js';
import { SLOTS } from '../score/slots.js';

/** The figures that the extractor has been seen to reach; a change may not fall far below them. */
export interface Accepted {
  readonly articles: number;
  /** F1 over the edges of the graph. */
  readonly graph: number;
  /** F1 of each slot; null where neither side has anything. */
  readonly slots: Readonly<Record<string, number | null>>;
}

/** Where the accepted figures stand. */
export const ACCEPTED_FILE = fileURLToPath(new URL('../scores.json', import.meta.url));

/** How far graph F1 may fall: what moves by chance when one rule gives way to a better one. */
export const TOLERANCE = 0.01;

const Form = z.object({
  articles: z.number(),
  graph: z.number(),
  slots: z.record(z.string(), z.number().nullable()),
});

/** The figures of a run, to four decimals, in the form in which they are kept. */
export function acceptedOf(scores: Scores): Accepted {
  const slots = SLOTS.map((slot) => [slot, rounded(scores.slots[slot].f1)] as const);
  return { articles: scores.articles, graph: rounded(scores.graph.f1) ?? 0, slots: Object.fromEntries(slots) };
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e4) / 1e4;
}

/**
 * The figures accepted last.
 * @throws InputError if the file is missing or holds something else
 */
export function readAccepted(path: string = ACCEPTED_FILE): Accepted {
  try {
    return Form.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    throw new InputError(
      `${path} must hold the accepted figures, but got: ${messageOf(error)}; write it with npm run eval -- --accept.`,
    );
  }
}

/** Keeps the figures of a run as the accepted ones. */
export function writeAccepted(scores: Scores, path: string = ACCEPTED_FILE): void {
  writeFileSync(path, `${JSON.stringify(acceptedOf(scores), null, 2)}\n`);
}

/**
 * Null if graph F1 is within the tolerance of the accepted figure or above it, else a sentence that says by how much it fell
 * and which slots fell with it.
 */
export function shortfall(scores: Scores, accepted: Accepted): string | null {
  const now = acceptedOf(scores);
  if (now.graph >= accepted.graph - TOLERANCE) return null;
  const fallen = SLOTS.filter((slot) => (now.slots[slot] ?? 0) < (accepted.slots[slot] ?? 0));
  const detail = fallen.map((slot) => `${slot} ${accepted.slots[slot]} -> ${now.slots[slot] ?? 0}`);
  return `Graph F1 must stay within ${TOLERANCE} of ${accepted.graph}, but got ${now.graph} (${detail.join(', ')}); see npm run eval -- --errors.`;
}
