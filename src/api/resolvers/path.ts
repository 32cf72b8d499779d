import { NotFoundError } from '../../model/errors.js';
import type { Context } from '../context.js';
import { factsOfMeeting, type LeaderFact } from '../facts.js';
import type { Resolvers } from '../generated/resolvers.js';
import { loadSure } from '../load.js';

export const pathResolvers = {
  Path: { hops: ({ steps }) => steps.length },
  PathStep: {
    from: ({ from, meeting }, _args, context) => participation(from, meeting, context),
    meeting: ({ meeting }, _args, context) => loadSure('Meeting', meeting, context),
    to: ({ to, meeting }, _args, context) => participation(to, meeting, context),
  },
} satisfies Resolvers;

/** That a leader was at a meeting, both by id. Throws a NotFoundError if no article says so any more. */
async function participation(leader: string, meeting: string, context: Context): Promise<LeaderFact> {
  const participants = await factsOfMeeting(meeting, 'participants', context);
  const found = participants.find(({ node }) => node.id === leader);
  if (found) return found;
  throw new NotFoundError(`The graph had ${leader} at ${meeting} but has it no more: ask again.`);
}
