import { describeWithNeo4j } from '../support/neo4j.js';
import { storeContract } from './store.contract.js';

describeWithNeo4j('Neo4j', (open) => {
  storeContract('Neo4j', open);
});
