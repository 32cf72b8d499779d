import type { LandMention, PlaceMention } from '../annotate/gazetteer.js';
import type { Reading } from '../annotate/reading.js';
import { isCapitalised, type Token } from '../segment/token.js';
import { SET_FOR_PLACE } from '../tables/course-of-meetings.js';
import {
  NOUNS_OF_TROUBLE,
  POSSESSIVES_AND_POINTERS,
  PREPOSITIONS_OF_HOUSE,
  PREPOSITIONS_OF_PLACE,
  TOWN_NOUNS,
} from '../tables/place-words.js';
import { TOPIC_NOUNS } from '../tables/topic-nouns.js';

/** Whether a place stands where news say where: "in Busan", "in the port city of Busan", "in Elounda, Crete"; not "the war in Gaza". */
export function isPlacePosition(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  const before = tokens[i - 1]?.key ?? '';
  const preposition = before === 'the' ? i - 2 : i - 1;
  if (tokens[preposition]?.key === 'to')
    return tokens.slice(Math.max(0, i - 30), i).some((token) => /^welcom/.test(token.key));
  if (tokens[preposition]?.key === 'for') return isSetFor(tokens, preposition - 1);
  if (PREPOSITIONS_OF_PLACE.has(tokens[preposition]?.key ?? '')) return !isOfTopic(reading, preposition - 1);
  if (before === 'of' && TOWN_NOUNS.has(tokens[i - 2]?.key ?? '')) return true;
  if (before === ',' && reading.landAt(i - 2)) return false;
  if (before === '(') return isBracketed(reading, i);
  return before === ',' && isBehindTown(tokens, i - 1);
}

/** "General Affairs Council (Brussels, 10.00)", "the summit (Paris)": a town that opens the bracket behind a meeting or what sits. */
function isBracketed({ tokens, landAt, nouns, bodyAt, personAt, officeAt }: Reading, i: number): boolean {
  const town = landAt(i);
  if (town?.type !== 'place' || !/^[,)]$/.test(tokens[town.to]?.key ?? '')) return false;
  const isMeeting = bodyAt(i - 2) !== null || nouns.some(({ from }) => from < i - 1);
  const closes = tokens[town.to]?.key === ')' && (tokens[town.to + 1]?.key ?? '.') === '.';
  return isMeeting && (closes || (!personAt(i - 2) && officeAt(i - 2)?.plural !== false));
}

/** "planned for Djibouti", "due for Oslo"; not "had first been set for Oslo". */
function isSetFor(tokens: readonly Token[], verb: number): boolean {
  return (
    SET_FOR_PLACE.has(tokens[verb]?.key ?? '') &&
    !tokens.slice(Math.max(0, verb - 5), verb).some(({ key }) => key === 'had')
  );
}

/** "in Elounda, | Crete", "at the Bürgenstock resort, | Switzerland": only the words of a name between "in" and the comma; not "in his presence, Iran said". */
function isBehindTown(tokens: readonly Token[], comma: number): boolean {
  let named = false;
  for (let k = comma - 1; k > comma - 7; k--) {
    const token = tokens[k];
    if (!token) return false;
    if (token.key === 'in' || token.key === 'at') return named;
    named ||= isCapitalised(token);
    const possessive = POSSESSIVES_AND_POINTERS.has(token.key);
    if (possessive || token.key === ',') return false;
  }
  return false;
}

/** "at the White House", "in the Kremlin", "welcomed to the Élysée", "in the Hungarian capital". */
export function isVenuePosition(reading: Reading, i: number): boolean {
  const before = reading.tokens[reading.tokens[i - 1]?.key === 'the' ? i - 2 : i - 1]?.key ?? '';
  return PREPOSITIONS_OF_HOUSE.has(before) && isPlacePosition(reading, i);
}

/** "in Argyle, Saint Vincent": a town that no table knows, told by its capital and the country behind the comma. */
export function townBefore({ tokens, landAt, bodyAt }: Reading, land: LandMention | PlaceMention): PlaceMention | null {
  if (tokens[land.from - 1]?.key !== ',') return null;
  const to = land.from - 1;
  let from = to;
  while (from > 0 && to - from < 3 && isTownWord(tokens[from - 1]) && !landAt(from - 1) && !bodyAt(from - 1)) from--;
  return from < to && /^(?:in|at)$/.test(tokens[from - 1]?.key ?? '')
    ? { type: 'place', from, to, code: land.code, isCapital: false }
    : null;
}

function isTownWord(token: Token | undefined): boolean {
  return token !== undefined && isCapitalised(token) && token.key.length > 1;
}

/** "the situation in Gaza", "support for peace in Sudan": a noun in small letters that is no encounter takes the place for itself. */
function isOfTopic(reading: Reading, i: number): boolean {
  const token = reading.tokens[i];
  if (token?.kind !== 'word') return false;
  if (token.text !== token.text.toLowerCase()) return NOUNS_OF_TROUBLE.has(token.key);
  if (
    reading.dateAt(i) ||
    reading.personAt(i) ||
    reading.officeAt(i) ||
    reading.nouns.some((noun) => noun.from <= i && i < noun.to)
  )
    return false;
  return TOPIC_NOUNS.has(token.key);
}
