import type { Row, Runner } from '../../src/graph/port.js';
import type { MeetingKind } from '../../src/model/vocabulary.js';
import { decodeForm, encodeForm, type Form, formKeys, type KnownForm } from './form.js';
import type { Links } from './links.js';
import { meetingKeys } from './meeting-keys.js';
import { type MeetingClaim, type MeetingTraits, traitsOf } from './traits.js';
import { type VisitClaim, type VisitTraits, visitKeys } from './visits.js';

type Known = ReadonlySet<string>;

/** The claims of every meeting in the graph that shares a key with one of these, but for the nodes that are known already. */
export async function meetingsNear(
  runner: Runner,
  claims: readonly MeetingClaim[],
  known: Known,
): Promise<MeetingClaim[]> {
  const keys = keysOf(claims.flatMap((claim) => meetingKeys(claim).sought));
  return (await under(runner, 'meeting', keys, known)).map(meetingClaim);
}

/** Likewise for visits. */
export async function visitsNear(runner: Runner, claims: readonly VisitClaim[], known: Known): Promise<VisitClaim[]> {
  const keys = keysOf(claims.flatMap((claim) => visitKeys(claim).sought));
  return (await under(runner, 'visit', keys, known)).map(visitClaim);
}

/** All forms of every leader in the graph whom one of these may mean. */
export async function formsNear(runner: Runner, forms: readonly Form[], known: Known): Promise<KnownForm[]> {
  const keys = keysOf(forms.flatMap((form) => formKeys(form).sought));
  const rows = await under(runner, 'leader', keys, known);
  return rows.flatMap((row) => (row.forms as string[]).map((form) => knownForm(decodeForm(form), String(row.node))));
}

/** What an article in the graph claims. */
export interface Claims {
  readonly forms: readonly KnownForm[];
  readonly meetings: readonly MeetingClaim[];
  readonly visits: readonly VisitClaim[];
}

/** The claims of an article as the graph has it; none for one that it does not have. */
export async function claimsOf(runner: Runner, article: string): Promise<Claims> {
  const of = (noun: string) => runner.run(`read/link/${noun}-claims-of`, { article });
  const leaders = await of('leader');
  return {
    forms: leaders.flatMap((row) =>
      (row.forms as string[]).map((form) => knownForm(decodeForm(form), String(row.node))),
    ),
    meetings: (await of('meeting')).map(meetingClaim),
    visits: (await of('visit')).map(visitClaim),
  };
}

/** A form as a claim: it is not one article's, and its own words tell it apart. */
export function knownForm(form: Form, node: string | null): KnownForm {
  return { ...form, article: '', published: null, mention: encodeForm(form), node };
}

async function under(runner: Runner, noun: string, keys: string[], known: Known): Promise<readonly Row[]> {
  if (keys.length === 0) return [];
  return runner.run(`read/link/${noun}s-under`, { keys, known: [...known].sort() });
}

const keysOf = (keys: readonly string[]) => [...new Set(keys)].sort();

const textOf = (row: Row, key: string) => (row[key] ?? null) as string | null;
const listOf = (row: Row, key: string) => (row[key] ?? []) as string[];

function claimOf(row: Row) {
  return {
    article: String(row.article),
    published: textOf(row, 'published'),
    mention: String(row.mention),
    node: String(row.node),
  };
}

const meetingClaim = (row: Row): MeetingClaim => ({ ...claimOf(row), ...meetingTraits(row) });

const visitClaim = (row: Row): VisitClaim => ({ ...claimOf(row), ...visitTraits(row) });

/** What a row of an article's claim says of a meeting. */
export function meetingTraits(row: Row): MeetingTraits {
  return traitsOf({
    name: String(row.name),
    kind: row.kind as MeetingKind,
    date: textOf(row, 'date'),
    parties: listOf(row, 'parties'),
    people: listOf(row, 'people'),
    place: textOf(row, 'place'),
    placeCountry: textOf(row, 'placeCountry'),
    body: textOf(row, 'body'),
  });
}

/** What a row of an article's claim says of a visit. */
export function visitTraits(row: Row): VisitTraits {
  return {
    traveller: String(row.traveller),
    country: textOf(row, 'country'),
    to: textOf(row, 'destination'),
    date: textOf(row, 'date'),
  };
}

/** Under which ids an article in the graph is written. */
export async function linksOf(runner: Runner, article: string): Promise<Links> {
  const { forms, meetings, visits } = await claimsOf(runner, article);
  const nodes = (claims: readonly { mention: string; node: string | null }[]) =>
    new Map(claims.flatMap(({ mention, node }) => (node === null ? [] : [[mention, node] as const])));
  return {
    leaders: nodes(forms.map(({ name, node }) => ({ mention: name, node }))),
    meetings: nodes(meetings),
    visits: nodes(visits),
  };
}
