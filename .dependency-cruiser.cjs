// Imports point inward: model <- ingest, graph <- query <- api, export <- cli. That the explorer stands alone, biome.json sees to.
const layer = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { pathNot: [...allowed, '^node_modules', '^(node:)?[a-z_/]+$'], dependencyTypesNot: ['core', 'npm', 'npm-dev'] },
});

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    layer('client-stands-alone', '^src/client/', ['^src/client/', '^@graphql-typed-document-node']),
    layer('model-imports-nothing', '^src/model/', ['^src/model/']),
    layer('graph-knows-the-model', '^src/graph/', ['^src/(model|graph)/']),
    layer('extraction-knows-no-store', '^ingest/(read|segment|annotate|resolve|assemble|tables)/', [
      '^src/model/',
      '^ingest/(read|segment|annotate|resolve|assemble|tables)/',
    ]),
    layer('ingest-knows-the-port', '^ingest/', ['^src/(model|graph)/', '^ingest/']),
    layer('questions-know-the-port', '^src/query/', ['^src/(model|graph|query)/']),
    layer('access-knows-the-port', '^src/access/', ['^src/(model|graph|access)/']),
    layer('api-asks-questions', '^src/(api|export)/', ['^src/(model|graph|query|access|api|export)/']),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    parser: 'swc',
  },
};
