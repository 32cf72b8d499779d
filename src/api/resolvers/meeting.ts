import { KIND_CODES, PLANNED_CODES } from '../../model/vocabulary.js';
import { preferring } from '../../query/meeting-facts.js';
import { requireFirst } from '../../query/page.js';
import { connectionFields, type ListedMeeting } from '../connection.js';
import { evidenceOfName, FACT_FIELDS, factsOfMeeting } from '../facts.js';
import { followList } from '../follows.js';
import type { Resolvers } from '../generated/resolvers.js';
import { articleList } from '../lists.js';

export const meetingResolvers = {
  Meeting: {
    codes: ({ kind, status }) => (status === 'planned' ? PLANNED_CODES : KIND_CODES[kind]),
    place: async ({ id }, _args, context) => (await factsOfMeeting(id, 'places', context))[0]?.node ?? null,
    dates: async ({ id, date }, _args, context) => {
      const dates = await factsOfMeeting(id, 'dates', context);
      return preferring(date, dates).map((fact) => ({ ...fact, preferred: fact.node.edtf === date }));
    },
    places: async ({ id }, _args, context) =>
      (await factsOfMeeting(id, 'places', context)).map((fact, i) => ({ ...fact, preferred: i === 0 })),
    parties: ({ id }, _args, context) => factsOfMeeting(id, 'parties', context),
    participants: ({ id }, _args, context) => factsOfMeeting(id, 'participants', context),
    sessionOf: ({ id }, _args, context) => factsOfMeeting(id, 'bodies', context),
    topics: ({ id }, _args, context) => factsOfMeeting(id, 'topics', context),
    outcomes: ({ id }, _args, context) => factsOfMeeting(id, 'outcomes', context),
    marginsOf: ({ id }, _args, context) => factsOfMeeting(id, 'marginsOf', context),
    followedBy: ({ id }, args, context) => followList('after', id, args, context),
    precededBy: ({ id }, args, context) => followList('before', id, args, context),
    history: ({ id }, _args, { loaders }) => loaders.history.load(id),
    accounts: ({ id }, { first }, { loaders }) => loaders.accounts.load({ key: id, first: requireFirst(first) }),
    articles: ({ id }, args, context) => articleList({ around: 'meeting', id }, args, context),
    evidence: ({ id }, { first }, context) => evidenceOfName(id, first, context),
  },
  FollowedFact: FACT_FIELDS,
  FollowedConnection: connectionFields((follow) => follow),
  MeetingDate: { ...FACT_FIELDS, date: ({ node }) => node },
  MeetingPlace: { ...FACT_FIELDS, place: ({ node }) => node },
  MeetingParty: { ...FACT_FIELDS, party: ({ node }) => node },
  Participation: { ...FACT_FIELDS, leader: ({ node }) => node },
  MeetingBody: { ...FACT_FIELDS, body: ({ node }) => node },
  MeetingTopic: { ...FACT_FIELDS, topic: ({ node }) => node },
  MeetingOutcome: { ...FACT_FIELDS, outcome: ({ node }) => node },
  MeetingMargins: { ...FACT_FIELDS, meeting: ({ node }) => node },
  MeetingConnection: {
    ...connectionFields(({ meeting }: ListedMeeting) => meeting),
    edges: ({ page }) => page.items.map(({ cursor, item }) => ({ cursor, node: item.meeting, follows: item.follows })),
  },
} satisfies Resolvers;
