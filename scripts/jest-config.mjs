/** Jest runs the compiled output, untransformed; each kind of test is a glob of its own (docs/architecture.md). */
export const KINDS = {
  pure: {
    match: ['<rootDir>/dist/**/*.spec.js'],
    ignore: ['\\.db\\.spec\\.js$', '/dist/test/(api|worker|web|faults|load)/'],
  },
  db: { match: ['<rootDir>/dist/**/*.db.spec.js'], ignore: [] },
  e2e: { match: ['<rootDir>/dist/test/**/*.e2e-spec.js'], ignore: [] },
};

const PATIENCE_MS = { pure: 60_000, db: 120_000, e2e: 300_000 };

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
    // Patience, no measure: whole processes are started beside whatever else the machine does.
    testTimeout: PATIENCE_MS[kind],
    ...(needsDatabase
      ? {
          globalSetup: '<rootDir>/dist/test/support/jest-global-setup.js',
          globalTeardown: '<rootDir>/dist/test/support/jest-global-teardown.js',
        }
      : {}),
  };
}
