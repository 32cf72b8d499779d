import { parse } from 'chrono-node';
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemCustomEntity, type ItemSentence } from 'wink-nlp';
import type { Article } from '../../src/model/article.js';

/** What a developer gets in an afternoon from ready parts: who is named beside a word of meeting, and the day told there. */
export interface SimpleEvent {
  readonly noun: string;
  readonly names: readonly string[];
  readonly dates: readonly string[];
}

const nlp = winkNLP(model, ['sbd', 'pos', 'negation', 'cer']);
const its = nlp.its;
nlp.learnCustomEntities([
  {
    name: 'event',
    patterns: ['[meeting|meetings|talks|summit|call|visit|consultations|dialogue|session|conference|forum]'],
  },
  { name: 'event', patterns: ['[met|hosted|welcomed|received|visited|spoke|discussed]'] },
  { name: 'name', patterns: ['PROPN', 'PROPN PROPN', 'PROPN PROPN PROPN', 'PROPN ADP PROPN'] },
]);

/**
 * wink-nlp (sentences, parts of speech, patterns) and chrono-node (dates), joined by the simplest rules: an event is a word of
 * meeting with the names and dates of its sentence.
 */
export function readWithReadyParts({ text, published }: Article): SimpleEvent[] {
  const dates = parse(text, new Date(`${published ?? '2025-01-01'}T00:00:00Z`)).map(({ index, start }) => ({
    index,
    day: start.date().toISOString().slice(0, 10),
  }));
  const events: SimpleEvent[] = [];
  let at = 0;
  nlp
    .readDoc(text)
    .sentences()
    .each((sentence: ItemSentence) => {
      const words = sentence.out();
      const start = Math.max(text.indexOf(words, at), at);
      at = start + words.length;
      const found: { value: string; type: string }[] = [];
      sentence.customEntities().each((entity: ItemCustomEntity) => {
        found.push({ value: entity.out(), type: String(entity.out(its.type)) });
      });
      const of = (wanted: string) => found.filter(({ type }) => type === wanted).map(({ value }) => value);
      const inside = dates.filter(({ index }) => index >= start && index < at).map(({ day }) => day);
      for (const noun of of('event')) events.push({ noun, names: of('name'), dates: inside });
    });
  return events;
}
