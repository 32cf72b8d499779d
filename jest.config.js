export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testTimeout: 60_000,
  // Suites that share a Neo4j take turns at it (tests/support/neo4j.ts); the others need not wait for them.
  maxWorkers: '100%',
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'es6' } },
    ],
  },
};
