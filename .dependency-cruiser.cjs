// Who may know whom: docs/architecture.md. What is not a test obeys without exemption;
// a test may use any package and test/support, and otherwise what its folder may use.
const spec = '\\.spec\\.tsx?$';

// Parsers and tables that work on bytes and text in memory.
const parsers = [
  'csv-parse',
  'i18n-iso-countries',
  'iconv-lite',
  'iso-639-3',
  'sanitize-html',
  'saxes',
  'tinyduration',
  'yaml',
  'yauzl',
  'zod',
];
// Node's own modules that compute and do not reach outside the process.
const pureCore = ['assert', 'buffer', 'crypto', 'events', 'stream', 'string_decoder', 'url', 'util', 'zlib'];

const oneOf = (names) => `(?:${names.join('|')})`;
const lib = (name, mayUse, beside = []) => ({
  name: `${name}-knows-only`,
  comment: `libs/${name} imports no other part of Trellis than ${['itself', ...mayUse].join(', ')}`,
  severity: 'error',
  from: { path: `^libs/${name}/` },
  to: {
    path: '^(?:libs|apps|migrations|bench|scripts|test)/',
    pathNot: [`^libs/${oneOf([name, ...mayUse])}/`, '^test/(?:support|contract)/', ...beside],
  },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    lib('domain', []),
    lib('formats', ['domain']),
    lib('runtime', ['domain']),
    // it brings the schema up to date
    lib('store', ['domain', 'runtime'], ['^migrations/']),
    lib('queue', ['domain', 'runtime']),
    lib('search', ['domain', 'runtime', 'store']),
    {
      name: 'domain-is-pure',
      comment: 'libs/domain imports nothing but itself: no packages, nothing of Node',
      severity: 'error',
      from: { path: '^libs/domain/', pathNot: spec },
      to: { pathNot: '^libs/domain/' },
    },
    {
      name: 'formats-are-pure',
      comment: 'libs/formats does no I/O: of Node only what computes',
      severity: 'error',
      from: { path: '^libs/formats/', pathNot: spec },
      to: { dependencyTypes: ['core'], pathNot: `^(?:node:)?${oneOf(pureCore)}(?:/|$)` },
    },
    {
      name: 'formats-only-parse',
      comment: 'libs/formats uses parsers and tables only; a new one is named in this file',
      severity: 'error',
      from: { path: '^libs/formats/', pathNot: spec },
      to: {
        path: '(?:^|/)node_modules/',
        pathNot: `(?:^|/)node_modules/(?:@types/)?${oneOf(parsers)}/`,
      },
    },
    {
      name: 'entities-stay-in-store',
      comment: 'TypeORM entities do not leave the store: repositories take and return domain types',
      severity: 'error',
      from: { pathNot: '^(?:libs/store|migrations)/' },
      to: { path: ['^libs/store/.*\\.entity\\.ts$', '^libs/store/.*entities/'] },
    },
    {
      name: 'apps-apart',
      comment: 'The apps do not import each other',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'only-tests-use-tests',
      comment: 'What runs does not import tests, benchmarks or scripts',
      severity: 'error',
      from: { path: '^(?:apps|libs|migrations)/', pathNot: spec },
      to: { path: ['^(?:test|bench|scripts)/', spec] },
    },
    {
      name: 'api-features-apart',
      comment:
        'Features of the API do not import each other: what two need belongs in a lib (or apps/api/request)',
      severity: 'error',
      from: { path: '^apps/api/([^/]+)/' },
      to: { path: '^apps/api/[^/]+/', pathNot: '^apps/api/(?:$1|request)/' },
    },
    {
      name: 'web-knows-only-the-schema',
      comment: 'The web page knows the GraphQL schema and nothing else of Trellis',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: {
        path: '^(?:apps|libs|migrations|bench|scripts|test|sources|seed|schema)/',
        pathNot: ['^apps/web/', '^schema/schema\\.graphql$', '^test/support/'],
      },
    },
    {
      name: 'no-circular',
      comment: 'No cycles (one that exists only in types is gone when the code runs)',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-dev-packages-at-run-time',
      comment: 'What runs in production uses "dependencies" only',
      severity: 'error',
      from: { path: '^(?:apps/(?:api|harvester)|libs|migrations)/', pathNot: spec },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'] },
    },
    {
      name: 'no-unlisted-packages',
      comment: 'Every package imported is listed in package.json',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-unresolvable',
      comment: 'Every import leads somewhere',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(?:^|/)(?:generated|dist|coverage|\\.trellis)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['trellis-source', 'import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
    skipAnalysisNotInRules: true,
  },
};
