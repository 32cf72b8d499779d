// Fails if schema/*.graphql takes something from clients that the last release gave them: a field, an argument, a value, or null
// where there was none. With --release it makes schema/ the contract to hold to: when a version is released, or a break is meant.
// Usage: check-schema.js [--release] [SCHEMA_FOLDER RELEASED_FILE]
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CriticalityLevel, DiffRule, diff } from '@graphql-inspector/core';
import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql';

const { values, positionals } = parseArgs({ options: { release: { type: 'boolean' } }, allowPositionals: true });
const [folder = 'schema', released = 'schema-release/last.graphql'] = positionals;

const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
const schema = buildSchema(files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n'));

if (values.release) {
  writeFileSync(released, `${printSchema(lexicographicSortSchema(schema))}\n`);
} else {
  const before = buildSchema(readFileSync(released, 'utf8'));
  const changes = await diff(before, schema, [DiffRule.suppressRemovalOfDeprecatedField]);
  const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
  if (breaking.length > 0) {
    console.error('The schema must keep what the last release gave its clients, but:');
    for (const { message } of breaking) console.error(`- ${message}`);
    console.error('Keep the old form beside the new one, marked @deprecated; or, if the break is meant, say so in');
    console.error('CHANGELOG.md and run "npm run release:schema".');
    process.exitCode = 1;
  }
}
