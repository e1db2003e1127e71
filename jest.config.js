/** Types are checked by `npm run typecheck`; here the sources are only stripped. */
const tsconfig = {
  module: 'CommonJS',
  moduleResolution: 'bundler',
  target: 'ES2022',
  jsx: 'react-jsx',
  esModuleInterop: true,
  isolatedModules: true,
  verbatimModuleSyntax: false,
  types: ['node', 'jest', 'office-js'],
};
const transform = { '^.+\\.tsx?$': ['ts-jest', { tsconfig, diagnostics: false }] };

// A slow or busy machine is no fault of the code: and the first run compiles what a test loads. Time is measured by the benchmarks.
const testTimeout = 60_000;

module.exports = {
  // Two at a time: the suite is quick, and build servers have two cores.
  maxWorkers: 2,
  projects: [
    {
      displayName: 'node',
      testTimeout,
      testEnvironment: 'node',
      setupFiles: ['<rootDir>/test/support/property-seed.js'],
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/', '<rootDir>/test/bench/', '<rootDir>/test/pictures/'],
      transform,
    },
    {
      displayName: 'dom',
      testTimeout,
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/**/*.test.tsx'],
      setupFiles: ['<rootDir>/test/support/jsdom-setup.js'],
      transform,
    },
  ],
};
