import { Buffer } from 'node:buffer';
import { describe, expect, test } from '@jest/globals';
import { decodeText } from '../../../ingest/read/decode.js';

const bytes = (...values: (number | string)[]) =>
  Buffer.concat(values.map((v) => (typeof v === 'number' ? Buffer.from([v]) : Buffer.from(v, 'latin1'))));

describe('decodeText', () => {
  test.each([
    ['UTF-8', Buffer.from('Türkiye’s Erdoğan'), 'Türkiye’s Erdoğan'],
    ['UTF-8 with mark', bytes(0xef, 0xbb, 0xbf, 'Oslo'), 'Oslo'],
    ['UTF-16LE with mark', bytes(0xff, 0xfe, 'O\0s\0l\0o\0'), 'Oslo'],
    ['UTF-16BE with mark', bytes(0xfe, 0xff, '\0O\0s\0l\0o'), 'Oslo'],
    ['windows-1252 without declaration', bytes(0x93, 'Espa', 0xf1, 'a', 0x94), '“España”'],
    [
      'windows-1252 declared',
      bytes('<meta charset="windows-1252">Br', 0xfc, 'ssel'),
      '<meta charset="windows-1252">Brüssel',
    ],
    ['Latin-1 declared, read as browsers do', bytes('<meta charset=iso-8859-1>', 0x80), '<meta charset=iso-8859-1>€'],
    [
      'declared the long way',
      bytes('<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">', 0xba, 0xce, 0xbb, 0xea),
      '<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">부산',
    ],
    ['UTF-8 although declared otherwise', Buffer.from('<meta charset="latin1">é'), '<meta charset="latin1">é'],
    ['an encoding nobody knows', bytes('<meta charset="klingon">', 0xe9), '<meta charset="klingon">é'],
    ['CRLF and CR', bytes('a\r\nb\rc'), 'a\nb\nc'],
    ['soft hyphens and zero-width spaces go', Buffer.from('Ishi\u00ADba\u200B Shigeru'), 'Ishiba Shigeru'],
    ['non-breaking spaces and curly quotes stay', Buffer.from('3\u00A0May, ‘talks’'), '3\u00A0May, ‘talks’'],
    ['nothing', bytes(), ''],
  ])('%s', (_, input, text) => {
    expect(decodeText(input, 'a.txt')).toBe(text);
  });

  test.each([
    ['NUL', bytes('a\0b'), 'a.txt must be a text, but has binary content; give the article as text or HTML.'],
    ['PDF', bytes('%PDF-1.7\n'), 'a.txt must be a text, but is a PDF document; save its text as a .txt file.'],
    [
      'an office document',
      bytes('PK', 3, 4, 'word/document.xml'),
      'a.txt must be a text, but is a ZIP archive or an office document; unpack it, or save its text as a .txt file.',
    ],
    ['gzip', bytes(0x1f, 0x8b, 8), 'a.txt must be a text, but is a gzip archive; unpack it first.'],
    [
      'half a UTF-16 character',
      bytes(0xff, 0xfe, 'O\0s'),
      'a.txt begins as UTF-16 but is not valid UTF-16; save it as UTF-8.',
    ],
  ])('refuses %s', (_, input, message) => {
    expect(() => decodeText(input, 'a.txt')).toThrow(message);
  });
});
