/** Jest runs the compiled output, untransformed; each kind of test is a glob of its own (docs/architecture.md). */
export const KINDS = {
  pure: {
    match: ['<rootDir>/dist/**/*.spec.js'],
    ignore: ['\\.db\\.spec\\.js$', '/dist/test/(api|worker|web|faults|load)/'],
  },
  db: { match: ['<rootDir>/dist/**/*.db.spec.js'], ignore: [] },
  e2e: { match: ['<rootDir>/dist/test/**/*.e2e-spec.js'], ignore: [] },
};

export function jestConfig(kind, rootDir) {
  const { match, ignore } = KINDS[kind];
  const needsDatabase = kind !== 'pure';
  return {
    rootDir,
    roots: ['<rootDir>/dist'],
    testMatch: match,
    testPathIgnorePatterns: ['/node_modules/', ...ignore],
    testEnvironment: 'node',
    transform: {},
    modulePathIgnorePatterns: ['<rootDir>/dist/web'],
    maxWorkers: 2,
    testTimeout: kind === 'pure' ? 20_000 : 120_000,
    ...(needsDatabase
      ? {
          globalSetup: '<rootDir>/dist/test/support/jest-global-setup.js',
          globalTeardown: '<rootDir>/dist/test/support/jest-global-teardown.js',
        }
      : {}),
  };
}
