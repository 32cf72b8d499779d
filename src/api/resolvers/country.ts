import { connectionFields } from '../connection.js';
import type { Resolvers } from '../generated/resolvers.js';
import { articleList, leadersOf, meetingList, visitList } from '../lists.js';

export const countryResolvers = {
  Country: {
    leaders: ({ id }, args, context) => leadersOf(id, args, context),
    meetings: ({ id }, args, context) => meetingList({ around: 'country', id }, args, context),
    visits: ({ id }, args, context) => visitList({ around: 'country', id }, args, context),
    articles: ({ id }, args, context) => articleList({ around: 'country', id }, args, context),
  },
  CountryConnection: connectionFields((country) => country),
} satisfies Resolvers;
