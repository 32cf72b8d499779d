import type { Token } from '../segment/token.js';
import { EDGES_OF_OFFICES, OFFICES_IN_FULL, UNCOUNTED_IN_OFFICES } from '../tables/office-phrases.js';
import { OFFICE_HEADS } from '../tables/offices.js';

/** Plurals of the nouns that offices begin or end with: "deputies", "Secretaries of State", "prime ministers". */
const HEAD_PLURALS: ReadonlySet<string> = new Set(
  OFFICE_HEADS.flatMap(({ phrase }) => phrase.split(' '))
    .filter((word) => !UNCOUNTED_IN_OFFICES.has(word))
    .map((word) => (/[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`)),
);

/** "Minister of Foreign Affairs", with what stands before it: the office goes by its short name. */
const FOREIGN = /^(.*?)minister (?:of|for) foreign affairs$/;

/**
 * The office's name as the graph keeps it: the words as written, plurals made singular, abbreviations in full, and "Minister
 * of Foreign Affairs" as "Foreign Minister".
 * @param words positions of the tokens that belong to the name, in order
 */
export function titleOf(tokens: readonly Token[], words: readonly number[], plural: boolean): string {
  const parts = trimLinks(words.map((i) => tokens[i]).filter((token) => token !== undefined));
  const text = parts
    .map(
      (token, i) =>
        (i > 0 && token.key !== ',' && token.key !== "'s" ? (token.glued ? '-' : ' ') : '') + written(token, plural),
    )
    .join('');
  const foreign = FOREIGN.exec(text.toLowerCase());
  return foreign ? `${text.slice(0, foreign[1]?.length ?? 0)}Foreign Minister` : text;
}

function written(token: Token, plural: boolean): string {
  const full = OFFICES_IN_FULL.get(token.key);
  if (full && token.text === token.text.toUpperCase()) return full;
  if (!plural || !HEAD_PLURALS.has(token.key)) return token.text;
  return token.text.replace(/ies$/i, 'y').replace(/s$/i, '');
}

function trimLinks(parts: readonly Token[]): Token[] {
  const kept = [...parts];
  while (EDGES_OF_OFFICES.has(kept.at(-1)?.key ?? '')) kept.pop();
  while (EDGES_OF_OFFICES.has(kept[0]?.key ?? '')) kept.shift();
  return kept;
}
