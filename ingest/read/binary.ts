import { Buffer } from 'node:buffer';

/** How a file of another kind begins (latin1), what it is, and what its owner can do about it. */
const SIGNATURES: readonly { readonly begins: string; readonly what: string; readonly advice: string }[] = [
  { begins: '%PDF-', what: 'a PDF document', advice: 'save its text as a .txt file' },
  {
    begins: 'PK\x03\x04',
    what: 'a ZIP archive or an office document',
    advice: 'unpack it, or save its text as a .txt file',
  },
  { begins: '\x1f\x8b', what: 'a gzip archive', advice: 'unpack it first' },
  { begins: '\x89PNG', what: 'a picture', advice: 'save the text of the article as a .txt file' },
  { begins: '\xff\xd8\xff', what: 'a picture', advice: 'save the text of the article as a .txt file' },
  { begins: 'GIF8', what: 'a picture', advice: 'save the text of the article as a .txt file' },
  { begins: '{\\rtf', what: 'a rich text document', advice: 'save its text as a .txt file' },
];

/** What the bytes are if they are no text, with advice; null if nothing speaks against text. */
export function binaryKind(bytes: Uint8Array): { readonly what: string; readonly advice: string } | null {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  return SIGNATURES.find(({ begins }) => head.startsWith(begins)) ?? null;
}
