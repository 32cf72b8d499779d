/** From this length on, one letter more, less or other is a spelling; in shorter words it is another name ("Lee", "Leo"). */
const SHORTEST_VARIANT = 5;

/** Letters that transliterations write otherwise, in order: "Araghchi", "Araqchi"; "Yerevan", "Erevan" are left to the letter apart. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/gh|q/g, 'g'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/ou|oo/g, 'u'],
  [/ee|ie|y/g, 'i'],
  [/ck/g, 'k'],
  [/tz|ts/g, 'z'],
  [/(.)\1/g, '$1'],
];

const soundsOf = (word: string) => SOUNDS.reduce((text, [letters, sound]) => text.replace(letters, sound), word);

/**
 * Whether two folded words can be one name in two transliterations: they begin alike and are one letter, or a usual transliteration, apart ("shokry",
 * "shoukry"; "zelensky", "zelenskyy"). False for equal words.
 */
export function isSpellingVariant(a: string, b: string): boolean {
  if (a === b || a[0] !== b[0] || Math.min(a.length, b.length) < SHORTEST_VARIANT) return false;
  const [mine, theirs] = [soundsOf(a), soundsOf(b)];
  if (mine === theirs) return true;
  const [short, long] = mine.length <= theirs.length ? [mine, theirs] : [theirs, mine];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const rest = long.slice(at + 1);
  return rest === short.slice(at) || rest === short.slice(at + 1);
}
