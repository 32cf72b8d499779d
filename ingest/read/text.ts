import type { Article } from '../../src/model/article.js';
import { InputError } from '../../src/model/errors.js';
import { type ArticleFields, composeArticle, NO_FIELDS } from './compose.js';
import { type Checked, checkDay, checkUrl } from './fields.js';

type HeaderField = Exclude<keyof ArticleFields, 'text'>;
const HEADER = ['Title', 'Publisher', 'After', 'Published', 'Url'] as const;
const HEADER_LINE = new RegExp(`^(${HEADER.join('|')}):(.*)$`, 'i');

const CHECKS: Partial<Record<HeaderField, (text: string) => Checked>> = { published: checkDay, url: checkUrl };

/**
 * A plain text as an article. If its first line is a header line (`Title:`, `Publisher:`, `After:`, `Published:
 * YYYY-MM-DD`, `Url:`), the lines up to the first blank one are the header and the rest is the body; else all of it is
 * body.
 * @param text decoded and tidied
 * @param name the file's name for messages
 * @throws InputError for a header that is malformed, and for an empty body
 */
export function readText(text: string, name: string): Article {
  const lines = text.trimStart().split('\n');
  if (!HEADER_LINE.test(lines[0] ?? '')) return composeArticle({ ...NO_FIELDS, text }, name);
  const blank = lines.findIndex((line) => line.trim() === '');
  const end = blank < 0 ? lines.length : blank;
  return composeArticle({ ...readHeader(lines.slice(0, end), name), text: lines.slice(end).join('\n') }, name);
}

function readHeader(lines: readonly string[], name: string): Omit<ArticleFields, 'text'> {
  const found = new Map<string, string | null>();
  for (const line of lines) {
    const [, label = '', rest = ''] = HEADER_LINE.exec(line) ?? [];
    if (!label) throw new InputError(strayLine(line, name));
    const field = label.toLowerCase() as HeaderField;
    if (found.has(field))
      throw new InputError(`The header of ${name} must have one line "${label}:", but has two; delete one.`);
    found.set(field, checkedValue(field, rest.trim(), name));
  }
  return { ...NO_FIELDS, ...Object.fromEntries(found) };
}

function checkedValue(field: HeaderField, text: string, name: string): string | null {
  if (text === '') return null;
  const checked = CHECKS[field]?.(text) ?? { value: text, wrong: null };
  if (checked.wrong === null) return checked.value;
  throw new InputError(`"${labelOf(field)}:" in ${name} ${checked.wrong}; correct the line or delete it.`);
}

function labelOf(field: HeaderField): string {
  return HEADER.find((label) => label.toLowerCase() === field) ?? field;
}

function strayLine(line: string, name: string): string {
  const got = line.length > 40 ? `${line.slice(0, 40)}…` : line;
  return `The header of ${name} must end with a blank line and have only ${HEADER.map((l) => `"${l}:"`).join(', ')}, but got "${got}"; put a blank line before the body.`;
}
