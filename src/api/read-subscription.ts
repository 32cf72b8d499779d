import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  NoSchemaIntrospectionCustomRule,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { RequestParams } from 'graphql-sse';
import { MOST_TOKENS, requireModest } from './limits.js';

/**
 * What a client sent, ready to be subscribed to, held to the same rules and limits as a question. Throws a GraphQLError with a code
 * for what is no valid or modest subscription.
 */
export function readSubscription(
  schema: GraphQLSchema,
  { query, operationName, variables }: RequestParams,
  introspection: boolean,
): ExecutionArgs {
  const document = read(query);
  const rules = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const [invalid] = validate(schema, document, rules, { maxErrors: 1 });
  if (invalid) throw coded(introspection ? invalid : withoutHint(invalid), 'GRAPHQL_VALIDATION_FAILED');
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) {
    throw new GraphQLError(
      'A stream must be of a subscription, but is not: ask anything else without Accept: text/event-stream.',
      {
        extensions: { code: 'BAD_REQUEST' },
      },
    );
  }
  const variableValues = { ...variables };
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues, { maxErrors: 1 });
  if (errors?.[0]) throw coded(errors[0], 'BAD_USER_INPUT');
  requireModest(schema, document, operation, variableValues);
  return { schema, document, operationName, variableValues };
}

function read(query: unknown): DocumentNode {
  try {
    return parse(String(query), { maxTokens: MOST_TOKENS });
  } catch (error) {
    throw coded(error as GraphQLError, 'GRAPHQL_PARSE_FAILED');
  }
}

function coded(error: GraphQLError, code: string): GraphQLError {
  const { message, nodes = null, source = null, positions = null } = error;
  return new GraphQLError(message, { nodes, source, positions, extensions: { code } });
}

/** Names out of the schema are told to nobody who may not ask for it. */
function withoutHint(error: GraphQLError): GraphQLError {
  const { message, nodes = null } = error;
  return new GraphQLError(message.replace(/ ?Did you mean.+\?$/, ''), { nodes });
}
