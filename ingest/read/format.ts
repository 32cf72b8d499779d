import { Buffer } from 'node:buffer';
import { extname } from 'node:path';
import { TextDecoder } from 'node:util';
import { utf16Mark } from './decode.js';

export type Format = 'text' | 'html' | 'jsonl';

/** Formats by file ending, and thereby which files of a folder are articles. */
export const FORMAT_OF_ENDING: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.text': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
};

/** How far to look for the first tag or brace: past a mark, comments and an XML declaration. */
const LOOK = 1024;
const HTML = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html[\s>])/i;
const JSON_OBJECT = /^\s*\{\s*"[^"\n]*"\s*:/;

/**
 * By the file's ending; what is called a text or has another ending is also looked at, since pages are often saved
 * under any name.
 */
export function formatOf(bytes: Uint8Array, name: string): Format {
  const named = FORMAT_OF_ENDING[extname(name).toLowerCase()];
  if (named && named !== 'text') return named;
  const head = beginning(bytes);
  if (HTML.test(head)) return 'html';
  return JSON_OBJECT.test(head) ? 'jsonl' : 'text';
}

function beginning(bytes: Uint8Array): string {
  const head = bytes.subarray(0, LOOK);
  const mark = utf16Mark(bytes);
  const text = mark ? new TextDecoder(mark).decode(head) : Buffer.from(head).toString('utf8');
  return text.replace(/^\uFEFF/, '');
}
