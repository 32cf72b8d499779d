import { Buffer } from 'node:buffer';

/**
 * What windows-1252 has at 0x80 to 0x9F (WHATWG Encoding, index windows-1252); it is Latin-1 elsewhere. Kept here
 * because the TextDecoder of Node 20 takes the two for one and gives control characters for curly quotes. Five places
 * stay controls.
 */
const AT_80 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** The text of windows-1252 bytes, which every sequence of bytes is. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (c) => AT_80[c.charCodeAt(0) - 0x80] ?? c);
}
