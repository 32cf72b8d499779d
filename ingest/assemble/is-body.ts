import type { BodyMention } from '../annotate/bodies.js';
import type { Reading } from '../annotate/reading.js';
import { parentCode } from '../annotate/side-code.js';
import type { Token } from '../segment/token.js';
import { BUILDINGS, NAMES_OF_NO_BODY } from '../tables/body-words.js';

/** Whether the article uses the words of a mention here for an organisation of its own that only bears the name of a known one. */
export function isNamesake(mention: BodyMention, reading: Reading): boolean {
  return isOfOther(mention, reading) || isOtherAcronym(mention, reading);
}

/** A building ("APEC House"), a treaty, a field mission, a parliament, an organ of one state or an organisation that states do not form. */
export function isNoBody(mention: BodyMention, reading: Reading): boolean {
  const { name, to } = mention;
  return (
    BUILDINGS.has(reading.tokens[to]?.key ?? '') ||
    name.endsWith('Parliament') ||
    NAMES_OF_NO_BODY.some((words) => name.includes(words)) ||
    isOfState(mention, reading)
  );
}

/** "FIDE General Assembly", "the General Assembly of FIDE": an organ's bare name with another organisation beside it. */
function isOfOther(mention: BodyMention, reading: Reading): boolean {
  const { tokens, bodyAt } = reading;
  const { from, to } = mention;
  if (!isBareOrgan(mention, reading)) return false;
  const after = tokens[to]?.key === 'of' ? (tokens[to + 1]?.key === 'the' ? to + 2 : to + 1) : -1;
  return [from - 1, after].some((i) => isAbbreviation(tokens[i]) && !bodyAt(i));
}

/** "Russia's Security Council", "the Nigerian Security Council", "the Defence and Security Council": the organ of one state. */
function isOfState(mention: BodyMention, reading: Reading): boolean {
  const { tokens, landAt, officeAt, bodyAt } = reading;
  const before = tokens[mention.from - 1]?.key === "'s" ? mention.from - 2 : mention.from - 1;
  const after =
    tokens[mention.to]?.key === 'of'
      ? landAt(tokens[mention.to + 1]?.key === 'the' ? mention.to + 2 : mention.to + 1)
      : null;
  const owner = landAt(before) ?? after;
  const joined = tokens[mention.from - 1]?.key === 'and' ? tokens[mention.from - 2] : undefined;
  const isTail =
    joined?.kind === 'word' && /^\p{Lu}/u.test(joined.text) && !bodyAt(mention.from - 2) && !landAt(mention.from - 2);
  const office = officeAt(mention.from);
  const ofOffice = office !== null && office.head < mention.from && office.sides.length === 0;
  return (owner?.type === 'land' || ofOffice || isTail) && isBareOrgan(mention, reading);
}

/** An organ's name without its organisation: "Security Council", "General Assembly". */
function isBareOrgan({ rule, name, from, to }: BodyMention, { gazetteer }: Reading): boolean {
  if (rule !== 'body.known' || parentCode(name) !== null) return false;
  const known = gazetteer.find((one) => one.from <= from && one.to >= to);
  return known?.type === 'body' && parentCode(known.entry.name) !== null;
}

function isAbbreviation(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}{3,}$/u.test(token.text);
}

/** "Philippine News Agency (PNA)": the letters stand for the words before them. */
function isOtherAcronym({ rule, name, from, to }: BodyMention, reading: Reading): boolean {
  const { tokens } = reading;
  if (rule !== 'body.known' || tokens[from - 1]?.key !== '(' || tokens[to]?.key !== ')') return false;
  if (reading.bodyAt(from - 2)) return false;
  const letters = name.replace(/[^\p{Lu}]/gu, '');
  const words = tokens.slice(Math.max(0, from - 1 - letters.length), from - 1);
  return letters.length > 1 && words.map(({ text }) => text[0]).join('') === letters;
}
