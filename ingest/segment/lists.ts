import type { Sentence } from './sentence.js';
import type { Token } from './token.js';

/** An item longer than this is a text of its own. */
const ITEM_TOKENS = 40;
/** A list longer than this is cut, so that the rules, which look around within a sentence, stay linear in the text. */
const LIST_TOKENS = 300;

/**
 * The sentences, where a line that ends in a colon and the list of names below it are one: "met each of the following:", then a person
 * an item. Items that are clauses ("to sign …") or sentences stay by themselves.
 */
export function joinLists(sentences: readonly Sentence[]): Sentence[] {
  const joined: Sentence[] = [];
  for (let i = 0; i < sentences.length; i++) {
    const opening = sentences[i] as Sentence;
    const items = opensList(opening) ? itemsBelow(sentences, i + 1, opening) : [];
    joined.push(items.length > 1 ? withItems(opening, items, joined.length) : { ...opening, index: joined.length });
    if (items.length > 1) i += items.length;
  }
  return joined;
}

const opensList = ({ tokens }: Sentence) => tokens.at(-1)?.key === ':' && tokens.length > 2;

function itemsBelow(sentences: readonly Sentence[], from: number, { paragraph, tokens }: Sentence): Sentence[] {
  const items: Sentence[] = [];
  let length = tokens.length;
  for (const item of sentences.slice(from)) {
    length += item.tokens.length + 1;
    if (item.paragraph !== paragraph || !isName(item) || length > LIST_TOKENS) break;
    items.push(item);
    if (item.tokens.at(-1)?.key === '.') break;
  }
  return items;
}

/** An item that begins as a name does, or with "for Barbados,"; its full stop, if it has one, ends the list. */
function isName({ tokens }: Sentence): boolean {
  const [first, second] = tokens;
  const start = first?.key === 'for' || first?.key === 'from' ? second : first;
  const opens = start !== undefined && (/^\p{Lu}/u.test(start.text) || start.key === 'the');
  return opens && tokens.length <= ITEM_TOKENS && tokens.slice(0, -1).every(({ key }) => key !== '.');
}

function withItems(opening: Sentence, items: readonly Sentence[], index: number): Sentence {
  const parts = items.map(({ tokens }, i) => (i < items.length - 1 ? parted(tokens) : tokens));
  return { ...opening, index, tokens: [...opening.tokens, ...parts.flat()], role: 'prose' };
}

/** The item with a semicolon behind it, of no width where the text has none. */
function parted(tokens: readonly Token[]): Token[] {
  const at = tokens.findLastIndex(({ kind }) => kind !== 'sign');
  const closed = tokens.slice(at + 1).some(({ key }) => key === ';' || key === ',');
  const last = tokens.at(-1);
  const stop: Token = { text: '', start: last?.end ?? 0, end: last?.end ?? 0, key: ';', kind: 'sign', glued: false };
  return closed || last?.key === 'and' ? [...tokens] : [...tokens, stop];
}
