import type { Precision } from '../../model/edtf.js';
import { dateWithin, parseEdtf } from '../../model/edtf.js';
import { dateId } from '../../model/ids.js';
import type { Resolvers } from '../generated/resolvers.js';
import { meetingList, outcomesOn, visitList } from '../lists.js';

export const dateResolvers = {
  Date: {
    precision: ({ precision }) => precision as Precision,
    within: async ({ edtf }, _args, { loaders }) => {
      const date = parseEdtf(edtf);
      const within = date && dateWithin(date);
      const node = within ? await loaders.node.load(dateId(within)) : null;
      return node?.label === 'Date' ? node : null;
    },
    meetings: ({ id }, args, context) => meetingList({ around: 'date', id }, args, context),
    visits: ({ id }, args, context) => visitList({ around: 'date', id }, args, context),
    outcomes: ({ id }, args, context) => outcomesOn(id, args, context),
  },
} satisfies Resolvers;
