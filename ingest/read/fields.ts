import { isDay } from './day.js';
import { normaliseUrl } from './url.js';

/** A value as it goes into an Article, or what is wrong with it, as the end of "… must …, but got …". */
export type Checked =
  | { readonly value: string; readonly wrong: null }
  | { readonly value: null; readonly wrong: string };

/** A day that a person wrote down for an article: `YYYY-MM-DD`, and one that the calendar has. */
export function checkDay(text: string): Checked {
  return isDay(text)
    ? { value: text, wrong: null }
    : { value: null, wrong: `must be a day like 2025-09-30, but got "${text}"` };
}

/** An address that a person wrote down for an article, in its normalised form. */
export function checkUrl(text: string): Checked {
  const { url, reason } = normaliseUrl(text);
  return url === null
    ? { value: null, wrong: `must be an address like https://example.org/news, but got "${text}", which ${reason}` }
    : { value: url, wrong: null };
}
