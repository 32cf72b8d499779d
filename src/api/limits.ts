import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { measure } from './cost.js';
import { refusalError } from './refusal.js';
import { type Shape, shapeOf } from './shape.js';

/** No question of the explorer needs more than 11. */
const MOST_DEPTH = 15;

/** About as many objects as are found and sent in a second. */
const MOST_COST = 50_000;

/** Each is a question of its own, by its own name; the explorer asks up to a handful at once. */
const MOST_ROOTS = 20;
const MOST_ALIASES = 60;
const MOST_DIRECTIVES = 60;

/** A query that is bigger is no question of a person; parsing and validation take time before its cost is known. */
export const MOST_TOKENS = 3_000;

/** Refuses a query that nests too deep or may give too many objects, before anything is read: status 400. */
export const limits: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request }) => {
      if (operation) requireModest(schema, document, operation, request.variables ?? {});
    },
  }),
};

/** Throws a GraphQLError, with the HTTP status to answer with, for an operation that asks for too much. */
export function requireModest(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  const { roots, aliases, directives } = knownShape(document, operation);
  if (roots > MOST_ROOTS) throw refused('TOO_WIDE', `A query must ask at most ${MOST_ROOTS} things, but got ${roots}.`);
  if (aliases > MOST_ALIASES)
    throw refused('TOO_WIDE', `A query must have at most ${MOST_ALIASES} aliases, but got ${aliases}.`);
  if (directives > MOST_DIRECTIVES)
    throw refused('TOO_WIDE', `A query must have at most ${MOST_DIRECTIVES} directives, but got ${directives}.`);
  const { depth, cost } = measure(schema, document, operation, variables);
  if (depth > MOST_DEPTH) throw refused('TOO_DEEP', `A query must nest at most ${MOST_DEPTH} deep, but got ${depth}.`);
  if (cost > MOST_COST) {
    throw refused(
      'TOO_COSTLY',
      `A query must cost at most ${MOST_COST}, but got ${cost}: ask for fewer items (first).`,
    );
  }
}

/** The shape of each operation whose document is kept: it is the same whatever the variables. */
const shapes = new WeakMap<OperationDefinitionNode, Shape>();

function knownShape(document: DocumentNode, operation: OperationDefinitionNode): Shape {
  const known = shapes.get(operation) ?? shapeOf(document, operation);
  shapes.set(operation, known);
  return known;
}

function refused(code: string, message: string): GraphQLError {
  return refusalError({ status: 400, code, message });
}
