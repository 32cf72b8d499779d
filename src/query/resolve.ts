import type { GraphStore } from '../graph/port.js';
import { AmbiguousError, NotFoundError, UsageError } from '../model/errors.js';
import { labelOf } from '../model/ids.js';
import { firstDayOf, lastDayOf, NO_DAY } from './filter.js';
import { type MeetingDetail, meetingsByIds } from './meeting-facts.js';
import { nodeById } from './nodes.js';
import type { MeetingRecord } from './records.js';
import { parseReference, type Reference } from './reference.js';
import { fitOf } from './reference-fit.js';
import { readSides, requireSides } from './sides.js';
import { textOf } from './values.js';

/** A meeting that a reference may mean. */
export interface MeetingCandidate {
  readonly meeting: MeetingRecord;
  /** From 0 to 1: how much of the reference it fits. */
  readonly score: number;
  /** What fits, one entry for each part: `named: August summit`, `kind: summit`. */
  readonly reasons: readonly string[];
}

interface Ranked extends MeetingCandidate {
  readonly detail: MeetingDetail;
  /** Higher is better; equal ranks are never told apart. */
  readonly rank: number;
}

/** How many candidates an error lists before it only counts them. */
const MOST_LISTED = 10;

/**
 * The one meeting that a reference means: an id, or words as of a person ("August summit", "the Busan summit"), with the codes of sides
 * that all took part. A meeting that an article calls by exactly these words goes before others that fit, and one between the named
 * sides alone before one with more. Throws a NotFoundError if none fits whole, an AmbiguousError that lists those that fit
 * equally well, and a UsageError for an unknown code.
 */
export async function resolveMeeting(
  store: GraphStore,
  reference: string,
  parties: readonly string[] = [],
): Promise<MeetingRecord> {
  if (labelOf(reference) === 'Meeting') {
    const meeting = await nodeById(store, 'Meeting', reference);
    if (meeting) return meeting;
    throw new NotFoundError(
      `The graph has no meeting "${reference}": give a reference such as "August summit", or list them.`,
    );
  }
  const candidates = await rankCandidates(store, reference, parties);
  const fitting = candidates.filter(({ score }) => score === 1);
  const best = fitting.filter(({ rank }) => rank === fitting[0]?.rank);
  const [only] = best;
  if (only && best.length === 1) return only.meeting;
  if (!only) throw notFound(reference, candidates[0]);
  throw ambiguous(reference, best);
}

/** When a meeting that is referred to was: EDTF with a year; what is left out or null asks nothing. */
export interface When {
  /** Not over before its first day. */
  readonly since?: string | null | undefined;
  /** Begun by its last day. */
  readonly until?: string | null | undefined;
}

/**
 * The meetings that a reference may mean, best first, at most 50. Throws a UsageError for an unknown code, an empty reference, and a
 * date without a year.
 */
export async function resolveCandidates(
  store: GraphStore,
  reference: string,
  parties: readonly string[] = [],
  when: When = {},
): Promise<MeetingCandidate[]> {
  if (labelOf(reference) === 'Meeting') {
    const meeting = await nodeById(store, 'Meeting', reference);
    return meeting ? [{ meeting, score: 1, reasons: [`id: ${reference}`] }] : [];
  }
  return (await rankCandidates(store, reference, parties, when)).slice(0, 50);
}

async function rankCandidates(
  store: GraphStore,
  text: string,
  codes: readonly string[],
  { since, until }: When = {},
): Promise<Ranked[]> {
  const span = { since: firstDayOf('since', since), until: lastDayOf('until', until) };
  const [sides, parties] = await Promise.all([readSides(store), requireSides(store, codes)]);
  const reference = parseReference(text, sides);
  if (reference.name === '') {
    throw new UsageError('A reference must have words, such as "August summit", but got an empty one.');
  }
  const strict = await readCandidates(store, reference, { parties, ...span });
  const found = strict.length > 0 ? strict : await readCandidates(store, looser(reference), { parties, ...span });
  const details = await meetingsByIds(
    store,
    found.map(({ id }) => id),
  );
  const ranked = details.flatMap((detail, i) =>
    detail ? [rankOf(reference, detail, parties, found[i]?.named === true)] : [],
  );
  return ranked
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || b.rank - a.rank || (a.meeting.sort < b.meeting.sort ? 1 : -1));
}

function rankOf(reference: Reference, detail: MeetingDetail, parties: readonly string[], named: boolean): Ranked {
  const fit = fitOf(reference, detail, parties);
  return {
    meeting: detail.meeting,
    detail,
    score: named ? 1 : fit.score,
    reasons: [...(named ? [`named: ${reference.name}`] : []), ...fit.reasons],
    rank: (named ? 2 : 0) + (fit.sameSides ? 1 : 0),
  };
}

/** Whether its words can be a name: articles call many meetings just "summit". */
function isTelling({ date, codes, sides, words }: Reference): boolean {
  return date !== null || sides !== null || codes.length > 0 || words.length > 0;
}

/** Without what most often is wrong, so that an answer "none fits" can name the nearest. */
function looser(reference: Reference): Reference {
  return { ...reference, words: [], codes: [], kinds: [] };
}

async function readCandidates(
  store: GraphStore,
  reference: Reference,
  asked: { readonly parties: readonly string[]; readonly since: string; readonly until: string },
) {
  const { name, kinds, date, codes, words } = reference;
  const rows = await store.run('read/reference/candidates', {
    ...asked,
    name: isTelling(reference) ? name : '',
    kinds,
    month: date?.precision === 'yearless' ? date.text.slice(5, 7) : '',
    from: date?.start ?? '',
    to: date?.end ?? NO_DAY,
    codes,
    words: words.map((word) => ` ${word}`),
  });
  return rows.map((row) => ({ id: textOf(row.id), named: row.named === true }));
}

function notFound(reference: string, nearest: Ranked | undefined): NotFoundError {
  const hint = nearest ? `the nearest is ${describe(nearest)}` : 'list the meetings to find its name or id';
  return new NotFoundError(`No meeting in the graph fits "${reference}": ${hint}.`);
}

function ambiguous(reference: string, candidates: readonly Ranked[]): AmbiguousError {
  const list = candidates.map(describe);
  const more = list.length > MOST_LISTED ? `; or ${list.length - MOST_LISTED} more` : '';
  return new AmbiguousError(
    `"${reference}" may be ${list.slice(0, MOST_LISTED).join('; or ')}${more}: name the sides, a date or the id.`,
    list,
  );
}

/** A meeting as lists of candidates show one: name, date, place, sides and id, as far as they are known. */
function describe({ detail: { meeting, places } }: Ranked): string {
  const parts = [meeting.name, meeting.date ?? 'no date', places[0]?.node.name, meeting.parties.join('-'), meeting.id];
  return parts.filter(Boolean).join(', ');
}
