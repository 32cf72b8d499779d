import { ENUMS } from './enums.js';
import type { Resolvers } from './generated/resolvers.js';
import { accountResolvers } from './resolvers/account.js';
import { articleResolvers } from './resolvers/article.js';
import { bodyResolvers } from './resolvers/body.js';
import { changeResolvers } from './resolvers/change.js';
import { countryResolvers } from './resolvers/country.js';
import { dateResolvers } from './resolvers/date.js';
import { decisionResolvers } from './resolvers/decision.js';
import { graphResolvers } from './resolvers/graph.js';
import { leaderResolvers } from './resolvers/leader.js';
import { meetingResolvers } from './resolvers/meeting.js';
import { mutationResolvers } from './resolvers/mutation.js';
import { nodeResolvers } from './resolvers/node.js';
import { outcomeResolvers } from './resolvers/outcome.js';
import { pathResolvers } from './resolvers/path.js';
import { placeResolvers } from './resolvers/place.js';
import { queryResolvers } from './resolvers/query.js';
import { relationshipResolvers } from './resolvers/relationship.js';
import { scalarResolvers } from './resolvers/scalars.js';
import { timelineResolvers } from './resolvers/timeline.js';
import { topicResolvers } from './resolvers/topic.js';
import { visitResolvers } from './resolvers/visit.js';

/** What answers each field of the schema that is not simply a property of its parent. */
export const resolvers: Resolvers & typeof ENUMS = {
  ...queryResolvers,
  ...mutationResolvers,
  ...nodeResolvers,
  ...leaderResolvers,
  ...meetingResolvers,
  ...accountResolvers,
  ...bodyResolvers,
  ...countryResolvers,
  ...dateResolvers,
  ...placeResolvers,
  ...topicResolvers,
  ...visitResolvers,
  ...outcomeResolvers,
  ...articleResolvers,
  ...graphResolvers,
  ...pathResolvers,
  ...relationshipResolvers,
  ...timelineResolvers,
  ...decisionResolvers,
  ...changeResolvers,
  ...ENUMS,
  ...scalarResolvers,
};
