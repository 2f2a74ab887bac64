const ROOT = import.meta.dirname;
const LIBS = ['domain', 'settings', 'contract', 'db', 'documents'];

const swc = {
  swcrc: false,
  sourceMaps: 'inline',
  module: { type: 'es6' },
  jsc: {
    target: 'es2023',
    keepClassNames: true,
    parser: { syntax: 'typescript', tsx: false, decorators: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: false,
      react: { runtime: 'automatic' },
    },
  },
};
const swcForTsx = { ...swc, jsc: { ...swc.jsc, parser: { ...swc.jsc.parser, tsx: true } } };

const common = {
  rootDir: ROOT,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  modulePathIgnorePatterns: ['/dist/', '/.waymark/', '/.nx/'],
  // Tests read sources, so that none depends on a build that may be old.
  moduleNameMapper: {
    [`^@waymark/(${LIBS.join('|')})$`]: '<rootDir>/libs/$1/src/index.ts',
    '^@waymark/domain/languages$': '<rootDir>/libs/domain/src/languages/all.ts',
    '^@waymark/workflows$': '<rootDir>/workflows/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: { '^.+\\.ts$': ['@swc/jest', swc], '^.+\\.tsx$': ['@swc/jest', swcForTsx] },
};

/** Real servers: one PostgreSQL and one Temporal for the run, a database and a namespace for each test file. */
const onServers = {
  ...common,
  globalSetup: '<rootDir>/test/support/start-servers.mjs',
  globalTeardown: '<rootDir>/test/support/stop-servers.mjs',
  setupFilesAfterEnv: ['<rootDir>/test/support/patience.ts', '<rootDir>/test/support/second-walk.ts'],
};

export default {
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/{libs,apps}/*/src/**/*.test.{ts,tsx}',
        '<rootDir>/workflows/src/**/*.test.ts',
        '<rootDir>/tools/**/*.test.ts',
        '<rootDir>/test/rules/**/*.test.ts',
      ],
      setupFilesAfterEnv: ['<rootDir>/test/support/patience.ts'],
    },
    {
      ...onServers,
      displayName: 'integration',
      testMatch: ['<rootDir>/test/{integration,faults,histories}/**/*.test.ts'],
    },
    { ...onServers, displayName: 'model', testMatch: ['<rootDir>/test/model/**/*.test.ts'] },
    {
      ...onServers,
      displayName: 'journeys',
      testMatch: ['<rootDir>/test/journeys/**/*.test.ts'],
      globalSetup: '<rootDir>/test/support/start-stack.mjs',
    },
  ],
};
