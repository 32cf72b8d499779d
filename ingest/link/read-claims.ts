import type { Row, Runner } from '../../src/graph/port.js';
import type { Extraction } from '../../src/model/extraction.js';
import { labelOf } from '../../src/model/ids.js';
import type { MeetingKind, MeetingStatus } from '../../src/model/vocabulary.js';
import type { Claim } from './claim.js';
import { encodeForm, type Form, formKeys, type KnownForm, readForm } from './form.js';
import { type Links, visitMention } from './links.js';
import { meetingKeys } from './meeting-keys.js';
import { type ClaimedMeeting, claimedMeeting, type MeetingClaim, traitsOf } from './traits.js';
import { type ClaimedVisit, claimedVisit, type VisitClaim, visitKeys } from './visits.js';

/** Gives all claims of every node that shares a key with one of these, but for nodes that it gave before. */
export type Seeker<C> = (claims: readonly C[]) => Promise<readonly C[]>;

export const seekMeetings = (runner: Runner): Seeker<MeetingClaim> =>
  seeker(runner, 'meeting', (claim) => meetingKeys(claim).sought, meetingClaims);

export const seekVisits = (runner: Runner): Seeker<VisitClaim> =>
  seeker(runner, 'visit', (claim) => visitKeys(claim).sought, visitClaims);

/** Likewise, all forms of every leader whom one of these may mean. */
export const seekForms = (runner: Runner): Seeker<KnownForm> =>
  seeker(runner, 'leader', (form) => formKeys(form).sought, formClaims);

function seeker<C extends Claim>(
  runner: Runner,
  noun: string,
  keysOf: (claim: C) => readonly string[],
  claimsOf: (row: Row) => C[],
): Seeker<C> {
  const asked = new Set<string>();
  const known = new Set<string>();
  return async (claims) => {
    const keys = [...new Set(claims.flatMap(keysOf))].filter((key) => !asked.has(key)).sort();
    for (const key of keys) asked.add(key);
    if (keys.length === 0) return [];
    const rows = await runner.run(`read/link/${noun}s-under`, { keys, known: [...known].sort() });
    for (const row of rows) known.add(String(row.node));
    return rows.flatMap(claimsOf);
  };
}

/** What an article in the graph claims. */
export interface Claims {
  readonly forms: readonly KnownForm[];
  readonly meetings: readonly MeetingClaim[];
  readonly visits: readonly VisitClaim[];
}

export const NO_CLAIMS: Claims = { forms: [], meetings: [], visits: [] };

/** The claims of an article as the graph has it; none for one that it does not have. */
export async function claimsOf(runner: Runner, article: string): Promise<Claims> {
  const of = (noun: string) => runner.run(`read/link/${noun}-claims-of`, { article });
  return {
    forms: (await of('leader')).flatMap(formClaims),
    meetings: (await of('meeting')).flatMap(meetingClaims),
    visits: (await of('visit')).flatMap(visitClaims),
  };
}

/** All claims of some leaders, meetings and visits, by their ids. */
export async function claimsOn(runner: Runner, ids: readonly string[]): Promise<Claims> {
  const on = async (noun: string, label: string) => {
    const some = ids.filter((id) => labelOf(id) === label).sort();
    return some.length > 0 ? runner.run(`read/link/${noun}-claims-on`, { ids: some }) : [];
  };
  return {
    forms: (await on('leader', 'Leader')).flatMap(formClaims),
    meetings: (await on('meeting', 'Meeting')).flatMap(meetingClaims),
    visits: (await on('visit', 'Visit')).flatMap(visitClaims),
  };
}

/** Under which ids an article in the graph is written. */
export async function linksOf(runner: Runner, article: string): Promise<Links> {
  const { forms, meetings, visits } = await claimsOf(runner, article);
  const leaders = forms.map((form) => ({ ...form, mention: form.name }));
  const nodes = (claims: readonly Claim[]) => new Map(claims.map(({ mention, node }) => [mention, node ?? '']));
  return {
    leaders: nodes(leaders),
    meetings: nodes(meetings),
    visits: nodes(visits),
    bases: new Map([...leaders, ...meetings, ...visits].map(({ mention, base }) => [mention, base ?? ''])),
  };
}

