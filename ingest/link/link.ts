import type { Runner } from '../../src/graph/port.js';
import type { ExtractedMeeting, ExtractedVisit, Extraction } from '../../src/model/extraction.js';
import { countryId, meetingId, placeId, visitId } from '../../src/model/ids.js';
import { bodyNode } from '../write/nodes.js';
import { linkLeaders } from './leaders.js';
import type { Links } from './links.js';
import { linkMeetings } from './meetings.js';
import { traitsOf } from './traits.js';
import { readVisits, sameVisit } from './visits.js';

/**
 * Decides, for each leader, meeting and visit of an article, whether the graph knows it already, and under which id it is
 * written. Reads only. Must run in the transaction that writes, else two writers could both find a meeting new.
 */
export async function link(runner: Runner, article: string, extraction: Extraction): Promise<Links> {
  const leaders = await linkLeaders(runner, extraction.leaders);
  const traits = extraction.meetings.map((m) => traitsOf(m, leaders, m.body ? bodyNode(m.body).id : null));
  const known = await linkMeetings(runner, traits);
  const meetings = new Map(extraction.meetings.map((m) => [m.id, known.get(m.id) ?? newMeetingId(article, m)]));
  return { leaders, meetings, visits: await linkVisits(runner, extraction.visits, leaders) };
}

function newMeetingId(article: string, meeting: ExtractedMeeting): string {
  const { parties, kind, date, name } = meeting;
  return meetingId({ parties, kind, date, article, mention: `${meeting.id} ${name}` });
}

async function linkVisits(
  runner: Runner,
  visits: readonly ExtractedVisit[],
  leaders: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<ExtractedVisit, string>> {
  const travellers = [...new Set(visits.map((v) => leaders.get(v.leader)))].filter((id) => id !== undefined).sort();
  const known = await readVisits(runner, travellers);
  const links = new Map<ExtractedVisit, string>();
  for (const visit of visits) {
    const leader = leaders.get(visit.leader);
    const destination = destinationOf(visit);
    if (!leader || !destination) continue;
    const traits = { leader, country: visit.country, to: visit.to, dates: visit.date ? [visit.date] : [] };
    links.set(visit, sameVisit(traits, known) ?? visitId(leader, destination, visit.date));
  }
  return links;
}

function destinationOf(visit: ExtractedVisit): string | null {
  if (visit.country) return countryId(visit.country);
  return visit.to ? placeId(visit.to, null) : null;
}
