import { countryId } from '../../model/ids.js';
import type { Resolvers } from '../generated/resolvers.js';
import { meetingList } from '../lists.js';

export const placeResolvers = {
  Place: {
    country: async ({ country }, _args, { loaders }) => {
      const node = country === null ? null : await loaders.node.load(countryId(country));
      return node?.label === 'Country' ? node : null;
    },
    meetings: ({ id }, args, context) => meetingList({ around: 'place', id }, args, context),
  },
} satisfies Resolvers;
