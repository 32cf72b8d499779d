import type { Evidence } from '../../src/model/extraction.js';
import { foldedWords } from '../../src/model/fold.js';
import type { Actor } from '../resolve/actors.js';
import type { Person } from '../resolve/person.js';
import { agentsAfter, type Scene } from './arguments.js';
import { evidenceOf } from './evidence.js';
import { isRoyal } from './leaders.js';
import type { MeetingRecord } from './meeting-record.js';
import type { Memory } from './memory.js';

/** Verbs of taking part that need no object: "A and B attended", "A was accompanied by B". */
const PRESENT = /^(?:attended|participated|present|accompanied|joined)$/;
const LED_BY = /^(?:chaired|headed|led|attended|hosted|accompanied|joined|opened|moderated)$/;

/**
 * Adds to the meeting told last those whom a sentence without an encounter of its own puts there: "It was co-chaired by A and B",
 * "A was accompanied by B", "C and D were present", "Also at the table were E and F".
 */
export function addAttendants(scene: Scene, meeting: MeetingRecord, memory: Memory): void {
  const { reading } = scene;
  for (const actor of [...ledBy(scene), ...present(scene), ...alsoThere(scene)]) {
    for (const person of memory.whoIs(actor).people) {
      if (!belongs(person, meeting)) continue;
      const span = (field: string): Evidence =>
        evidenceOf(reading, actor.from, actor.to, 'participant.attended', field);
      if (!meeting.people.has(person)) meeting.people.set(person, span(`participant:${person.name}`));
      if (person.side && !meeting.sides.has(person.side))
        meeting.sides.set(person.side, { ...span(`party:${person.side}`), rule: 'party.of-participant' });
    }
  }
}

/** Of one of the sides, or the sides are not known well. */
function belongs(person: Person, meeting: MeetingRecord): boolean {
  if (person.office === null && !isRoyal(person)) return false;
  return meeting.sides.size !== 2 || meeting.body !== null || (person.side !== null && meeting.sides.has(person.side));
}

function ledBy(scene: Scene): readonly Actor[] {
  const { tokens } = scene.reading;
  const verb = tokens.findIndex(
    (token, i) =>
      LED_BY.test(token.key) &&
      tokens.slice(Math.max(0, i - 5), i).some(({ key }) => /^(?:was|were|is|been|being)$/.test(key)),
  );
  return verb < 0 ? [] : agentsAfter(scene, verb, tokens.length);
}

/** "A, B and C attended as guests", "A was present". */
function present(scene: Scene): readonly Actor[] {
  const { tokens } = scene.reading;
  const verb = tokens.findIndex(
    (token, i) =>
      PRESENT.test(token.key) && tokens[i + 1]?.key !== 'by' && !/^(?:not|be|to)$/.test(tokens[i - 1]?.key ?? ''),
  );
  if (verb < 0 || /^(?:joined|accompanied)$/.test(tokens[verb]?.key ?? '')) return [];
  const group = scene.groups.findLast(
    (one) => (one.at(-1)?.to ?? 0) <= verb && one[0]?.preposition === '' && one.some((actor) => actor.person),
  );
  return group ?? [];
}

/** "Also at the table were A; B; and C", "Also present were A and B". */
function alsoThere(scene: Scene): readonly Actor[] {
  const { tokens } = scene.reading;
  if (tokens[0]?.key !== 'also') return [];
  const verb = tokens.findIndex((token, i) => i < 9 && /^(?:was|were|attending|included)$/.test(token.key));
  return verb < 0
    ? []
    : scene.actors.filter((actor) => actor.person && actor.from > verb && actor.preposition !== 'of');
}

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
      if (hasHolder(meeting, person.side) || person.offices.every((office) => office.former)) continue;
      const [telling] = meeting.tellings;
      if (!telling || !offices.some((title) => isHeld(person, title))) continue;
      meeting.people.set(
        person,
        evidenceOf(
          telling.reading,
          telling.name.from,
          telling.name.to,
          'participant.of-office',
          `participant:${person.name}`,
        ),
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

function hasHolder(meeting: MeetingRecord, side: string): boolean {
  return [...meeting.people.keys()].some((person) => person.side === side);
}

function isHeld(person: Person, title: string): boolean {
  if (/leader|heads? of/.test(title)) return person.rank === 3;
  const own = new Set(foldedWords(person.office ?? ''));
  const words = foldedWords(title);
  if (own.has('deputy') !== words.includes('deputy') || own.has('vice') !== words.includes('vice')) return false;
  return (
    words.every((word) => own.has(word)) ||
    (words.join(' ') === 'foreign minister' &&
      /^(?:secretary of state|foreign secretary|external affairs minister|minister of external affairs|secretary for foreign affairs)$/i.test(
        person.office ?? '',
      ))
  );
}
