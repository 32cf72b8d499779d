import type { Candidate } from '../../../ingest/curate/candidates.js';
import type { Decision } from '../../model/decision.js';
import { formatTable } from './table.js';

/** A decision in two lines: what it says, and who made or took it back, when and why. */
export function formatDecision(decision: Decision): string {
  const { id, by, at, because, undone } = decision;
  const made = `${id}, by ${by} at ${at}: ${because}`;
  return [
    saying(decision),
    made,
    ...(undone ? [`Taken back by ${undone.by} at ${undone.at}: ${undone.because}`] : []),
  ].join('\n');
}

/** Decisions, newest first, with a blank line between. */
export function formatDecisions(decisions: readonly Decision[]): string {
  if (decisions.length === 0) return 'Nothing was decided by hand.';
  return decisions.map(formatDecision).join('\n\n');
}

function saying({ kind, of, into, name, articles, names }: Decision): string {
  if (kind === 'merge') return `${of} is ${into}.`;
  if (kind === 'rename') return `${of} is called “${name}”.`;
  return `${into} is no part of ${of}: ${[...names, ...articles].join(', ')}.`;
}

/** Pairs that look alike, with their reasons. */
export function formatCandidates(candidates: readonly Candidate[]): string {
  if (candidates.length === 0) return 'Nobody and nothing looks alike that was not joined.';
  const columns = [
    { heading: 'First', share: 2 },
    { heading: 'Second', share: 2 },
    { heading: 'Score', share: 0 },
    { heading: 'Why', share: 2 },
  ];
  return formatTable(
    columns,
    candidates.map(({ first, second, score, reasons }) => [first, second, String(score), reasons.join('; ')]),
  );
}
