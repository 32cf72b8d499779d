import type { Change } from '../changes.js';
import type { Resolvers } from '../generated/resolvers.js';
import { loadKnown, loadOf } from '../load.js';

export const changeResolvers = {
  Subscription: {
    changes: {
      subscribe: (_root, _args, { changes }) => changes.listen(),
      resolve: (change: Change) => change,
    },
  },
  Change: {
    article: ({ of }, _args, context) => loadOf('Article', of, context),
    meetings: async ({ meetings }, _args, context) => {
      const known = await loadKnown(meetings, 'Meeting', context);
      return known.filter(({ id }, i) => known.findIndex((other) => other.id === id) === i);
    },
  },
} satisfies Resolvers;
