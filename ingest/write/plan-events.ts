import type { Evidence, ExtractedLeader, ExtractedMeeting, ExtractedVisit } from '../../src/model/extraction.js';
import type { Properties, Property } from '../../src/model/graph.js';
import { idOf, type Links } from '../link/links.js';
import { claimedMeeting } from '../link/traits.js';
import { claimedVisit } from '../link/visits.js';
import type { DeltaBuilder } from './delta.js';
import { bodyNode, dateNodes, placeNode, sideNode, topicNode } from './nodes.js';
import { aspects, named, supporting } from './spans.js';

/** A meeting with its sides, people, date, place, body and topics. What the node says is settled by `refreshMeetings`. */
export function addMeeting(
  delta: DeltaBuilder,
  meeting: ExtractedMeeting,
  leaders: readonly ExtractedLeader[],
  links: Links,
): void {
  const id = idOf(links.meetings, meeting.id);
  const words = (field: string) => supporting(meeting.evidence, field, 'name');
  delta.mention({ label: 'Meeting', id, properties: {} }, aspects(meeting.evidence, 'name', 'kind', 'status'), {
    ...known({ ...claimedMeeting(meeting, leaders) }),
    status: meeting.status,
    topics: [...meeting.topics].sort(),
  });
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

/** A visit with its traveller, destination and date; a town brings its country along. */
export function addVisit(
  delta: DeltaBuilder,
  visit: ExtractedVisit,
  mention: string,
  leaders: readonly ExtractedLeader[],
  links: Links,
): void {
  const id = links.visits.get(mention);
  const claimed = claimedVisit(visit, mention, leaders);
  const leader = links.leaders.get(visit.leader);
  if (!id || !leader || !claimed) return;
  const words = (field: string) => supporting(visit.evidence, field, 'to', 'leader');
  delta.mention({ label: 'Visit', id, properties: {} }, aspects(visit.evidence, 'leader', 'status'), {
    ...known({ ...claimed, destination: claimed.to, to: null }),
    status: visit.status,
  });
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
