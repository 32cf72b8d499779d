import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  emitLegacyCommonJSImports: false,
  generates: {
    'src/api/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { EdtfDate: 'string', Day: 'string', Url: 'string', ID: 'string' },
        contextType: '../context.js#Context',
        mapperTypeSuffix: 'Record',
        mappers: {},
      },
    },
    'web/src/generated/': {
      preset: 'client',
      documents: ['web/src/**/*.ts', 'web/src/**/*.tsx', '!web/src/generated/**'],
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { EdtfDate: 'string', Day: 'string', Url: 'string', ID: 'string' },
      },
    },
  },
};

export default config;
