import type { ScoredMeeting, ScoredOutcome, ScoredVisit } from './clean.js';
import { dateLikeness } from './dates.js';
import { nameLikeness, personLikeness, samePlace } from './likeness.js';
import { pairIndices } from './pairing.js';
import { dice, sharedCount, stemsOf } from './text.js';
import { GENERIC_STEMS } from './words.js';

/** A pair of meetings less like each other than this is no match. */
const THRESHOLD = 0.4;

/** What a part of a meeting counts for; a part that only one of the two gives counts half. */
const WEIGHTS = { name: 0.25, date: 0.25, participants: 0.2, parties: 0.15, kind: 0.15, place: 0.1, status: 0.1 };

/** Kinds that readers take for one another, as sorted pairs. */
const NEAR_KINDS = new Set([
  'conference summit',
  'ministerial official',
  'ministerial summit',
  'conference ministerial',
]);

interface Part {
  readonly weight: number;
  readonly given: readonly [gold: boolean, predicted: boolean];
  readonly likeness: () => number;
}

/** How like two meetings are: the weighted mean over their parts, 0 below the threshold or if the sides differ altogether. */
export function meetingLikeness(gold: ScoredMeeting, predicted: ScoredMeeting): number {
  const [name, otherName] = [tellingStems(gold.name), tellingStems(predicted.name)];
  const named = name.size > 0 && otherName.size > 0;
  const people = pairIndices(gold.participants, predicted.participants, personLikeness).length;
  const [parties, otherParties] = [new Set(gold.parties), new Set(predicted.parties)];
  const apart = parties.size > 0 && otherParties.size > 0 && sharedCount(parties, otherParties) === 0;
  if (apart && people === 0 && !(named && dice(name, otherName) >= 0.6)) return 0;
  const mean = weightedMean([
    { weight: WEIGHTS.name, given: [named, named], likeness: () => dice(name, otherName) },
    part(WEIGHTS.date, gold.date, predicted.date, dateLikeness),
    {
      weight: WEIGHTS.participants,
      given: [gold.participants.length > 0, predicted.participants.length > 0],
      likeness: () => (2 * people) / (gold.participants.length + predicted.participants.length),
    },
    {
      weight: WEIGHTS.parties,
      given: [parties.size > 0, otherParties.size > 0],
      likeness: () => dice(parties, otherParties),
    },
    part(WEIGHTS.kind, gold.kind, predicted.kind, kindLikeness),
    part(WEIGHTS.status, gold.status, predicted.status, statusLikeness),
    part(WEIGHTS.place, gold.place, predicted.place, (a, b) => (samePlace(a, b) ? 1 : 0)),
  ]);
  return mean >= THRESHOLD ? mean : 0;
}

function tellingStems(name: string): Set<string> {
  return new Set([...stemsOf(name)].filter((stem) => !GENERIC_STEMS.has(stem)));
}

function part(
  weight: number,
  gold: string | null,
  predicted: string | null,
  like: (a: string, b: string) => number,
): Part {
  return { weight, given: [gold !== null, predicted !== null], likeness: () => like(gold ?? '', predicted ?? '') };
}

function weightedMean(parts: readonly Part[]): number {
  let [total, weight] = [0, 0];
  for (const { weight: full, given, likeness } of parts) {
    if (given[0] && given[1]) {
      total += full * likeness();
      weight += full;
    } else if (given[0] || given[1]) {
      weight += full / 2;
    }
  }
  return weight > 0 ? total / weight : 0;
}

function kindLikeness(a: string, b: string): number {
  if (a === b) return 1;
  return NEAR_KINDS.has([a, b].sort().join(' ')) ? 0.5 : 0;
}

function statusLikeness(a: string, b: string): number {
  if (a === b) return 1;
  return a === 'held' || b === 'held' ? 0 : 0.5;
}

/** How like two visits are: 0 unless somebody of one name goes to one place or country. */
export function visitLikeness(gold: ScoredVisit, predicted: ScoredVisit): number {
  const to = gold.to && predicted.to && samePlace(gold.to, predicted.to) ? 1 : 0;
  const land = gold.country && gold.country === predicted.country ? 1 : 0;
  if (to + land === 0) return 0;
  const day = gold.date && predicted.date ? dateLikeness(gold.date, predicted.date) : 0;
  return (personLikeness(gold.leader, predicted.leader) * (1 + to + land + day)) / 4;
}

/** How like two outcomes are: of one kind with names that overlap by 0.4, or of any with names that overlap by 0.7. */
export function outcomeLikeness(gold: ScoredOutcome, predicted: ScoredOutcome): number {
  const overlap = nameLikeness(gold.name, predicted.name);
  if (gold.kind && gold.kind === predicted.kind && overlap >= 0.4) return 0.5 + overlap / 2;
  return overlap >= 0.7 ? overlap / 2 : 0;
}
