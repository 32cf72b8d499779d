import { describeOnBothEngines } from '../support/engines.js';
import { addGold } from '../support/gold.js';
import { accountContract } from './contract/accounts.js';
import { followingContract } from './contract/following.js';
import { graphContract } from './contract/graph.js';
import { leaderContract } from './contract/leaders.js';
import { listContract } from './contract/lists.js';
import { meetingContract } from './contract/meetings.js';
import { pathContract } from './contract/paths.js';
import { referenceContract } from './contract/references.js';
import { relationshipContract } from './contract/relationships.js';
import { sourceContract } from './contract/sources.js';
import { timelineContract } from './contract/time.js';

describeOnBothEngines('questions', addGold, (ask) => {
  followingContract(ask);
  referenceContract(ask);
  meetingContract(ask);
  listContract(ask);
  leaderContract(ask);
  graphContract(ask);
  sourceContract(ask);
  accountContract(ask);
  pathContract(ask);
  relationshipContract(ask);
  timelineContract(ask);
});
