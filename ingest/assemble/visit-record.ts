import { datesOverlap, parseEdtf } from '../../src/model/edtf.js';
import type { Evidence, ExtractedLeader, ExtractedVisit } from '../../src/model/extraction.js';
import type { MeetingStatus } from '../../src/model/vocabulary.js';
import type { Person } from '../resolve/person.js';
import type { MeetingRecord } from './meeting-record.js';

/** A visit of one traveller to one country. */
export interface VisitRecord {
  readonly person: Person;
  readonly country: string;
  to: string;
  status: MeetingStatus;
  date: string | null;
  dateSpan: Evidence | null;
  readonly toSpan: Evidence;
  /** Position of the sentence that tells of it. */
  readonly sentence: number;
  readonly leaderSpan: Evidence;
  /** Whether its date is that of the whole visit, not of an arrival. */
  readonly isWhole: boolean;
}

/** Joins the tellings of one visit: same traveller and country, times that fit, the same status. */
export function joinVisits(told: readonly VisitRecord[]): VisitRecord[] {
  const visits: VisitRecord[] = [];
  for (const visit of told) {
    const known = visits.find(
      (other) =>
        other.person === visit.person &&
        other.country === visit.country &&
        timesFit(visit, other) &&
        mayBeOne(visit, other),
    );
    if (!known) {
      visits.push({ ...visit });
      continue;
    }
    if (visit.date !== null && (known.date === null || visit.date.length > known.date.length)) {
      if (known.date === null && visit.status === 'planned') known.status = 'planned';
      known.date = visit.date;
      known.dateSpan = visit.dateSpan;
    }
    if (visit.status === 'cancelled' || (visit.status === 'held' && visit.sentence !== known.sentence))
      known.status = visit.status;
  }
  return visits;
}

/** What was planned may be called off later; what is planned after that is another visit, and so is one that was made. */
function mayBeOne(visit: VisitRecord, known: VisitRecord): boolean {
  if (visit.status === 'cancelled') return known.status !== 'held';
  return known.status !== 'cancelled';
}

function timesFit(a: VisitRecord, b: VisitRecord): boolean {
  const [x, y] = [parseEdtf(a.date ?? ''), parseEdtf(b.date ?? '')];
  return x && y ? datesOverlap(x, y) : a.status === b.status || a.date === null || b.date === null;
}

/** Gives visits without a date the month of a meeting that the traveller had there. */
export function dateVisits(visits: readonly VisitRecord[], meetings: readonly MeetingRecord[]): void {
  for (const visit of visits) {
    if (visit.date !== null) continue;
    const dated = meetings.filter(
      ({ placeCode, people, date }) => placeCode === visit.country && people.has(visit.person) && date !== null,
    );
    const there = dated.find(({ status }) => status === visit.status) ?? dated[0];
    visit.date = there?.date?.slice(0, 7) ?? null;
    visit.dateSpan = there?.dateSpan ? { ...there.dateSpan, rule: 'date.of-meeting' } : null;
  }
}

/** The visits in the form of the extraction. */
export function visitsOf(
  visits: readonly VisitRecord[],
  leaders: ReadonlyMap<number, ExtractedLeader>,
): ExtractedVisit[] {
  return visits.flatMap(({ person, to, country, date, dateSpan, status, leaderSpan, toSpan }) => {
    const leader = leaders.get(person.id);
    if (!leader) return [];
    return [
      {
        leader: leader.name,
        to,
        country,
        date,
        status,
        evidence: [
          leaderSpan,
          toSpan,
          { ...toSpan, rule: `status.${status}`, supports: 'status' },
          ...(dateSpan ? [dateSpan] : []),
        ],
      },
    ];
  });
}
