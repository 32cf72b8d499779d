import { labelOf } from '../../model/ids.js';
import { positionOfMeeting } from '../../query/meetings.js';
import { comparePositions } from '../../query/page.js';
import { connectionFields } from '../connection.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/resolvers.js';
import { loadKnown, loadNode } from '../load.js';

export const articleResolvers = {
  Article: {
    meetings: async ({ id }, _args, context) => {
      const meetings = await loadKnown(await statedOf(id, 'Meeting', context), 'Meeting', context);
      return meetings.sort((a, b) => comparePositions(positionOfMeeting(a), positionOfMeeting(b)));
    },
    leaders: async ({ id }, _args, context) => loadKnown(await statedOf(id, 'Leader', context), 'Leader', context),
    marks: async ({ id }, _args, { loaders }) => (await loaders.stated.load(id)).marks,
  },
  ArticleConnection: connectionFields((article) => article),
  Mark: {
    subject: ({ subject }, _args, context) => loadNode(subject, context),
    object: ({ object }, _args, { loaders }) => (object === null ? null : loaders.node.load(object)),
  },
} satisfies Resolvers;

/** Ids of the nodes of a label that an article tells of. */
async function statedOf(article: string, label: string, { loaders }: Context): Promise<string[]> {
  return (await loaders.stated.load(article)).nodes.filter((id) => labelOf(id) === label);
}
