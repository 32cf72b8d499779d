import { foldedWords } from '../../src/model/fold.js';
import type { Token } from '../segment/token.js';
import { BEFORE_SITTING } from '../tables/auxiliaries.js';
import { BODY_HEADS } from '../tables/body-words.js';
import { VERBS_OF_SITTING } from '../tables/sittings.js';
import type { BodyMention } from './bodies.js';

/** A short wording that an article uses for a body it named in full. */
export interface Alias {
  readonly keys: readonly string[];
  /** "GBC" must be in capitals, "the Council" have one; "steering committee" may be small, "the committee" only where it is to meet. */
  readonly capital: 'all' | 'first' | 'none' | 'sitting';
  readonly body: BodyMention;
}

/** Aliases by their first word. */
export type Aliases = ReadonlyMap<string, readonly Alias[]>;

/**
 * The short wordings that follow from the bodies named in an article: the acronym in brackets behind a name, the last words before
 * "of" or "on" ("steering committee"), and the head noun alone with a capital ("the Forum").
 */
export function aliasesOf(bodies: readonly BodyMention[]): Aliases {
  const index = new Map<string, Alias[]>();
  const seen = new Set<string>();
  const add = (keys: readonly string[], capital: Alias['capital'], body: BodyMention) => {
    const id = `${capital === 'sitting' ? capital : ''} ${keys.join(' ')}`;
    if (keys.length === 0 || seen.has(id)) return;
    seen.add(id);
    const first = keys[0] ?? '';
    index.set(first, [...(index.get(first) ?? []), { keys, capital, body }]);
  };
  for (const body of bodies) {
    if (body.acronym) add(foldedWords(body.acronym), 'all', body);
    const words = foldedWords(body.name);
    const head = words.findIndex((word) => BODY_HEADS.has(word));
    if (head < 1) continue;
    if (body.rule !== 'body.known') add(words.slice(Math.max(0, head - 1), head + 1), 'none', body);
    add(words.slice(head, head + 1), 'first', body);
    add(words.slice(head, head + 1), 'sitting', body);
  }
  return index;
}

/** The bodies that tokens name by an alias, where `free` says that nothing else was read there. */
export function aliasMentions(tokens: readonly Token[], aliases: Aliases, free: (i: number) => boolean): BodyMention[] {
  const found: BodyMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!free(i)) continue;
    const alias = aliases.get(tokens[i]?.key ?? '')?.find((one) => fits(tokens, i, one));
    if (!alias) continue;
    const to = i + alias.keys.length;
    found.push({ ...alias.body, from: i, to, rule: 'body.alias' });
    i = to - 1;
  }
  return found;
}

function fits(tokens: readonly Token[], i: number, { keys, capital }: Alias): boolean {
  if (!keys.every((key, k) => tokens[i + k]?.key === key)) return false;
  const first = tokens[i]?.text ?? '';
  if (capital === 'all') return first === first.toUpperCase();
  if (capital === 'none') return true;
  if (capital === 'sitting') return tokens[i - 1]?.key === 'the' && isSitting(tokens, i + keys.length);
  const before = tokens[i - 1]?.key ?? '';
  const after = tokens[i + keys.length];
  const named = after !== undefined && after.kind === 'word' && after.text[0] === after.text[0]?.toUpperCase();
  return (
    first[0] !== first[0]?.toLowerCase() &&
    (before === 'the' || /^\d/.test(before) || named || after?.key === 'members') &&
    after?.key !== 'of'
  );
}

/** "the committee is to meet again", "the commission last convened": the verb comes behind auxiliaries and adverbs only. */
function isSitting(tokens: readonly Token[], from: number): boolean {
  let i = from;
  while (i < from + MOST_AUXILIARIES && BEFORE_SITTING.has(tokens[i]?.key ?? '')) i++;
  return VERBS_OF_SITTING.has(tokens[i]?.key ?? '');
}

const MOST_AUXILIARIES = 5;
