import type { Sentence } from '../segment/sentence.js';
import type { Token } from '../segment/token.js';
import { datelineEnd } from './dateline.js';
import { gazetteerMentions } from './gazetteer.js';

/** A round-up: several reports, each with its own dateline. */
export interface Reports {
  /** The sentences without these datelines. */
  readonly sentences: readonly Sentence[];
  /** The country from which each sentence is reported, by the sentence's index; those before the second dateline have none. */
  readonly from: ReadonlyMap<number, string>;
}

/** Reads "TOKYO (AP) —" at the head of later paragraphs: each report runs up to the next one. */
export function laterDatelines(sentences: readonly Sentence[]): Reports {
  const from = new Map<number, string>();
  let code: string | null = null;
  const rest = sentences.map((sentence, i) => {
    const opens = i > 0 && sentences[i - 1]?.paragraph !== sentence.paragraph;
    const end = opens && isShouted(sentence.tokens[0]) ? datelineEnd(sentence.tokens) : 0;
    const isDateline = end > 0 && end < sentence.tokens.length && namesAgency(sentence.tokens.slice(0, end));
    if (isDateline) {
      const place = gazetteerMentions(sentence.tokens.slice(0, end)).find(({ type }) => type !== 'body');
      code = place && place.type !== 'body' ? place.code : null;
    }
    if (code) from.set(sentence.index, code);
    return isDateline ? { ...sentence, tokens: sentence.tokens.slice(end) } : sentence;
  });
  return { sentences: rest, from };
}

/** "TOKYO": a word in capitals. */
function isShouted(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text.length > 2 && token.text === token.text.toUpperCase();
}

function namesAgency(tokens: readonly Token[]): boolean {
  return tokens.some(({ key }) => key === '(' || key === '/');
}