/** A form as a claim: it is not one article's, and its own words tell it apart. */
export function knownForm(form: Form, node: string | null, base: string | null = node): KnownForm {
  return { ...form, article: '', published: null, mention: encodeForm(form), node, base };
}

function formClaims(row: Row): KnownForm[] {
  const node = String(row.node);
  return listOf(row, 'forms').map((text) => {
    const { form, base } = readForm(text);
    return knownForm(form, node, base ?? node);
  });
}

const textOf = (row: Row, key: string) => (row[key] ?? null) as string | null;
const listOf = (row: Row, key: string) => (row[key] ?? []) as string[];

function meetingClaims(row: Row): MeetingClaim[] {
  return told(row, meetingsTold(row)).map(({ claimed, ...claim }) => ({ ...claim, ...traitsOf(claimed) }));
}

function visitClaims(row: Row): VisitClaim[] {
  return told(row, visitsTold(row)).map(({ claimed: { mention: _, ...traits }, ...claim }) => ({
    ...claim,
    ...traits,
  }));
}

/** Each of an article's claims to one node, with where it stands. */
function told<C extends { readonly mention: string }>(row: Row, claimed: readonly C[]): (Claim & { claimed: C })[] {
  const node = String(row.node);
  const others = new Map(listOf(row, 'also').map((text) => JSON.parse(text) as [string, string]));
  return claimed.map((one, at) => ({
    article: String(row.article),
    published: textOf(row, 'published'),
    mention: one.mention,
    node,
    base: (at === 0 ? textOf(row, 'base') : others.get(one.mention)) ?? node,
    claimed: one,
  }));
}

/** What the edge of an article to a meeting claims: one thing, but where somebody decided that two of its meetings are one. */
export function meetingsTold(row: Row): (ClaimedMeeting & { readonly status: MeetingStatus })[] {
  const first = {
    mention: String(row.mention),
    name: String(row.name),
    kind: row.kind as MeetingKind,
    status: row.status as MeetingStatus,
    date: textOf(row, 'date'),
    parties: listOf(row, 'parties'),
    people: listOf(row, 'people'),
    place: textOf(row, 'place'),
    placeCountry: textOf(row, 'placeCountry'),
    body: textOf(row, 'body'),
  };
  const others = furtherOf(row, ({ meetings, leaders }) =>
    meetings.map((meeting) => ({ ...claimedMeeting(meeting, leaders), status: meeting.status })),
  );
  return [first, ...others];
}

/** What the edge of an article to a visit claims, likewise. */
export function visitsTold(row: Row): (ClaimedVisit & { readonly status: MeetingStatus })[] {
  const first = {
    mention: String(row.mention),
    traveller: String(row.traveller),
    country: textOf(row, 'country'),
    to: textOf(row, 'destination'),
    date: textOf(row, 'date'),
    status: row.status as MeetingStatus,
  };
  const others = furtherOf(row, ({ visits, leaders }) =>
    visits.flatMap((visit, at) => {
      const claimed = claimedVisit(visit, visitMention(at), leaders);
      return claimed ? [{ ...claimed, status: visit.status }] : [];
    }),
  );
  return [first, ...others];
}

/** The claims that an edge names beside its own, out of what was read from the article. */
function furtherOf<C extends { readonly mention: string }>(row: Row, claimsIn: (extraction: Extraction) => C[]): C[] {
  const mentions = listOf(row, 'also').map((text) => (JSON.parse(text) as [string, string])[0]);
  if (mentions.length === 0) return [];
  return claimsIn(JSON.parse(String(row.extraction))).filter(({ mention }) => mentions.includes(mention));
}
