import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Context } from './context.js';
import { formatError } from './errors.js';
import { limits, MOST_TOKENS } from './limits.js';
import type { Settings } from './options.js';
import { permission } from './permission.js';

/**
 * Apollo over the schema, started. Left as Apollo has it: requests that a form or link of another site can make are refused, so are
 * several in one body, and documents that were parsed and found valid are kept, up to 30 MiB of them. Hints for caches are switched off:
 * there are none, and what looks for them is called for every field of every object.
 */
export async function startApollo(
  schema: GraphQLSchema,
  { introspection, log }: Settings,
): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    schema,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    formatError: (formatted, error) => formatError(formatted, error, log),
    plugins: [permission, limits, ApolloServerPluginLandingPageDisabled(), ApolloServerPluginCacheControlDisabled()],
  });
  await apollo.start();
  return apollo;
}
