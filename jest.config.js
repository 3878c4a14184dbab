// Unit tests (test/) and action tests on the committed bundles (action-tests/), run by Node 24 through scripts/setup.mjs.
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test', '<rootDir>/action-tests', '<rootDir>/packages', '<rootDir>/actions'],
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/action-tests/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  globalSetup: '<rootDir>/test/setup/runtime.js',
  moduleNameMapper: {
    '^@plumbline/([^/]+)$': '<rootDir>/packages/$1/src/index.ts',
  },
  transform: { '^.+\\.ts$': '<rootDir>/test/setup/strip-types.js' },
  transformIgnorePatterns: ['/node_modules/'],
  collectCoverageFrom: ['packages/*/src/**/*.ts', 'actions/*/src/**/*.ts'],
  coverageProvider: 'v8',
  testTimeout: 180_000,
}
