import type { BodyMention } from '../annotate/bodies.js';
import type { NounMention } from '../annotate/noun-mention.js';
import type { Reading } from '../annotate/reading.js';
import { isVerb } from '../resolve/clauses.js';
import { BEHIND_SESSION_NAME, SITTING_HEADS } from '../tables/body-words.js';
import { MONTHS, WEEKDAYS } from '../tables/calendar.js';
import { ENCOUNTER_VERBS } from '../tables/encounters.js';
import { anyOf } from '../tables/list.js';
import { CANCELLED_WORDS } from '../tables/status-words.js';

/** Names of organs that sit; an agency or bank does not. */
const SITS = new RegExp(`\\b${anyOf(SITTING_HEADS)}\\b`, 'i');
/** How many sentences a line of a calendar has at most. */
const MOST_IN_LINE = 4;

/**
 * The line of a calendar that tells of a session by the name of its body alone ("10:00 Foreign Affairs Council, Luxembourg"), with that
 * name as the noun of a meeting; the reading itself where the line has a word for the meeting.
 * @param readings all of the article
 * @param opening sentences that open a line
 */
export function withSessionOfLine(
  reading: Reading,
  readings: readonly Reading[],
  opening: ReadonlySet<number>,
): Reading {
  const body = bodyOpening(reading);
  if (!body || tellsOfMeeting(reading)) return reading;
  const { index } = reading.sentence;
  for (let i = index + 1; i < index + MOST_IN_LINE && i < readings.length && !opening.has(i); i++)
    if (readings[i]?.nouns.some(isOther) || readings[i]?.tokens.some(({ key }) => isMeetingVerb(key))) return reading;
  return { ...reading, nouns: [sessionOf(body), ...reading.nouns] };
}

/** How many tokens an hour or date before the name has at most. */
const MOST_BEFORE = 8;

const isOfTime = (key: string) =>
  WEEKDAYS.has(key) || MONTHS.has(key) || CANCELLED_WORDS.has(key) || /^(?:[ap]m|the|[ap]\.m\.?)$/.test(key);

/** A noun for another meeting: no call, nor "the meeting" that the line is about. */
const isOther = ({ kind, weak, determiner }: NounMention) => kind !== 'call' && !weak && determiner !== 'definite';

/** The body whose name opens the line, behind an hour at most. */
function bodyOpening(reading: Reading): BodyMention | null {
  const { tokens, bodies } = reading;
  const [body] = bodies;
  if (!body || !SITS.test(body.name)) return null;
  const before = tokens.slice(0, body.from);
  if (before.length > MOST_BEFORE || before.some(({ kind, key }) => kind === 'word' && !isOfTime(key))) return null;
  const next = tokens[body.to];
  const ends = next === undefined || next.kind !== 'word' || BEHIND_SESSION_NAME.has(next.key);
  return ends && !isVerb(reading, body.to) ? body : null;
}

function tellsOfMeeting({ nouns, tokens }: Reading): boolean {
  return nouns.length > 0 || tokens.some(({ key }) => isMeetingVerb(key));
}

function isMeetingVerb(key: string): boolean {
  const sense = key === 'meeting' ? undefined : ENCOUNTER_VERBS.get(key);
  return sense === 'meet' || sense === 'receive';
}

function sessionOf(body: BodyMention): NounMention {
  return {
    from: body.from,
    head: body.from,
    headEnd: body.to,
    to: body.to,
    noun: 'session',
    kind: null,
    weak: false,
    plural: false,
    capital: true,
    determiner: 'definite',
    ordinal: null,
    series: null,
    lands: [],
    body,
    office: null,
    place: null,
    date: null,
    modifiers: [body.name.toLowerCase()],
  };
}
