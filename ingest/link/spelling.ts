/** From this length on, one letter more, less or other is a spelling; in shorter words it is another name ("Lee", "Leo"). */
const SHORTEST_VARIANT = 5;

/**
 * Whether two folded words can be one name in two transliterations: they begin alike and are one letter apart ("shokry",
 * "shoukry"; "zelensky", "zelenskyy"). False for equal words.
 */
export function isSpellingVariant(a: string, b: string): boolean {
  if (a === b || a[0] !== b[0] || Math.min(a.length, b.length) < SHORTEST_VARIANT) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const rest = long.slice(at + 1);
  return rest === short.slice(at) || rest === short.slice(at + 1);
}
