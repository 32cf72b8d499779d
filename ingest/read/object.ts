import { z } from 'zod';
import type { Article } from '../../src/model/article.js';
import { InputError } from '../../src/model/errors.js';
import { composeArticle, requireSize } from './compose.js';
import { dayOf } from './day.js';
import { type Checked, checkDay, checkUrl } from './fields.js';
import { readHtml } from './html.js';

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

/** As other programs write it: a day may carry its time, and keys that are not known here are passed over. */
const FIELDS = z
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

/**
 * An article from the fields of an object: `text` or `html`, and what the page itself does not tell better (`title`, `publisher`,
 * `after`, `published`, `url`).
 * @param name what messages call the object
 * @param remedy what messages end with: what to do about it
 * @throws InputError for an object that is no article
 */
export function readFields(object: unknown, name: string, remedy: string): Article {
  const parsed = FIELDS.safeParse(object);
  if (!parsed.success) throw new InputError(`${problemOf(parsed.error.issues[0], name)}; ${remedy}.`);
  const { text, html, ...given } = parsed.data;
  requireSize(html?.length ?? 0, name);
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

function problemOf(issue: z.core.$ZodIssue | undefined, name: string): string {
  const place = issue?.path.length ? `"${issue.path.join('.')}" in ${name}` : name;
  return `${place} ${issue?.message}`;
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  const kind = Array.isArray(value) ? 'array' : typeof value;
  return kind in KINDS ? KINDS[kind as keyof typeof KINDS] : kind;
}
