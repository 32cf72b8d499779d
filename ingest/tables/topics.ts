/**
 * Words that lead to the subject of a meeting, and words that are none. Written for Chancery; licence as the project (Apache-2.0).
 * Folded.
 */
import { list } from './list.js';

/** Phrases after which the subject follows. */
export const TOPIC_LEADS: readonly string[] = list(`
  discussed, discuss, discusses, discussing, reviewed, review, exchanged views on, views on, views about, talked about, spoke about, speak about, focused on, focus on, focusing on, focussed on, dealt with, deal with, touched on, touch on, touched upon,
  addressed, addressing, raised, covered, covering, took up, discussion on, discussions on, talks on, meeting on, dialogue on, consultations on, conference on, call on the topic of, went over, take stock of, took stock of, the topics of, agenda are, agenda were,
  discussion of, cooperation on, cooperate on, cooperation in, underlined the importance of, emphasized the need for, brought up, concern over, concerns over, concern about, discussions about, talks about
`);

/** Nouns that say nothing as a subject. */
export const EMPTY_TOPICS: ReadonlySet<string> = new Set(
  list(
    'issues, issue, matters, matter, ways, way, topics, topic, subjects, number, range, series, aspects, things, views, measures, efforts, steps, means, possibilities, questions, problems, it, them, that, this, how, what, whether, importance, need',
  ),
);
