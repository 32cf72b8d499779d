import { foldedWords } from '../../src/model/fold.js';
import type { Person } from '../resolve/person.js';
import { OFFICIAL_SECRETARIES } from '../tables/forms-of-state.js';
import { FOREIGN_AFFAIRS_TITLES } from '../tables/offices.js';
import { isBodyOfStates } from './body-of-states.js';
import { evidenceOfName } from './evidence.js';
import type { MeetingRecord } from './meeting-record.js';

/** A meeting this long ago was one of other holders of the offices. */
const SAME_HOLDERS_YEARS = 1;

/**
 * Of a meeting of ministers or leaders whose sides are told, those who hold that office for one of the sides take part: "the foreign
 * ministers of Iran, Russia and Armenia held a meeting" and Foreign Minister Lavrov.
 * @param year of the report, null if unknown
 */
export function addHolders(meetings: readonly MeetingRecord[], people: readonly Person[], year: number | null): void {
  for (const meeting of meetings) {
    const offices = officesOf(meeting);
    if (offices.length === 0 || meeting.sides.size < 2 || isOld(meeting, year)) continue;
    for (const person of people) {
      if (
        person.side === null ||
        person.office === null ||
        !meeting.sides.has(person.side) ||
        meeting.people.has(person)
      )
        continue;
      if (hasHolder(meeting, person.side) || isFormer(person)) continue;
      const [telling] = meeting.tellings;
      if (!telling || !offices.some((title) => isHeld(person, title))) continue;
      meeting.people.set(
        person,
        evidenceOfName(person, telling.reading.sentence.index, 'participant.of-office', `participant:${person.name}`),
      );
    }
  }
}

function officesOf(meeting: MeetingRecord): string[] {
  const named = meeting.tellings.flatMap(({ noun }) => (noun?.office ? [noun.office.title.toLowerCase()] : []));
  const unnamed = meeting.tellings.flatMap(({ unnamedTitles }) => unnamedTitles);
  return [...named, ...unnamed];
}

function isOld(meeting: MeetingRecord, year: number | null): boolean {
  if (meeting.tellings.some(({ noun }) => noun?.series === 'previous')) return true;
  const held = /^\d{4}/.test(meeting.date ?? '') ? Number(meeting.date?.slice(0, 4)) : null;
  return held !== null && year !== null && year - held > SAME_HOLDERS_YEARS;
}

/** Whether all offices said of somebody are past ones; a counterpart may have none of his own said. */
function isFormer({ offices }: Person): boolean {
  return offices.length > 0 && offices.every((office) => office.former);
}

function hasHolder(meeting: MeetingRecord, side: string): boolean {
  return [...meeting.people.keys()].some((person) => person.side === side);
}

function isHeld(person: Person, title: string): boolean {
  if (/heads? of/.test(title) && isBodyOfStates(person.side ?? '')) return false;
  if (/leader|heads? of/.test(title)) return person.rank === 3;
  const own = new Set(foldedWords(person.office ?? ''));
  const words = foldedWords(title);
  if (own.has('deputy') !== words.includes('deputy') || own.has('vice') !== words.includes('vice')) return false;
  return (
    words.every((word) => own.has(word)) ||
    (isForeignAffairs(title, person.side) && isForeignAffairs(person.office ?? '', person.side))
  );
}

/** "acting foreign minister", "Minister of Foreign Affairs", except where a foreign secretary is an official. */
function isForeignAffairs(title: string, side: string | null): boolean {
  const office = title.toLowerCase().replace(/^(?:acting|caretaker) /, '');
  return (
    FOREIGN_AFFAIRS_TITLES.has(office) && !(office === 'foreign secretary' && OFFICIAL_SECRETARIES.has(side ?? ''))
  );
}
