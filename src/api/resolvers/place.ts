import { countryId } from '../../model/ids.js';
import { connectionFields } from '../connection.js';
import type { Resolvers } from '../generated/resolvers.js';
import { articleList, meetingList, visitList } from '../lists.js';

export const placeResolvers = {
  Place: {
    country: async ({ country }, _args, { loaders }) => {
      const node = country === null ? null : await loaders.node.load(countryId(country));
      return node?.label === 'Country' ? node : null;
    },
    visits: ({ id }, args, context) => visitList({ around: 'place', id }, args, context),
    articles: ({ id }, args, context) => articleList({ around: 'place', id }, args, context),
    meetings: ({ id }, args, context) => meetingList({ around: 'place', id }, args, context),
  },
  PlaceConnection: connectionFields((place) => place),
} satisfies Resolvers;
