import type { Article } from '../../src/model/article.js';

/** Shapes of text that ask most of a reader: each gives a text of about the given length. */
export type Shape = (length: number) => string;

const repeated =
  (piece: string): Shape =>
  (length) =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** All articles one after another, over and over: one long story with many meetings. */
export function story(articles: readonly Article[]): Shape {
  return repeated(`${articles.map(({ text }) => text).join('\n\n')}\n\n`);
}

/** Texts that nobody writes but that a rule with a backward look would stumble over. */
export const HOSTILE: Readonly<Record<string, Shape>> = {
  'one word': repeated('a'),
  'one name': repeated('Minister Kim and '),
  'the meeting of the': repeated('the meeting of the '),
  commas: repeated('Ana, '),
  numbers: repeated('17 May 2024, '),
  brackets: repeated('("'),
  bullets: repeated('- President Kim met\n'),
  'one long sentence': repeated('the president of France met the minister of Japan in Paris on 3 May and '),
  'no space': repeated('Minister'),
  quotes: repeated('“He said ‘no’ to '),
};
