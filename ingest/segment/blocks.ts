/** A paragraph, list item or heading of the article: `text.slice(start, end)`, without outer blanks. */
export interface Block {
  readonly start: number;
  readonly end: number;
  /** Position of the paragraph; the items of a list share that of the line that opens them. */
  readonly paragraph: number;
}

const LINE = /[^\n]+/g;
const ITEM = /^(?:[-*•▲■●◆○▶]|\(?\d{1,2}[.)])\s+/;
/** An hour opens an entry of a calendar. */
const HOUR = /^\d{1,2}(?:[:.h]\d\d|\s?[ap]\.?m\b)/;
const CLOSED = /[.:;!?"”’')\]…]$/;
/** A line at least this long may be wrapped by hand and go on in the next one. */
const WRAPPED_FROM = 55;

/**
 * The blocks of a text, in order. A blank line parts paragraphs; a single line break parts them too unless the line before is
 * long and unfinished, as in text that was wrapped by hand.
 */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let paragraph = -1;
  let before = { line: '', end: 0 };
  for (const found of text.matchAll(LINE)) {
    const body = found[0].trim();
    if (!body) continue;
    const start = found.index + (found[0].length - found[0].trimStart().length);
    const end = start + body.length;
    const adjacent = blocks.length > 0 && !text.slice(before.end, start).replace('\n', '').includes('\n');
    const item = ITEM.exec(body)?.[0].length ?? 0;
    const last = blocks.at(-1);
    const goesOn =
      adjacent && item === 0 && !HOUR.test(body) && before.line.length >= WRAPPED_FROM && !CLOSED.test(before.line);
    if (goesOn && last) blocks[blocks.length - 1] = { ...last, end };
    else {
      if (item === 0 || !adjacent) paragraph++;
      blocks.push({ start: start + item, end, paragraph: Math.max(0, paragraph) });
    }
    before = { line: body, end };
  }
  return blocks.filter(({ start, end }) => start < end);
}
