/**
 * Marks that only tell a browser where it may break a line: soft hyphen, zero-width space, word joiner, inner byte
 * order mark.
 */
const LINE_BREAK_HINTS = /[\u00AD\u200B\u2060\uFEFF]/g;

/**
 * Text as it is stored: LF line ends, no invisible line-break hints (they would part "Ishi-ba" for every later rule),
 * no half surrogates or NULs (no store can keep them). Curly quotes and non-breaking spaces stay, because spans count
 * in them.
 */
export function tidyText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(LINE_BREAK_HINTS, '')
    .replace(/[\0\p{Surrogate}]/gu, '\uFFFD');
}
