import { Buffer } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { InputError } from '../../src/model/errors.js';
import { binaryKind } from './binary.js';
import { tidyText } from './tidy.js';
import { decodeWindows1252 } from './windows-1252.js';

/** Browsers look for the declaration of an encoding in this many bytes (WHATWG HTML, "prescan a byte stream"). */
const PRESCAN = 1024;
const DECLARED = /<meta[^>]+charset\s*=[\s"']*([\w:.-]+)/i;
/** XML 1.0, section 4.3.3. */
const DECLARED_IN_XML = /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w:.-]+)/i;

const UTF16_MARKS = [
  { first: 0xff, second: 0xfe, label: 'utf-16le' },
  { first: 0xfe, second: 0xff, label: 'utf-16be' },
] as const;

/**
 * The text of a file, tidied by `tidyText`: UTF-16 if a byte order mark says so, else UTF-8 with or without mark, else
 * the encoding that a `<meta charset>` or an XML declaration names, else windows-1252, which takes every byte. UTF-8 comes before the
 * declared encoding because text in another one is hardly ever valid UTF-8, while a declaration often outlives a
 * conversion.
 * @param name the file's name for messages
 * @throws InputError for content that is not text
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  const binary = binaryKind(bytes);
  if (binary) throw new InputError(`${name} must be a text, but is ${binary.what}; ${binary.advice}.`);
  const mark = utf16Mark(bytes);
  const text = mark ? decodeStrictly(bytes, mark) : (decodeStrictly(bytes, 'utf-8') ?? decodeDeclared(bytes));
  if (text === null) throw new InputError(`${name} begins as UTF-16 but is not valid UTF-16; save it as UTF-8.`);
  if (text.includes('\0')) {
    throw new InputError(`${name} must be a text, but has binary content; give the article as text or HTML.`);
  }
  return tidyText(text);
}

/** The encoding of a UTF-16 byte order mark at the start, as TextDecoder calls it; null if there is none. */
export function utf16Mark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  return UTF16_MARKS.find(({ first, second }) => bytes[0] === first && bytes[1] === second)?.label ?? null;
}

function decodeStrictly(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeDeclared(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, PRESCAN)).toString('latin1');
  const decoder = decoderFor((DECLARED_IN_XML.exec(head) ?? DECLARED.exec(head))?.[1] ?? '');
  return decoder ? decoder.decode(bytes) : decodeWindows1252(bytes);
}

/** Null for windows-1252, which browsers also mean by "iso-8859-1", and for a name that nobody knows. */
function decoderFor(label: string): TextDecoder | null {
  try {
    const decoder = new TextDecoder(label);
    if (decoder.encoding === 'windows-1252') return null;
    // UTF-16 cannot have been declared in ASCII letters: HTML takes it for a misnamed UTF-8.
    return decoder.encoding.startsWith('utf-16') ? new TextDecoder('utf-8') : decoder;
  } catch {
    return null;
  }
}
