import type { Evidence } from '../../src/model/extraction.js';
import { foldedWords } from '../../src/model/fold.js';
import type { NounMention } from '../annotate/noun-mention.js';
import type { Person } from '../resolve/person.js';
import { MARGINS_OF } from '../tables/encounters.js';
import { ORDER_PREPOSITIONS } from '../tables/order-cues.js';
import type { Encounter } from './encounter.js';
import { evidenceOf } from './evidence.js';
import { isOfManyStates } from './extracted-meeting.js';
import type { MeetingRecord } from './meeting-record.js';

/**
 * A telling with the sides of its row: "the next round", "the previous summit", "the August summit" are of the sides that the
 * report is about, a session of a small body is of its members.
 * @param told the meeting told last; null if there is none
 */
export function withSidesOfSeries(
  said: Encounter,
  meetings: readonly MeetingRecord[],
  told: MeetingRecord | null,
): Encounter {
  const members = membersThatMeet(said);
  const telling =
    members.length > 0 && members.length + said.sides.size > 1
      ? { ...said, sides: new Map([...said.sides, ...sidesByName(said, members)]) }
      : said;
  const { noun } = telling;
  const row = gatheringBefore(telling, meetings);
  if (row) return { ...telling, body: row.body };
  if (telling.sides.size > 0 || !noun || (telling.pointing === 'back' && !isSetApart(telling))) return telling;
  const series =
    telling.body === null && (noun.ordinal !== null || noun.series !== null) && !noun.kind
      ? meetings.find((meeting) => meeting.body && meeting.tellings.some((one) => one.noun?.noun === noun.noun))
      : undefined;
  if (series)
    return { ...telling, body: series.body, sides: series.sides.size <= 3 ? new Map(series.sides) : new Map() };
  const sameBody =
    telling.body && telling.body.code === null
      ? meetings.find(
          (meeting) =>
            meeting.body === telling.body &&
            meeting.sides.size > 1 &&
            !(noun.office?.rank === 3 && meeting.sides.size > 4),
        )
      : undefined;
  if (sameBody) return { ...telling, sides: new Map(sameBody.sides) };
  const size = telling.body ? null : sizeSaid(noun.modifiers);
  const sized = size ? meetings.findLast(({ sides }) => sides.size === size) : undefined;
  if (size) return sized ? { ...telling, sides: new Map(sized.sides) } : telling;
  const ofSeries =
    noun.series !== null ||
    noun.ordinal !== null ||
    (isRound(noun) && (telling.date !== null || telling.place !== null)) ||
    /^(?:preceded|followed) by$/.test(telling.trigger.preposition) ||
    noun.date !== null ||
    noun.place !== null ||
    (noun.capital && noun.modifiers.length > 0) ||
    (noun.determiner === 'definite' && (telling.date !== null || telling.place !== null)) ||
    isSetApart(telling);
  if (!ofSeries || telling.body || noun.kind === 'conference' || isOfMargins(telling)) return telling;
  const last = told ?? meetings.at(-1);
  const dated = (noun.date !== null || isSetApart(telling)) && (last?.sides.size ?? 0) <= 4;
  const numbered = isRound(noun) && noun.ordinal !== null && last !== undefined && isNegotiation(last);
  if (!last || (last.sides.size !== 2 && !((dated || numbered) && last.sides.size > 2))) return telling;
  const heads =
    telling.status === 'planned'
      ? []
      : noun.kind === 'summit' || noun.office?.rank === 3
        ? [...last.people].filter(([person]) => person.rank === 3)
        : [];
  const ofOffice =
    noun.office && noun.office.rank < 3
      ? [...last.people].filter(([person]) => holdsLike(person, noun.office?.title ?? ''))
      : [];
  return {
    ...telling,
    pointing: telling.pointing === 'back' ? 'perhaps' : telling.pointing,
    sides: new Map(last.sides),
    people: new Map([...telling.people, ...heads, ...ofOffice]),
  };
}

/** Of negotiations between more sides than these not all sit in each round. */
const FEW_SIDES = 4;

/** Whether a meeting is one that further rounds go on with. */
function isNegotiation({ status, sides, tellings }: MeetingRecord): boolean {
  const isTalks = tellings.some(({ noun }) => noun !== null && /^(?:talks|negotiations|rounds?)$/.test(noun.noun));
  return status === 'held' && isTalks && sides.size <= FEW_SIDES;
}

/** "a round": always one of a row, which goes on between the same sides. */
function isRound({ noun, plural }: NounMention): boolean {
  return !plural && noun.startsWith('round') && !noun.includes('table');
}

/** "the next summit", "Kenya will host the next leaders' meeting": of the body whose summit the report tells of. */
function gatheringBefore(
  { body, noun, sides }: Encounter,
  meetings: readonly MeetingRecord[],
): MeetingRecord | undefined {
  if (body || !noun || sides.size > 1 || noun.plural || noun.lands.length > 0) return undefined;
  const { ordinal } = noun;
  if (ordinal !== null)
    return meetings.find(
      (meeting) =>
        meeting.body !== null &&
        isOfManyStates(meeting.body) &&
        meeting.tellings.some((one) => one.noun?.ordinal && Math.abs(one.noun.ordinal - ordinal) === 1),
    );
  if (noun.series === null) return undefined;
  return meetings.find(
    (meeting) =>
      meeting.body?.code != null &&
      meeting.tellings.some(
        (one) => one.noun?.noun === noun.noun && (one.noun.office?.rank ?? 3) === (noun.office?.rank ?? 3),
      ),
  );
}

/** "on the margins of the 38th Session": of a gathering, not of the two who met there. */
const isOfMargins = ({ trigger }: Encounter) => MARGINS_OF.has(trigger.preposition);

/** "since the round in Montreux", "following talks in Berlin in August": put in order with another one, and of a day or town of its own. */
function isSetApart({ trigger, date, place }: Encounter): boolean {
  return (
    trigger.role === 'attribute' &&
    ORDER_PREPOSITIONS.get(trigger.preposition) === 'earlier' &&
    (date !== null || place !== null)
  );
}

/** How many sides a word of the name asks for: "trilateral" three; null if none does. */
function sizeSaid(modifiers: readonly string[]): number | null {
  if (modifiers.some((word) => /^(?:trilateral|tripartite)$/.test(word))) return 3;
  return modifiers.includes('quadrilateral') ? 4 : null;
}

/** More members than these do not all sit in each session of a body. */
const FEW = 7;

/** The members of a small body without a code of its own, if the text names them: they sit in its sessions. */
function membersThatMeet({ body, noun }: Encounter): readonly string[] {
  if (!body || body.code !== null || noun?.kind === 'conference' || body.members.size > FEW) return [];
  return [...body.members];
}

function sidesByName(telling: Encounter, codes: readonly string[]): Map<string, Evidence> {
  return new Map(
    codes.map((code) => [
      code,
      evidenceOf(telling.reading, telling.name.from, telling.name.to, 'party.in-body', `party:${code}`),
    ]),
  );
}

/** Whether somebody can sit in a meeting of such ministers. */
function holdsLike(person: Person, title: string): boolean {
  const words = foldedWords(title).filter((word) => word !== 'minister');
  return (
    words.length > 0 &&
    person.offices.some((office) =>
      words.every((word) => foldedWords(office.title).some((other) => other.slice(0, 5) === word.slice(0, 5))),
    )
  );
}
