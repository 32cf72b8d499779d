import { UsageError } from '../../model/errors.js';
import { countryId, dateId } from '../../model/ids.js';
import { articleByUrl } from '../../query/articles.js';
import { readCounts } from '../../query/counts.js';
import { countDecisions, pageOfDecisions } from '../../query/decisions.js';
import { edgesBetween } from '../../query/edges.js';
import { neighbourhood } from '../../query/neighbourhood.js';
import { requireFirst } from '../../query/page.js';
import { pathBetween } from '../../query/path.js';
import { relationship } from '../../query/relationship.js';
import { resolveCandidates } from '../../query/resolve.js';
import { search } from '../../query/search.js';
import { timeline } from '../../query/timeline.js';
import type { Resolvers } from '../generated/resolvers.js';
import { allArticles, allMeetings, allOutcomes, allVisits, followingList, leaderList, namedList } from '../lists.js';
import { loadOf } from '../load.js';

const MOST_NODES = 100;

export const queryResolvers = {
  Query: {
    node: (_root, { id }, { loaders }) => loaders.node.load(id),
    nodes: (_root, { ids }, { loaders }) => {
      if (ids.length > MOST_NODES) throw new UsageError(`ids must be at most ${MOST_NODES}, but got ${ids.length}.`);
      return Promise.all(ids.map((id) => loaders.node.load(id)));
    },
    leader: (_root, { id }, context) => loadOf('Leader', id, context),
    meeting: (_root, { id }, context) => loadOf('Meeting', id, context),
    body: (_root, { id }, context) => loadOf('Body', id, context),
    country: (_root, { code }, context) => loadOf('Country', countryId(code), context),
    place: (_root, { id }, context) => loadOf('Place', id, context),
    date: (_root, { edtf }, context) => loadOf('Date', dateId(edtf), context),
    topic: (_root, { id }, context) => loadOf('Topic', id, context),
    visit: (_root, { id }, context) => loadOf('Visit', id, context),
    outcome: (_root, { id }, context) => loadOf('Outcome', id, context),
    leaders: (_root, args, context) => leaderList(args, context),
    meetings: (_root, { following, by, ...args }, context) =>
      following === null || following === undefined
        ? allMeetings(args, context)
        : followingList(following, by, args, context),
    bodies: (_root, args, context) => namedList('Body', args, context),
    countries: (_root, args, context) => namedList('Country', args, context),
    places: (_root, args, context) => namedList('Place', args, context),
    topics: (_root, args, context) => namedList('Topic', args, context),
    visits: (_root, args, context) => allVisits(args, context),
    outcomes: (_root, args, context) => allOutcomes(args, context),
    articles: (_root, args, context) => allArticles(args, context),
    article: (_root, { id, url }, context) => {
      if (id && !url) return loadOf('Article', id, context);
      if (url && !id) return articleByUrl(context.store, url);
      throw new UsageError(`article must be asked for by id or url, but got ${id ? 'both' : 'neither'}.`);
    },
    search: (_root, { text, first, labels }, { store }) => search(store, text, first, labels ?? []),
    resolve: (_root, { reference, parties, since, until }, { store }) =>
      resolveCandidates(store, reference, parties ?? [], { since, until }),
    relationship: (_root, { a, b, asOf }, { store }) => relationship(store, a, b, asOf ?? null),
    path: (_root, { from, to, maxHops }, { store }) => pathBetween(store, from, to, maxHops),
    timeline: (_root, { filter, bucket }, { store }) => timeline(store, filter ?? {}, bucket),
    why: (_root, { from, to }, { store }) => edgesBetween(store, from, to),
    neighbourhood: (_root, { id, hops, limit }, { store }) => neighbourhood(store, id, hops, limit),
    decisions: async (_root, { of = null, first, after }, { store }) => ({
      page: await pageOfDecisions(store, of, { first, after: after ?? null }),
      count: () => countDecisions(store, of),
    }),
    candidates: (_root, { first }, { editor }) => editor.candidates(requireFirst(first)),
    counts: (_root, _args, { store }) => readCounts(store),
  },
} satisfies Resolvers;
