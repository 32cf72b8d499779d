import type { Evidence, ExtractedOutcome } from '../../src/model/extraction.js';
import type { OutcomeKind } from '../../src/model/vocabulary.js';
import { textOf } from '../annotate/bodies.js';
import { lexiconOf, longestAt } from '../annotate/lexicon.js';
import { cueOf } from '../segment/cues.js';
import { isCapitalised, type Token } from '../segment/token.js';
import { RESULT_NOUNS } from '../tables/order-cues.js';
import {
  BROAD_PAPERS,
  COMMON_PAPERS,
  NO_SOURCE_PREPOSITIONS,
  OUTCOME_NOUNS,
  PLAIN_DEALS,
  STANDING_PAPERS,
} from '../tables/outcomes.js';
import type { Scene } from './arguments.js';
import { evidenceOf } from './evidence.js';
import { isOfManyStates } from './extracted-meeting.js';
import type { Told } from './follow-record.js';
import type { MeetingRecord } from './meeting-record.js';
import { isMadeByMany, isPaperMade, makersOf, type Paper } from './paper-made.js';
import { leftEdge, rightEdge } from './paper-name.js';

/** A paper that came out of a meeting. */
export interface OutcomeRecord {
  readonly name: string;
  readonly kind: OutcomeKind;
  readonly meeting: MeetingRecord | null;
  /** Whether it is told before any meeting, so that it may be the paper of the meeting that the report is about. */
  readonly early: boolean;
  readonly evidence: readonly Evidence[];
}

const PAPERS = lexiconOf([...OUTCOME_NOUNS].map(([phrase, kind]) => ({ phrase, value: { phrase, kind } })));

const STANDING = lexiconOf(STANDING_PAPERS.map((phrase) => ({ phrase, value: phrase })));
const OPENING = cueOf([...PAPERS.buckets.keys(), ...STANDING.buckets.keys()]);

/**
 * The papers that a sentence tells of as made, each with the meeting of the sentence that stands nearest to it, else the current one.
 * @param current the meeting that the report is telling of; null if there is none
 * @param meetings those told so far
 * @param year the year of publication; null if it is not known
 */
export function outcomesIn(
  scene: Scene,
  told: readonly Told[],
  current: MeetingRecord | null,
  meetings: readonly MeetingRecord[],
  year: number | null,
): OutcomeRecord[] {
  const { reading } = scene;
  const held = told.filter(
    ({ telling, record }) =>
      record.status === 'held' && isSource(telling.trigger.preposition) && !isOfResults(reading, telling.trigger),
  );
  return papersIn(scene).flatMap(({ paper, kind }) => {
    if (!isPaperMade(scene, paper, held.length > 0, year)) return [];
    const near = held.toSorted((a, b) => gap(a, paper) - gap(b, paper))[0];
    return [
      {
        name: textOf(reading.tokens, paper.from, paper.to),
        kind,
        meeting: near?.record ?? madeAt(scene, paper, current, meetings),
        early: current === null,
        evidence: [evidenceOf(reading, paper.from, paper.to, 'outcome.paper', 'name')],
      },
    ];
  });
}

/** Of what several made the last meeting at which all of them were, else the current one. */
function madeAt(
  scene: Scene,
  paper: Paper,
  current: MeetingRecord | null,
  meetings: readonly MeetingRecord[],
): MeetingRecord | null {
  const [first] = meetings;
  if (first?.body && first.status === 'held' && isOfManyStates(first.body) && isMadeByMany(scene, paper)) return first;
  const makers = makersOf(scene, paper);
  const ofAll = ({ status, sides }: MeetingRecord) => status === 'held' && makers.every((side) => sides.has(side));
  const all =
    makers.length > 2 && current && !ofAll(current) ? meetings.slice(-MOST_BEFORE).findLast(ofAll) : undefined;
  return all ?? (current && isMadeAt(scene, paper, current) ? current : null);
}

/** A bound that keeps the time in line with the length of the text. */
const MOST_BEFORE = 40;

/** Whether a paper can have come out of a meeting told before: it was held, and the paper is not one of several others by themselves. */
function isMadeAt(scene: Scene, paper: Paper, { status, sides }: MeetingRecord): boolean {
  if (status !== 'held') return false;
  const makers = makersOf(scene, paper);
  return makers.length < 2 || sides.size === 0 || makers.some((side) => sides.has(side));
}

