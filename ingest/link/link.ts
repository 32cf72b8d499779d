import type { Runner } from '../../src/graph/port.js';
import type { ExtractedMeeting, ExtractedVisit, Extraction } from '../../src/model/extraction.js';
import { countryId, leaderId, meetingId, placeId, visitId } from '../../src/model/ids.js';
import { bodyNode } from '../write/nodes.js';
import { linkLeaders } from './leaders.js';
import type { Links } from './links.js';
import { linkMeetings } from './meetings.js';
import { type Former, nameAll } from './naming.js';
import { traitsOf } from './traits.js';
import { readVisits, sameVisit } from './visits.js';

/**
 * Decides, for each leader, meeting and visit of an article, whether the graph knows it already, and under which id it is
 * written. Reads only. Must run in the transaction that writes, else two writers could both find a meeting new.
 * `former` tells what an earlier version of the article had called them, so that ids which were given out stay.
 */
export async function link(
  runner: Runner,
  article: string,
  extraction: Extraction,
  former: Former | null = null,
): Promise<Links> {
  const gone = former?.gone ?? new Set<string>();
  const leaders = await nameAll(runner, {
    known: await linkLeaders(runner, extraction.leaders),
    wanted: new Map(extraction.leaders.map((leader) => [leader.name, leaderId(leader.name, leader.represents)])),
    former: former?.links.leaders,
    gone,
  });
  const traits = extraction.meetings.map((m) => traitsOf(m, leaders, m.body ? bodyNode(m.body).id : null));
  const meetings = await nameAll(runner, {
    known: await linkMeetings(runner, traits),
    wanted: new Map(extraction.meetings.map((meeting) => [meeting.id, newMeetingId(article, meeting)])),
    former: former?.links.meetings,
    gone,
  });
  const visits = await nameAll(runner, {
    known: await linkVisits(runner, extraction.visits, leaders),
    wanted: newVisitIds(extraction.visits, leaders),
    former: former?.links.visits,
    gone,
  });
  return { leaders, meetings, visits };
}

function newMeetingId(article: string, { id, name, parties, kind, date }: ExtractedMeeting): string {
  return meetingId({ parties, kind, date, article, mention: `${id} ${name}` });
}

/** Visits of nobody or to nowhere get no id, and are not written. */
function newVisitIds(
  visits: readonly ExtractedVisit[],
  leaders: ReadonlyMap<string, string>,
): ReadonlyMap<ExtractedVisit, string> {
  const ids = new Map<ExtractedVisit, string>();
  for (const visit of visits) {
    const leader = leaders.get(visit.leader);
    const destination = visit.country ? countryId(visit.country) : visit.to && placeId(visit.to, null);
    if (leader && destination) ids.set(visit, visitId(leader, destination, visit.date));
  }
  return ids;
}

/** Two visits that one article tells apart never become one. */
async function linkVisits(
  runner: Runner,
  visits: readonly ExtractedVisit[],
  leaders: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<ExtractedVisit, string>> {
  const travellers = [...new Set(visits.map((v) => leaders.get(v.leader)))].filter((id) => id !== undefined).sort();
  let known = await readVisits(runner, travellers);
  const links = new Map<ExtractedVisit, string>();
  for (const visit of visits) {
    const leader = leaders.get(visit.leader);
    if (!leader || !(visit.country || visit.to)) continue;
    const { country, to, date } = visit;
    const id = sameVisit({ leader, country, to, dates: date ? [date] : [] }, known);
    if (id === null) continue;
    links.set(visit, id);
    known = known.filter((other) => other.id !== id);
  }
  return links;
}
