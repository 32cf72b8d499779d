import type { Path } from '../../query/path.js';
import type { LeaderRecord, MeetingRecord } from '../../query/records.js';
import { printable } from './table.js';

/** A step of a path with what its ids stand for. */
export interface ToldStep {
  readonly from: LeaderRecord;
  readonly meeting: MeetingRecord;
  readonly to: LeaderRecord;
}

/** A path, a line for each of its meetings. */
export function formatPath({ from, to }: Path, steps: readonly ToldStep[]): string {
  const count = steps.length === 1 ? '1 meeting' : `${steps.length} meetings`;
  const lines = steps.map(
    (step) =>
      `  ${step.from.name} and ${step.to.name}: ${step.meeting.name}, ${step.meeting.date ?? 'no date'} (${step.meeting.id})`,
  );
  return printable([`${from.name} (${from.id}) to ${to.name} (${to.id}): ${count}.`, ...lines].join('\n'));
}

/** The same as JSON. */
export function jsonOfPath({ from, to }: Path, steps: readonly ToldStep[]): object {
  const who = ({ id, name }: LeaderRecord) => ({ id, name });
  return {
    from: who(from),
    to: who(to),
    hops: steps.length,
    steps: steps.map((step) => {
      const { id, name, kind, date } = step.meeting;
      return { from: who(step.from), meeting: { id, name, kind, date }, to: who(step.to) };
    }),
  };
}
