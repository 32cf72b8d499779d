/** Parameters that tell how a reader came, not what is read. */
const TRACKING = /^(?:utm_[^=]*|fbclid|gclid)(?:=|$)/i;

/** An address in its one form, or the reason why it has none, as the end of "…, but it …". */
export type NormalisedUrl =
  | { readonly url: string; readonly reason: null }
  | { readonly url: null; readonly reason: string };

/**
 * One form for all spellings of a web address, so that an article is known again by it: lower-case host, no default
 * port, user name, fragment or tracking parameter, and no slash at the end but for the root. The rest of the query
 * stays byte for byte.
 * @param text an absolute http or https address; outer blanks do not matter
 */
export function normaliseUrl(text: string): NormalisedUrl {
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch {
    return { url: null, reason: 'is no absolute address' };
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return { url: null, reason: `begins with "${url.protocol}" instead of "http:" or "https:"` };
  }
  url.hash = '';
  url.username = '';
  url.password = '';
  const query = url.search.slice(1).split('&').filter(isTelling).join('&');
  url.search = query && `?${query}`;
  url.pathname = url.pathname.replace(/(?<!\/)\/+$/, '');
  return { url: url.href, reason: null };
}

function isTelling(parameter: string): boolean {
  return parameter !== '' && !TRACKING.test(parameter);
}
