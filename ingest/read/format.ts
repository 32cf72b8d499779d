import { Buffer } from 'node:buffer';
import { extname } from 'node:path';
import { TextDecoder } from 'node:util';
import { utf16Mark } from './decode.js';

export type Format = 'text' | 'html' | 'jsonl' | 'feed';

/** Formats by file ending, and thereby which files of a folder are articles. */
export const FORMAT_OF_ENDING: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.text': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.rss': 'feed',
  '.atom': 'feed',
  '.rdf': 'feed',
  '.xml': 'feed',
};

/** How far to look for the first tag or brace: past a mark, comments and an XML declaration. */
const LOOK = 1024;
/** What may stand before the first tag: an XML declaration, instructions such as a style sheet's, comments. */
const BEFORE_TAG = /\s+|<\?[^>]*>|<!--(?:[^-]|-(?!->))*-->/y;
const FIRST_TAG: readonly (readonly [RegExp, Format])[] = [
  [/<(?:!doctype\s+html|html)[\s>]/iy, 'html'],
  [/<(?:!doctype\s+(?:rss|feed|rdf:RDF)|rss|feed|rdf:RDF)[\s>]/iy, 'feed'],
];
const JSON_OBJECT = /^\s*\{\s*"[^"\n]*"\s*:/;
/** JSON Feed 1.1: "version (required, string) is the URL of the version of the format". */
const JSON_FEED = /"version"\s*:\s*"https:(?:\\?\/){2}jsonfeed\.org(?:\\?\/)version/;

/**
 * By the file's ending; what is called a text or XML, or has another ending, is also looked at, since pages and feeds are often
 * saved under any name.
 */
export function formatOf(bytes: Uint8Array, name: string): Format {
  const ending = extname(name).toLowerCase();
  const named = FORMAT_OF_ENDING[ending];
  if (named && named !== 'text' && ending !== '.xml') return named;
  const head = beginning(bytes);
  const tagged = formatOfTag(head);
  if (tagged) return tagged;
  if (JSON_OBJECT.test(head)) return JSON_FEED.test(head) ? 'feed' : 'jsonl';
  return named ?? 'text';
}

function formatOfTag(head: string): Format | null {
  let at = 0;
  for (let end: number | null = 0; end !== null; end = endOf(BEFORE_TAG, head, at)) at = end;
  return FIRST_TAG.find(([tag]) => endOf(tag, head, at) !== null)?.[1] ?? null;
}

function endOf(sticky: RegExp, text: string, at: number): number | null {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : null;
}

function beginning(bytes: Uint8Array): string {
  const head = bytes.subarray(0, LOOK);
  const mark = utf16Mark(bytes);
  const text = mark ? new TextDecoder(mark).decode(head) : Buffer.from(head).toString('utf8');
  return text.replace(/^\uFEFF/, '');
}
