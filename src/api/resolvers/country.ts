import type { Resolvers } from '../generated/resolvers.js';
import { leaderList, meetingList } from '../lists.js';

export const countryResolvers = {
  Country: {
    leaders: ({ code }, args, context) => leaderList({ country: code }, args, context),
    meetings: ({ id }, args, context) => meetingList({ around: 'country', id }, args, context),
  },
} satisfies Resolvers;