/** A meeting told only as one to come, or as one in whose course others act, brings forth nothing here. */
function isSource(preposition: string): boolean {
  return !NO_SOURCE_PREPOSITIONS.has(preposition);
}

/** "welcomed the outcomes of the meeting": what came of it was before. */
function isOfResults({ tokens }: Scene['reading'], { role, from }: Told['telling']['trigger']): boolean {
  if (role !== 'attribute') return false;
  const of = tokens.slice(Math.max(0, from - 3), from).findLastIndex(({ key }) => /^(?:of|from)$/.test(key));
  return of >= 0 && RESULT_NOUNS.has(tokens[Math.max(0, from - 3) + of - 1]?.key ?? '');
}

function gap({ telling: { trigger } }: Told, { from, to }: Paper): number {
  return trigger.from >= to ? trigger.from - to : Math.max(0, from - trigger.to);
}

function papersIn({ reading }: Scene): { readonly paper: Paper; readonly kind: OutcomeKind }[] {
  const { tokens } = reading;
  const found: { paper: Paper; kind: OutcomeKind }[] = [];
  let free = 0;
  for (const i of reading.cues.at(OPENING)) {
    if (i < free) continue;
    const standing = longestAt(STANDING, tokens, i);
    if (standing) free = standing.to;
    const match = standing ? null : longestAt(PAPERS, tokens, i);
    if (!match || isCovered(reading, i)) continue;
    const { phrase, kind } = match.value;
    const from = leftEdge(tokens, i);
    const joint = tokens.slice(from, match.to).some(({ key }) => key === 'joint');
    const numbered = kind === 'resolution' && tokens[match.to]?.kind === 'number';
    const capital = (isCapitalised(tokens[match.to - 1] as Token) && i > 0) || numbered;
    const named = capital || kind === 'memorandum' || PLAIN_DEALS.has(phrase) || BROAD_PAPERS.has(phrase);
    const to = numbered ? match.to + 1 : rightEdge(tokens, match.to, named);
    const told = joint || capital || isNews(phrase, tokens, { from, head: match.to, to });
    if (told) found.push({ paper: { from, head: match.to, to, joint, capital }, kind });
    free = match.to;
  }
  return found;
}

/** Whether a token is of the name of a body or a meeting. */
function isCovered({ bodyAt, nouns }: Scene['reading'], i: number): boolean {
  return bodyAt(i) !== null || nouns.some((noun) => noun.from <= i && i < noun.to);
}

/** In small letters: "an agreement", "a ceasefire agreement", "a declaration on trade"; not "the agreement", "the deal". */
function isNews(
  phrase: string,
  tokens: readonly Token[],
  { from, head, to }: { readonly from: number; readonly head: number; readonly to: number },
): boolean {
  const article = /^(?:a|an|another|one)$/.test(tokens[from - 1]?.key ?? '');
  if (BROAD_PAPERS.has(phrase)) return article && to > head;
  if (PLAIN_DEALS.has(phrase)) return article || to > head || head - from > 1;
  return !COMMON_PAPERS.has(phrase);
}

/**
 * The papers in the form of the extraction; one told twice of the same meeting is one.
 * @param main the meeting that the report is about, which a paper told before any meeting came out of; null if there is none
 */
export function outcomesOf(
  records: readonly OutcomeRecord[],
  main: MeetingRecord | null,
  idOf: (record: MeetingRecord) => string | null,
): ExtractedOutcome[] {
  const seen = new Set<string>();
  return records.flatMap(({ name, kind, meeting, early, evidence }) => {
    const source = meeting ?? (early && main?.status === 'held' ? main : null);
    const id = source && idOf(source);
    const key = `${kind} ${id} ${/^(?:statement|declaration)$/.test(kind) ? '' : name.toLowerCase()}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const [paper] = evidence;
    const more = (rule: string, supports: string) => (paper ? [{ ...paper, rule, supports }] : []);
    const ofMeeting = id === null ? [] : more(meeting ? 'outcome.of-telling' : 'outcome.of-report', 'meeting');
    return [{ name, kind, meeting: id, evidence: [...evidence, ...more('outcome.noun', 'kind'), ...ofMeeting] }];
  });
}
