/** Letters that Unicode does not decompose into a base letter and an accent. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ə: 'e',
};

/**
 * Text as names are compared: lower case, no accents, no possessive s, apostrophes and full stops dropped, every other
 * sign (hyphens too) one blank. `fold("Türkiye’s Ömer Bolat") === "turkiye omer bolat"`.
 */
export function fold(text: string): string {
  return PLAIN.test(text) ? text.toLowerCase() : foldAny(text);
}

/** Most words are such; for them the steps below would change nothing but the case. */
const PLAIN = /^[A-Za-z0-9]+$/;

function foldAny(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđðþßæœıħŋə]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
    .replace(/[’'`ʼ‘]s(?![\p{L}\p{N}])/gu, '')
    .replace(/[’'`ʼ‘.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The folded words of a text, in its order; none for an empty text. */
export function foldedWords(text: string): string[] {
  return fold(text).split(' ').filter(Boolean);
}

/** A folded text with hyphens for blanks, at most `most` characters and cut between words: the readable part of an id. */
export function slug(text: string, most = 60): string {
  const whole = fold(text).replaceAll(' ', '-');
  if (whole.length <= most) return whole;
  const cut = whole.lastIndexOf('-', most);
  return whole.slice(0, cut > 0 ? cut : most);
}
