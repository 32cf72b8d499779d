import type { Sentence } from '../segment/sentence.js';
import { isCapitalised, type Token } from '../segment/token.js';
import { WEEKDAYS } from '../tables/calendar.js';
import { datesIn } from './dates/dates.js';
import type { DateMention } from './dates/expression.js';
import { gazetteerMentions } from './gazetteer.js';

/** "JEDDAH, July 18 (SPA) –": where and when a report was filed. */
export interface Dateline {
  readonly town: string | null;
  /** The characters of the town in the article. */
  readonly townAt: { readonly start: number; readonly end: number } | null;
  /** Country of the town. */
  readonly code: string | null;
  readonly date: DateMention['expression'] | null;
}

const ENDS = new Set(['–', '—', '--', '-', ':', ')']);
/** A dateline is short, and stands in one of the first lines. */
const MOST_TOKENS = 18;
const FIRST_SENTENCES = 4;

/** The sentences without the dateline, if there is one, and the dateline. */
export function takeDateline(sentences: readonly Sentence[]): { sentences: readonly Sentence[]; dateline: Dateline } {
  const stopped = stoppedDateline(sentences);
  if (stopped) return stopped;
  for (const sentence of sentences.slice(0, FIRST_SENTENCES)) {
    const end = WEEKDAYS.has(sentence.tokens[0]?.key ?? '') ? 0 : datelineEnd(sentence.tokens);
    if (end === 0 || end >= sentence.tokens.length) continue;
    const head = sentence.tokens.slice(0, end);
    const place = gazetteerMentions(head).find((mention) => mention.type !== 'body');
    const town = place
      ? head
          .slice(place.from, place.to)
          .map((token) => token.text)
          .join(' ')
      : null;
    const [first, last] = place ? [head[place.from], head[place.to - 1]] : [];
    const townAt = first && last ? { start: first.start, end: last.end } : null;
    const dateline = { town, townAt, code: place ? place.code : null, date: datesIn(head)[0]?.expression ?? null };
    const rest = { ...sentence, tokens: sentence.tokens.slice(end) };
    return { sentences: sentences.map((other) => (other === sentence ? rest : other)), dateline };
  }
  return { sentences, dateline: { town: null, townAt: null, code: null, date: null } };
}

/** "MOSCOW, November 14. /TASS/. The", "Baku. 14 November. APA –": a dateline that stops part off from the first sentence. */
function stoppedDateline(
  sentences: readonly Sentence[],
): { sentences: readonly Sentence[]; dateline: Dateline } | null {
  const start = sentences.findIndex(({ role }) => role === 'prose');
  const [first] = sentences.slice(Math.max(0, start));
  if (start < 0 || start >= FIRST_SENTENCES || !first) return null;
  let end = start;
  while (end < start + MOST_STOPS && sentences[end]?.paragraph === first.paragraph && isDatelinePart(sentences[end]))
    end++;
  const head = sentences.slice(start, end).flatMap(({ tokens }) => tokens);
  const place = gazetteerMentions(head)[0];
  const date = datesIn(head)[0];
  if (
    end === start ||
    sentences[end]?.paragraph !== first.paragraph ||
    place?.from !== 0 ||
    place.type === 'body' ||
    !date
  )
    return null;
  const [from, to] = [head[place.from], head[place.to - 1]];
  const town = head
    .slice(place.from, place.to)
    .map(({ text }) => text)
    .join(' ');
  const townAt = from && to ? { start: from.start, end: to.end } : null;
  return {
    sentences: sentences.map((one, i) => (start <= i && i < end ? { ...one, role: 'furniture' } : one)),
    dateline: { town, townAt, code: place.code, date: date.expression },
  };
}

/** How many stops such a dateline has at most. */
const MOST_STOPS = 3;
const MOST_IN_PART = 8;

/** Nothing but places, days, signs and an agency in capitals. */
function isDatelinePart(sentence: Sentence | undefined): boolean {
  if (!sentence || sentence.tokens.length > MOST_IN_PART) return false;
  const { tokens } = sentence;
  const known = [...gazetteerMentions(tokens), ...datesIn(tokens)];
  return tokens.every(
    (token, i) => token.kind === 'sign' || isAgency(token) || known.some(({ from, to }) => from <= i && i < to),
  );
}

/** One past the dateline's last token; 0 if the sentence has none. */
export function datelineEnd(tokens: readonly Token[]): number {
  const places = gazetteerMentions(tokens.slice(0, MOST_TOKENS));
  const first = places[0];
  const agencyFirst =
    tokens[0]?.key === '(' || (isAgency(tokens[0]) && ENDS.has(tokens[1]?.key ?? '') && tokens[1]?.key !== ')');
  let end = 0;
  let depth = 0;
  for (let i = 0; i < Math.min(tokens.length, MOST_TOKENS); i++) {
    const token = tokens[i] as Token;
    if (token.key === '(' || token.key === '[') depth++;
    if (token.key === ')' || token.key === ']') depth--;
    if (
      ENDS.has(token.key) &&
      depth === 0 &&
      (token.key !== ')' || endsWithAgency(tokens, i)) &&
      isAfterBlank(tokens, i)
    )
      end = i + 1;
    const known = places.some((place) => place.from <= i && i < place.to);
    const allowed = depth > 0 || known || token.kind !== 'word' || (isCapitalised(token) && token.key.length > 1);
    if (!allowed) break;
    if (end > 0 && token.kind === 'word') {
      const more = tokens.slice(end, i + 1).every((one) => one.kind !== 'word' || known || isMonthLike(one));
      if (!more) break;
    }
  }
  const opensWithPlace =
    first !== undefined &&
    first.from === 0 &&
    first.type !== 'body' &&
    (first.type === 'place' || first.form === 'name');
  return opensWithPlace || agencyFirst ? end : 0;
}

function isMonthLike(token: Token): boolean {
  return datesIn([token]).length > 0 || token.text === token.text.toUpperCase();
}

function isAgency(token: Token | undefined): boolean {
  return (
    token !== undefined && token.kind === 'word' && token.text.length > 1 && token.text === token.text.toUpperCase()
  );
}

/** "(IANS)" before a capital. */
function endsWithAgency(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return isAgency(tokens[i - 1]) && (next === undefined || next.kind === 'sign' || isCapitalised(next));
}

/** A dash inside a compound or a colon inside a time ends nothing. */
function isAfterBlank(tokens: readonly Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  return token?.key === ':' || token?.key === ')' || before?.end !== token?.start || after?.start !== token?.end;
}
