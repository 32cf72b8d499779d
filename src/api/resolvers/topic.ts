import { connectionFields } from '../connection.js';
import type { Resolvers } from '../generated/resolvers.js';
import { meetingList } from '../lists.js';

export const topicResolvers = {
  Topic: { meetings: ({ id }, args, context) => meetingList({ around: 'topic', id }, args, context) },
  TopicConnection: connectionFields((topic) => topic),
} satisfies Resolvers;
