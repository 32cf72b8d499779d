import { contacts, daysSinceContact, neverHeld } from '../../query/contacts.js';
import { positionOfMeeting } from '../../query/meetings.js';
import { pageWithin, requireFirst } from '../../query/page.js';
import type { MeetingRecord } from '../../query/records.js';
import { outcomesOf, type Relationship, topicsOf } from '../../query/relationship.js';
import { longestSilence } from '../../query/silence.js';
import { countVisits, travelBetween, travellersOf } from '../../query/travel.js';
import type { MeetingList } from '../connection.js';
import type { Resolvers } from '../generated/resolvers.js';
import { loadSure } from '../load.js';

export const relationshipResolvers = {
  Relationship: {
    meetings: (between, { status, ...page }) =>
      listOf(between.meetings.filter(({ kind }) => kind !== 'call').filter(isOf(status)), page),
    calls: (between, { status, ...page }) =>
      listOf(between.meetings.filter(({ kind }) => kind === 'call').filter(isOf(status)), page),
    neverHeld: (between, page) => listOf(neverHeld(between), page),
    travel: ({ a, b }, _args, { store }) => travelBetween(store, a, b),
    firstContact: (between) => contacts(between)[0] ?? null,
    lastContact: (between) => contacts(between).at(-1) ?? null,
    daysSinceLastContact: (between) => daysSinceContact(between),
    longestSilence: (between) => longestSilence(contacts(between)),
    topics: (between, { first }, { store }) => topicsOf(store, idsOf(between), requireFirst(first)),
    outcomes: (between, { first }, { store }) => outcomesOf(store, idsOf(between), requireFirst(first)),
  },
  Travel: {
    held: (travel) => countVisits(travel, 'held'),
    planned: (travel) => countVisits(travel, 'planned'),
    cancelled: (travel) => countVisits(travel, 'cancelled'),
    travellers: (travel, { first }) => travellersOf(travel).slice(0, requireFirst(first)),
    visits: ({ visits }, { first }) =>
      visits
        .slice(-requireFirst(first))
        .map(({ visit }) => visit)
        .reverse(),
  },
  TravellerCount: { leader: ({ leader }, _args, context) => loadSure('Leader', leader, context) },
} satisfies Resolvers;

function isOf(statuses: readonly string[] | null | undefined): (meeting: MeetingRecord) => boolean {
  return ({ status }) => !statuses || statuses.length === 0 || statuses.includes(status);
}

function idsOf({ meetings }: Relationship): string[] {
  return meetings.map(({ id }) => id);
}

function listOf(
  meetings: readonly MeetingRecord[],
  { first, after }: { readonly first: number; readonly after?: string | null | undefined },
): MeetingList {
  const page = pageWithin(meetings, { first, after: after ?? null }, positionOfMeeting);
  const items = page.items.map(({ cursor, item }) => ({ cursor, item: { meeting: item, follows: null } }));
  return { page: { ...page, items }, count: () => meetings.length };
}
