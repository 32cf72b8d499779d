import type { GraphStore, Row } from '../graph/port.js';
import { groupBy } from '../model/group.js';
import type { MeetingStatus } from '../model/vocabulary.js';
import { articlesOf, type EvidenceRecord, quotes } from './evidence.js';
import type { ArticleRecord } from './records.js';
import { textOf, textOrNull, textsOf } from './values.js';

/** What became of a meeting, as one article tells it: its status, told apart by the word that says so. */
export type Stage = 'proposed' | 'planned' | 'postponed' | 'held' | 'cancelled';

export interface HistoryStep {
  readonly stage: Stage;
  /** EDTF: when the meeting was, or was to be, as this article says; null if it does not. */
  readonly date: string | null;
  /** The article with the words and the sentence. */
  readonly evidence: EvidenceRecord;
}

/** Articles that a history takes into account at most. */
const MOST_ARTICLES = 500;

/** Beginnings of words by which a plan is only a proposal, and by which what does not take place is only put off. */
const PROPOSING = /\b(?:propos|suggest|offer|invit|float|moot)/i;
const POSTPONING = /\b(?:postpon|put(?:s|ting)? off|defer|delay|resched|shelv|suspend|push(?:ed|es)? back)/i;

/**
 * The steps of some meetings, in the order of the ids: each meeting's in the order of the articles that tell of them, one for each
 * article: proposed, planned, postponed, held, cancelled. Empty for an unknown id. Two statements.
 */
export async function historiesOf(store: GraphStore, ids: readonly string[]): Promise<HistoryStep[][]> {
  const rows = await store.run('read/facts/history', { ids: [...new Set(ids)], first: MOST_ARTICLES });
  const articles = await articlesOf(store, rows);
  const byMeeting = groupBy(rows, (row) => textOf(row.meeting));
  return ids.map((id) => (byMeeting.get(id) ?? []).flatMap((row) => stepsOf(row, articles)));
}

function stepsOf(row: Row, articles: ReadonlyMap<string, ArticleRecord>): HistoryStep[] {
  const facts = textsOf(row.facts);
  const told = facts.filter((entry) => entry.startsWith('STATUS|'));
  const [evidence] = quotes(articles.get(textOf(row.article)), told.length > 0 ? told : facts);
  if (!evidence) return [];
  return [{ stage: stageOf(row, told.length > 0 ? evidence : null), date: textOrNull(row.date), evidence }];
}

function stageOf(row: Row, said: EvidenceRecord | null): Stage {
  const status = textOf(row.status) as MeetingStatus;
  if (status === 'planned' && said && PROPOSING.test(said.quote)) return 'proposed';
  return status === 'cancelled' && said && POSTPONING.test(said.quote) ? 'postponed' : status;
}
