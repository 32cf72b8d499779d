import { createHash } from 'node:crypto';
import { foldedWords, slug } from './fold.js';
import type { KeptLabel, NodeLabel } from './graph.js';

/**
 * Ids are `label:readable-part`, unique over the whole graph, the same on every engine, and never change once given out.
 * The readable part is made from folded text, so that it can be typed at a prompt and pasted into an address.
 */

/**
 * First `length` hex digits of the SHA-256 of the parts, which are kept apart so that no two lists look alike. Of 100,000
 * names two share 12 digits once in 50,000 graphs, and 8 in every graph: 8 do where the readable part keeps apart too.
 */
export function shortHash(parts: readonly string[], length = 8): string {
  return digestOf(parts).slice(0, length);
}

/** SHA-256 (64 hex digits) of the parts; null and the empty string differ. */
export function digestOf(parts: readonly (string | null)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/**
 * From the normalised URL if there is one, else from the text, and from nothing that a correction may change beside it
 * (title, publisher, day): `article:press-example-leaders-meet-1a2b3c4d5e6f`, with the host and the last part of its path.
 */
export function articleId({ url, text }: { url: string | null; text: string }): string {
  const readable = url === null ? text.slice(0, 200) : readableUrl(new URL(url));
  return `article:${slug(readable, 50)}-${shortHash([url ?? text], 12)}`;
}

function readableUrl({ hostname, pathname }: URL): string {
  return `${hostname.replace(/^www\./, '')} ${pathname.slice(pathname.lastIndexOf('/'))}`.replaceAll('.', ' ');
}

/** Words of the name in alphabetical order, so that "Kishida Fumio" and "Fumio Kishida" are one, with the side's code. */
export function leaderId(name: string, represents: string | null): string {
  const words = foldedWords(name).sort().join('-');
  return represents ? `leader:${words}.${represents.toLowerCase()}` : `leader:${words}`;
}

/** `code` is ISO 3166-1 alpha-2. */
export function countryId(code: string): string {
  return `country:${code.toUpperCase()}`;
}

/** `name` is the body's long name. */
export function bodyId(name: string): string {
  return `body:${slug(name, 80)}`;
}

/** Towns of one name in two countries stay two. `country` is an ISO code, or null where it is not known. */
export function placeId(name: string, country: string | null): string {
  return country ? `place:${slug(name)}.${country.toLowerCase()}` : `place:${slug(name)}`;
}

export function topicId(name: string): string {
  return `topic:${slug(name, 80)}`;
}

/** `edtf` as in `parseEdtf`. */
export function dateId(edtf: string): string {
  return `date:${edtf}`;
}

/** What is needed to name a meeting that no article told of before; `mention` tells it apart within its article. */
export interface MeetingNaming {
  readonly parties: readonly string[];
  readonly kind: string;
  readonly date: string | null;
  readonly article: string;
  readonly mention: string;
}

/** `meeting:jp-kr-summit-2025-08-3fa2c1d4`: sides (at most four), kind, first known date, and a hash of where it was met first. */
export function meetingId(naming: MeetingNaming): string {
  const sides = [...naming.parties].sort().slice(0, 4).join('-').toLowerCase();
  const date = naming.date ? naming.date.replace('/', '_') : 'undated';
  return `meeting:${[sides, naming.kind, date, shortHash([naming.article, naming.mention], 8)].filter(Boolean).join('-')}`;
}

/** One traveller, one destination, one date: `visit:ishiba-shigeru.jp-to-kr-2025-09`. */
export function visitId(leader: string, destination: string, date: string | null): string {
  const day = date ? date.replace('/', '_') : 'undated';
  return `visit:${localPart(leader)}-to-${slug(localPart(destination))}-${day}`;
}

/** `of` is the id of the meeting that produced it, else of the only article that tells of it. */
export function outcomeId(name: string, kind: string, of: string): string {
  return `outcome:${slug(name, 50)}-${shortHash([kind, of], 6)}`;
}

/** The id without its label: `localPart('leader:ishiba-shigeru.jp') === 'ishiba-shigeru.jp'`. */
export function localPart(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

const LABEL_OF_PREFIX: Readonly<Record<string, NodeLabel>> = {
  article: 'Article',
  leader: 'Leader',
  country: 'Country',
  body: 'Body',
  meeting: 'Meeting',
  visit: 'Visit',
  outcome: 'Outcome',
  date: 'Date',
  place: 'Place',
  topic: 'Topic',
};

/** The label that an id of a dump's line names: as `labelOf`, and `Decision`. */
export function keptLabelOf(id: string): KeptLabel | null {
  return id.startsWith('decision:') ? 'Decision' : labelOf(id);
}

/** The label that an id names, or null if it is no id of this graph. */
export function labelOf(id: string): NodeLabel | null {
  return LABEL_OF_PREFIX[id.slice(0, Math.max(0, id.indexOf(':')))] ?? null;
}
