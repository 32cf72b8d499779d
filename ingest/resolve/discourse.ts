import type { Article } from '../../src/model/article.js';
import { aliasesOf } from '../annotate/aliases.js';
import { type Dateline, takeDateline } from '../annotate/dateline.js';
import { laterDatelines } from '../annotate/later-datelines.js';
import { type Reading, readSentence, withAliases } from '../annotate/reading.js';
import { sentencesOf } from '../segment/sentences.js';
import { homeCountries } from './home.js';
import { findPeople, type People } from './people.js';
import { type ReferenceDay, referenceDay } from './reference.js';
import { settlePeople } from './sides.js';
import { type Written, writtenIn } from './written.js';

/** An article read sentence by sentence, with what only the whole of it tells: who is who, and what day it is. */
export interface Discourse {
  readonly article: Article;
  readonly dateline: Dateline;
  readonly readings: readonly Reading[];
  readonly written: Written;
  readonly people: People;
  readonly reference: ReferenceDay;
  /** Countries by how likely officials without one are theirs. */
  readonly home: ReadonlyMap<string, number>;
}

/** Reads an article: sentences, what each says by itself, then people, their sides and the reference day. */
export function readDiscourse(article: Article): Discourse {
  const { sentences: dated, dateline } = takeDateline(sentencesOf(article.text));
  const { sentences, from: reports } = laterDatelines(dated);
  const first = sentences.map((sentence) => readSentence(sentence));
  const aliases = aliasesOf(first.flatMap(({ bodies }) => bodies));
  const readings = aliases.size > 0 ? first.map((reading) => withAliases(reading, aliases)) : first;
  const people = findPeople(readings);
  const home = homeCountries(article, readings, dateline.code);
  settlePeople(people, readings, home, article, reports);
  return {
    article,
    dateline,
    readings,
    written: writtenIn(article, readings),
    people,
    home,
    reference: referenceDay(article, dateline, readings),
  };
}
