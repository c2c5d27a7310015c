import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of the operations, from the committed schema: `npm run generate:web`, run from the root. */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: 'apps/web/src/**/*.graphql',
  generates: {
    'apps/web/src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumType: 'string-literal',
        useTypeImports: true,
        immutableTypes: true,
        scalars: { Date: 'string', DateTime: 'string', ID: 'string' },
        strictScalars: true,
      },
    },
  },
};

export default config;
