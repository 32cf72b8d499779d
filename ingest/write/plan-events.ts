import type { Evidence, ExtractedLeader, ExtractedMeeting, ExtractedVisit } from '../../src/model/extraction.js';
import type { Properties, Property } from '../../src/model/graph.js';
import { groupBy } from '../../src/model/group.js';
import { type Links, ownBase, visitMention } from '../link/links.js';
import { claimedMeeting } from '../link/traits.js';
import { claimedVisit } from '../link/visits.js';
import type { DeltaBuilder } from './delta.js';
import { bodyNode, dateNodes, placeNode, sideNode, topicNode } from './nodes.js';
import { aspects, named, supporting } from './spans.js';

/**
 * A meeting with what the article says of it: mostly once, but where somebody decided that two of its meetings are one. What the node
 * says is settled by `refreshMeetings`.
 */
export function addMeeting(
  delta: DeltaBuilder,
  id: string,
  same: readonly ExtractedMeeting[],
  leaders: readonly ExtractedLeader[],
  links: Links,
): void {
  const [first, ...others] = same;
  if (!first) return;
  const claim = {
    ...known({
      ...claimedMeeting(first, leaders),
      ...baseAndOthers(
        links,
        id,
        first.id,
        others.map((one) => one.id),
      ),
    }),
    status: first.status,
    topics: [...new Set(same.flatMap(({ topics }) => topics))].sort(),
  };
  for (const meeting of same) addTold(delta, id, meeting, claim, links);
}

/** How an article's edge names its claims beside the first: by mention and, for each, the id that linking alone gave. */
function baseAndOthers(links: Links, id: string, first: string, others: readonly string[]) {
  const also = others.map((mention) => JSON.stringify([mention, links.bases.get(mention) ?? id]));
  return { base: ownBase(links, first, id), also: also.length > 0 ? also : null };
}

/** One telling of a meeting: its sides, people, date, place, body and topics. */
function addTold(delta: DeltaBuilder, id: string, meeting: ExtractedMeeting, claim: Properties, links: Links): void {
  const words = (field: string) => supporting(meeting.evidence, field, 'name');
  delta.mention({ label: 'Meeting', id, properties: {} }, aspects(meeting.evidence, 'name', 'kind', 'status'), claim);
  for (const code of meeting.parties) {
    const side = delta.mention(sideNode(code), named(words(`party:${code}`)));
    delta.fact({ from: side, type: 'PARTY_TO', to: id }, words(`party:${code}`));
  }
  for (const name of meeting.participants) {
    const leader = links.leaders.get(name);
    if (leader) delta.fact({ from: leader, type: 'ATTENDED', to: id }, words(`participant:${name}`));
  }
  if (meeting.date) addDate(delta, id, meeting.date, words('date'));
  if (meeting.place) addPlace(delta, id, 'HELD_AT', meeting.place, meeting.placeCountry, words('place'));
  if (meeting.body) {
    const body = delta.mention(bodyNode(meeting.body), named(words('body')));
    delta.fact({ from: id, type: 'SESSION_OF', to: body }, words('body'));
  }
  for (const topic of meeting.topics) {
    delta.fact({ from: id, type: 'DISCUSSED', to: delta.node(topicNode(topic)) }, words(`topic:${topic}`));
  }
  const margins = meeting.marginsOf ? links.meetings.get(meeting.marginsOf) : undefined;
  if (margins && margins !== id) delta.fact({ from: id, type: 'MARGINS_OF', to: margins }, words('marginsOf'));
}

/** Visits under their ids, each with what the article says of it, once or more often. */
export function addVisits(
  delta: DeltaBuilder,
  visits: readonly ExtractedVisit[],
  leaders: readonly ExtractedLeader[],
  links: Links,
): void {
  const mentions = visits.flatMap((visit, at) => {
    const mention = visitMention(at);
    const [id, claimed] = [links.visits.get(mention), claimedVisit(visit, mention, leaders)];
    return id && claimed ? [{ id, visit, claimed }] : [];
  });
  for (const [id, same] of groupBy(mentions, (one) => one.id)) {
    const [first, ...others] = same;
    if (!first) continue;
    const { claimed } = first;
    const further = others.map((one) => one.claimed.mention);
    const claim = {
      ...known({
        ...claimed,
        destination: claimed.to,
        to: null,
        ...baseAndOthers(links, id, claimed.mention, further),
      }),
      status: first.visit.status,
    };
    for (const { visit } of same) addVisit(delta, id, visit, claim, links);
  }
}

/** A visit with its traveller, destination and date; a town brings its country along. */
function addVisit(delta: DeltaBuilder, id: string, visit: ExtractedVisit, claim: Properties, links: Links): void {
  const leader = links.leaders.get(visit.leader);
  if (!leader) return;
  const words = (field: string) => supporting(visit.evidence, field, 'to', 'leader');
  delta.mention({ label: 'Visit', id, properties: {} }, aspects(visit.evidence, 'leader', 'status'), claim);
  delta.fact({ from: leader, type: 'MADE', to: id }, words('leader'));
  if (visit.to) addPlace(delta, id, 'TO', visit.to, visit.country, words('to'));
  if (visit.country && sideNode(visit.country).label === 'Country') {
    const country = delta.mention(sideNode(visit.country), named(words('to')));
    delta.fact({ from: id, type: 'TO', to: country }, words('to'));
  }
  if (visit.date) addDate(delta, id, visit.date, words('date'));
}

/** What is known of some properties: the others a node or edge does not have. */
function known(properties: Readonly<Record<string, Property | null>>): Properties {
  return Object.fromEntries(
    Object.entries(properties).filter((entry): entry is [string, Property] => entry[1] !== null),
  );
}

function addDate(delta: DeltaBuilder, of: string, edtf: string, evidence: readonly Evidence[]): void {
  const chain = dateNodes(edtf).map((row) => delta.node(row));
  for (const [i, date] of chain.entries()) {
    const narrower = chain[i - 1];
    if (narrower) delta.within(narrower, date);
    else delta.fact({ from: of, type: 'ON_DATE', to: date }, evidence);
  }
}

function addPlace(
  delta: DeltaBuilder,
  of: string,
  type: 'HELD_AT' | 'TO',
  name: string,
  country: string | null,
  evidence: readonly Evidence[],
): void {
  const place = delta.mention(placeNode(name, country), named(evidence));
  delta.fact({ from: of, type, to: place }, evidence);
  const land = country ? sideNode(country) : null;
  if (land?.label !== 'Country') return;
  delta.fact({ from: place, type: 'LOCATED_IN', to: delta.mention(land, named(evidence)) }, evidence);
}
