// @neo4j/graphql behind Apollo as its own guide sets it up, over the nodes and edges of Chancery. Prints its address.
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

const typeDefs = `#graphql
  type Leader @node {
    id: ID!
    name: String!
    folded: String!
    countries: [Country!]! @relationship(type: "HOLDS", direction: OUT)
    meetings: [Meeting!]! @relationship(type: "ATTENDED", direction: OUT)
  }
  type Country @node {
    id: ID!
    code: String!
    name: String!
    leaders: [Leader!]! @relationship(type: "HOLDS", direction: IN)
  }
  type Meeting @node {
    id: ID!
    name: String!
    date: String
    sort: String!
    parties: [String!]!
    participants: [Leader!]! @relationship(type: "ATTENDED", direction: IN)
    sides: [Country!]! @relationship(type: "PARTY_TO", direction: IN)
  }
`;

const { NEO4J_URI, NEO4J_USER = 'neo4j', NEO4J_PASSWORD } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD));
const schema = await new Neo4jGraphQL({
  typeDefs,
  driver,
  features: { filters: { String: { GTE: true } } },
}).getSchema();
const server = new ApolloServer({ schema, includeStacktraceInErrorResponses: false });
const { url } = await startStandaloneServer(server, {
  listen: { host: '127.0.0.1', port: 0 },
  context: async () => ({ executionContext: driver, sessionConfig: { database: 'neo4j' } }),
});
process.stdout.write(`${url}\n`);
process.on('SIGTERM', async () => {
  await server.stop();
  await driver.close();
});
