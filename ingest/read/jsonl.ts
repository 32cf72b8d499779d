import { z } from 'zod';
import type { Article } from '../../src/model/article.js';
import { InputError } from '../../src/model/errors.js';
import { composeArticle, requireSize } from './compose.js';
import { dayOf } from './day.js';
import { decodeText } from './decode.js';
import { type Checked, checkDay, checkUrl } from './fields.js';
import { readHtml } from './html.js';
import { type Line, linesOf } from './lines.js';

const KINDS = {
  object: 'an object',
  array: 'a list',
  string: 'a string',
  number: 'a number',
  boolean: 'a truth value',
};

/** The message of a value of the wrong kind, after the name of its place. */
const must = (kind: keyof typeof KINDS) => (issue: { readonly input?: unknown }) =>
  `must be ${KINDS[kind]}, but got ${kindOf(issue.input)}`;

const string = z.string({ error: must('string') });
const word = string.trim().nullish();
const checked = (check: (text: string) => Checked) =>
  word.transform((text, context) => {
    if (!text) return null;
    const { value, wrong } = check(text);
    if (wrong !== null) context.addIssue(wrong);
    return value;
  });

/** A line as other programs write it: a day may carry its time, and keys that are not known here are passed over. */
const LINE = z
  .object(
    {
      text: string.optional(),
      html: string.optional(),
      title: word,
      publisher: word,
      after: word,
      published: checked((text) => checkDay(dayOf(text) ?? text)),
      url: checked(checkUrl),
    },
    { error: must('object') },
  )
  .refine(({ text, html }) => text !== undefined || html !== undefined, 'must have "text" or "html", but has neither')
  .refine(({ text, html }) => text === undefined || html === undefined, 'must have "text" or "html", but has both');

/** The articles of a JSON Lines file in order; a line that cannot be read stands as its error, and the rest goes on. */
export function* readJsonLines(bytes: Uint8Array, name: string): Generator<Article | InputError> {
  for (const line of linesOf(bytes)) {
    try {
      yield readLine(line, `${name}:${line.number}`);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      yield error;
    }
  }
}

function readLine(line: Line, name: string): Article {
  requireSize(line.bytes.length, name);
  const parsed = LINE.safeParse(parseJson(decodeText(line.bytes, name), name));
  if (!parsed.success) throw new InputError(problemOf(parsed.error.issues[0], name));
  const { text, html, ...given } = parsed.data;
  const page = html === undefined ? null : readHtml(html, name);
  const either = (field: 'title' | 'publisher' | 'after' | 'published' | 'url') =>
    given[field] || page?.[field] || null;
  return composeArticle(
    {
      title: either('title'),
      publisher: either('publisher'),
      after: either('after'),
      published: either('published'),
      url: either('url'),
      text: page?.text ?? text ?? '',
    },
    name,
  );
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InputError(
      `${name} must be a JSON object on one line, but is not valid JSON; correct the line or delete it.`,
    );
  }
}

function problemOf(issue: z.core.$ZodIssue | undefined, name: string): string {
  const place = issue?.path.length ? `"${issue.path.join('.')}" in ${name}` : name;
  return `${place} ${issue?.message}; correct the line or delete it.`;
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  const kind = Array.isArray(value) ? 'array' : typeof value;
  return kind in KINDS ? KINDS[kind as keyof typeof KINDS] : kind;
}
