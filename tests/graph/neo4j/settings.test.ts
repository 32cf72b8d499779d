import { expect, test } from '@jest/globals';
import { neo4jSettings } from '../../../src/graph/neo4j/settings.js';
import { UsageError } from '../../../src/model/errors.js';

test.each([
  [{ NEO4J_PASSWORD: 'p' }, { user: 'neo4j', password: 'p', database: null }],
  [
    { NEO4J_PASSWORD: 'p', NEO4J_USER: '', NEO4J_DATABASE: '' },
    { user: 'neo4j', password: 'p', database: null },
  ],
  [
    { NEO4J_PASSWORD: 'p', NEO4J_USER: 'reader', NEO4J_DATABASE: 'news' },
    { user: 'reader', password: 'p', database: 'news' },
  ],
])('%j', (env, settings) => {
  expect(neo4jSettings(env)).toEqual(settings);
});

test.each([[{}], [{ NEO4J_PASSWORD: '' }]])('%j lacks the password', (env) => {
  expect(() => neo4jSettings(env)).toThrow(
    new UsageError('NEO4J_PASSWORD must be set to use a Neo4j server, but is empty: export it first.'),
  );
});
