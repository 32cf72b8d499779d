import { quotes } from '../../query/evidence.js';
import { requireFirst } from '../../query/page.js';
import type { Resolvers } from '../generated/resolvers.js';
import { loadKnown, loadParties, loadSure } from '../load.js';

export const accountResolvers = {
  MeetingAccount: {
    article: ({ article }, _args, context) => loadSure('Article', article, context),
    evidence: async ({ article, facts }, { first }, context) => {
      const most = requireFirst(first);
      return quotes(await loadSure('Article', article, context), facts).slice(0, most);
    },
  },
  ToldOfMeeting: {
    dates: ({ dates }, _args, context) => loadKnown(dates, 'Date', context),
    places: ({ places }, _args, context) => loadKnown(places, 'Place', context),
    parties: ({ parties }, _args, context) => loadParties(parties, context),
    participants: ({ participants }, _args, context) => loadKnown(participants, 'Leader', context),
    topics: ({ topics }, _args, context) => loadKnown(topics, 'Topic', context),
    outcomes: ({ outcomes }, _args, context) => loadKnown(outcomes, 'Outcome', context),
  },
} satisfies Resolvers;
