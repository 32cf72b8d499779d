import type { Encounter } from './encounter.js';
import type { MeetingRecord } from './meeting-record.js';

/** How many sentences below a heading tell first of its meeting. */
const NEAR = 2;

/** What the first sentences below a heading tell of the sides that it names is the meeting of the heading. */
export function isBelowHeading({ reading, sides }: Encounter, meeting: MeetingRecord): boolean {
  const heading = meeting.tellings[0]?.reading.sentence;
  if (heading?.role !== 'headline' || meeting.tellings.length > 1) return false;
  const distance = reading.sentence.index - heading.index;
  return (
    distance > 0 &&
    distance <= NEAR &&
    sides.size === meeting.sides.size &&
    [...sides.keys()].every((side) => meeting.sides.has(side))
  );
}
