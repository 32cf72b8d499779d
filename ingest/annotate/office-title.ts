import type { Token } from '../segment/token.js';
import { OFFICE_HEADS } from '../tables/offices.js';

const FULL_FORMS: ReadonlyMap<string, string> = new Map([
  ['pm', 'Prime Minister'],
  ['fm', 'Foreign Minister'],
  ['nsa', 'National Security Adviser'],
  ['eam', 'External Affairs Minister'],
]);

/** Plurals of the nouns that offices begin or end with: "deputies", "Secretaries of State", "prime ministers". */
const HEAD_PLURALS: ReadonlySet<string> = new Set(
  OFFICE_HEADS.flatMap(({ phrase }) => phrase.split(' '))
    .filter((word) => !/^(?:affaires|daffaires|affairs|forces|state|defen[cs]e|staff)$/.test(word))
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
  const full = FULL_FORMS.get(token.key);
  if (full && token.text === token.text.toUpperCase()) return full;
  if (!plural || !HEAD_PLURALS.has(token.key)) return token.text;
  return token.text.replace(/ies$/i, 'y').replace(/s$/i, '');
}

function trimLinks(parts: readonly Token[]): Token[] {
  const kept = [...parts];
  while (/^(?:of|for|the|and|to|on|at|in|,)$/.test(kept.at(-1)?.key ?? '')) kept.pop();
  while (/^(?:of|for|the|and|to|on|at|in|,)$/.test(kept[0]?.key ?? '')) kept.shift();
  return kept;
}
