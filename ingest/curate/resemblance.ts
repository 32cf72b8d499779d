import { fold } from '../../src/model/fold.js';
import type { Form } from '../link/form.js';
import { type Agreement, agreementOf } from '../link/likeness.js';
import { matchNames, type NameMatch } from '../link/names.js';
import type { MeetingTraits } from '../link/traits.js';

/** How much two things look alike (higher is better) and in what. */
export interface Resemblance {
  readonly score: number;
  readonly reasons: readonly string[];
}

/** What each way of agreeing, or not, weighs in a pair that linking left apart, and how it is told. Only their order matters. */
const OF_MEETINGS: { readonly [K in keyof Agreement]?: Readonly<Record<string, readonly [number, string]>> } = {
  sides: {
    equal: [3, 'the same sides'],
    most: [2, 'most of the sides'],
    two: [1, 'two of the sides'],
    few: [-1, 'other sides'],
    no: [-1, 'other sides'],
  },
  dates: { day: [3, 'the same day'], yes: [2, 'dates that agree'], next: [2, 'a day apart'], unknown: [0, 'no dates'] },
  people: { some: [2, 'the same people'], none: [-2, 'other people'] },
  places: { some: [1, 'the same place'], towns: [-2, 'other places'], countries: [-2, 'other places'] },
  body: { same: [2, 'the same body'], differ: [-2, 'two bodies'] },
  name: { same: [2, 'names on one subject'], differ: [-1, 'names on two subjects'] },
  kind: { same: [1, 'the same kind'], level: [-1, 'two kinds'], differ: [-1, 'two kinds'] },
};

/** Less than this is no pair worth a look. */
const LEAST = 4;

/** How much two meetings look alike; null for those that cannot be one or hardly are. One article that tells both speaks against it. */
export function resemblanceOfMeetings(a: MeetingTraits, b: MeetingTraits, toldApart: boolean): Resemblance | null {
  const agreement = agreementOf(a, b);
  if (agreement.dates === 'no') return null;
  const found = Object.entries(OF_MEETINGS).flatMap(([trait, weights]) => {
    const weight = weights[String(agreement[trait as keyof Agreement])];
    return weight ? [weight] : [];
  });
  return resemblance(toldApart ? [...found, [-3, 'told apart by one article'] as const] : found, LEAST);
}

const OF_NAMES: Readonly<Record<NameMatch, readonly [number, string] | null>> = {
  same: [5, 'the same name'],
  variant: [4, 'another spelling'],
  within: [3, 'a part of the name'],
  no: null,
};

/** How much two people look alike by their forms; null for those whose names do not agree. */
export function resemblanceOfLeaders(a: readonly Form[], b: readonly Form[]): Resemblance | null {
  const matches = a.flatMap((one) => b.map((other) => OF_NAMES[matchNames(one.name, other.name)]));
  const [name] = matches.filter((match) => match !== null).sort(([x], [y]) => y - x);
  if (!name) return null;
  const [mine, theirs] = [sidesOf(a), sidesOf(b)];
  const side: readonly [number, string] =
    mine.length === 0 || theirs.length === 0
      ? [0, 'one without a side']
      : mine.some((one) => theirs.includes(one))
        ? [2, 'the same side']
        : [-1, 'two sides'];
  const offices = new Set(officesOf(a));
  const office: readonly [number, string][] = officesOf(b).some((one) => offices.has(one))
    ? [[1, 'the same office']]
    : [];
  return resemblance([name, side, ...office], 0);
}

const sidesOf = (forms: readonly Form[]) => forms.flatMap(({ side }) => (side === null ? [] : [side]));
const officesOf = (forms: readonly Form[]) => forms.flatMap(({ office }) => (office === null ? [] : [fold(office)]));

function resemblance(weights: readonly (readonly [number, string])[], least: number): Resemblance | null {
  const score = weights.reduce((sum, [weight]) => sum + weight, 0);
  if (score < least) return null;
  return { score, reasons: weights.map(([, reason]) => reason) };
}
