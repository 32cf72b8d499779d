import { datesOverlap, type Edtf, parseEdtf } from '../model/edtf.js';
import { foldedWords } from '../model/fold.js';
import type { MeetingDetail } from './meeting-facts.js';
import type { Reference } from './reference.js';

/** How well a meeting fits a reference. */
export interface Fit {
  /** From 0 to 1: how many of the parts of the reference fit, a date that only may be the one asked for counting half. */
  readonly score: number;
  /** One entry for each part that fits: `kind: summit`, `date: 2025-08-23`, `place: Busan`. */
  readonly reasons: readonly string[];
  /** Whether its sides are those that are named, and no others; false where fewer than two are. */
  readonly sameSides: boolean;
}

interface Part {
  readonly weight: number;
  readonly reason: string;
}

const MISSING: Part = { weight: 0, reason: '' };

/** Judges a meeting part by part. `parties` are codes that were asked for beside the reference. */
export function fitOf(reference: Reference, detail: MeetingDetail, parties: readonly string[]): Fit {
  const parts = [
    ...(reference.kinds.length > 0 ? [fitKind(reference, detail)] : []),
    ...(reference.date ? [fitDate(reference.date, detail)] : []),
    ...(reference.sides === null ? [] : [fitSides(reference.sides, detail)]),
    ...reference.codes.map((code) => fitCountry(code, detail)),
    ...reference.words.map((word) => fitWord(word, detail)),
  ];
  const named = new Set([...reference.codes, ...parties]);
  const sides = detail.meeting.parties;
  return {
    score: parts.length === 0 ? 1 : parts.reduce((sum, part) => sum + part.weight, 0) / parts.length,
    reasons: [...new Set(parts.filter((part) => part.weight > 0).map((part) => part.reason))],
    sameSides: named.size > 1 && sides.length === named.size && sides.every((code) => named.has(code)),
  };
}

const part = (reason: string, weight = 1): Part => ({ weight, reason });

/** A gathering of many states counts as a summit only if an article calls it one. */
function fitKind({ kinds }: Reference, { meeting }: MeetingDetail): Part {
  const asSummit = kinds.includes('summit') && meeting.kind === 'conference';
  if (!kinds.includes(meeting.kind) || (asSummit && !wordsOf(meeting.names).has('summit'))) return MISSING;
  return part(`kind: ${meeting.kind}`);
}

/** Longer than this in days, a date says too little to be the month or day that was asked for. */
const LONGEST_MEETING = 31;

function fitDate(wanted: Edtf, { meeting }: MeetingDetail): Part {
  const date = meeting.date === null ? null : parseEdtf(meeting.date);
  if (!date || !datesOverlap(wanted, date)) return MISSING;
  const days = date.start && date.end ? (Date.parse(date.end) - Date.parse(date.start)) / 86_400_000 + 1 : 1;
  const sure = days <= LONGEST_MEETING || wanted.precision === 'year';
  return part(`date: ${date.text}`, sure ? 1 : 0.5);
}

function fitSides(count: number, { meeting }: MeetingDetail): Part {
  return meeting.parties.length === count ? part(`sides: ${count}`) : MISSING;
}

function fitCountry(code: string, { meeting, places }: MeetingDetail): Part {
  if (meeting.parties.includes(code)) return part(`party: ${code}`);
  const place = places.find(({ node }) => node.country === code);
  return place ? part(`place: ${place.node.name}`) : MISSING;
}

function fitWord(word: string, { meeting, places, participants, bodies }: MeetingDetail): Part {
  const place = places.find(({ node }) => wordsOf([node.name]).has(word));
  if (place) return part(`place: ${place.node.name}`);
  const leader = participants.find(({ node }) => wordsOf([node.name, ...node.aliases]).has(word));
  if (leader) return part(`leader: ${leader.node.name}`);
  const body = bodies.find(({ node }) => wordsOf([node.name, node.acronym ?? '']).has(word));
  if (body) return part(`body: ${body.node.name}`);
  const name = meeting.names.find((one) => wordsOf([one]).has(word));
  return name ? part(`name: ${name}`) : MISSING;
}

function wordsOf(names: readonly string[]): Set<string> {
  return new Set(names.flatMap(foldedWords));
}
