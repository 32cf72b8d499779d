import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { packagePath } from '../graph/package-path.js';
import { messageOf, StoreError } from '../model/errors.js';
import type { Context } from './context.js';
import { resolvers } from './resolvers.js';

/**
 * The API's contract: the text of schema/*.graphql, in code unit order of the names. Throws a StoreError if the folder is not
 * beside package.json.
 */
export function readSchema(): string {
  const folder = packagePath('schema');
  try {
    const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
    return files
      .sort()
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n');
  } catch (error) {
    throw new StoreError(
      `The folder schema/ must stand beside package.json, but cannot be read (${messageOf(error)}): install Chancery again.`,
    );
  }
}

/** The contract with what answers its fields. Throws a StoreError as `readSchema`. */
export function createSchema(): GraphQLSchema {
  return makeExecutableSchema<Context>({ typeDefs: readSchema(), resolvers });
}
