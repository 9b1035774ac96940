const { existsSync } = require('node:fs');
const { join } = require('node:path');
const memoryFolder = require('./tests/support/jest/memoryFolder.cjs');

process.env.TMPDIR ||= memoryFolder() ?? '';

/** Packages that ship ES modules only and so pass through the compiler too. */
const esModulePackages = ['@noble', 'otpauth', 'lodash-es'];

/** How a file is translated: decorators with the types of what they inject, as the compiler of the cloud does it. */
const translation = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true, decorators: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: false,
      react: { runtime: 'automatic' },
    },
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};

/** Types are checked once by `npm run check`; here each file is only translated. */
const common = {
  rootDir: __dirname,
  cacheDirectory: join(__dirname, 'node_modules/.cache/jest'),
  testEnvironment: 'node',
  transform: { '^.+\\.(ts|tsx|js|mjs)$': ['@swc/jest', translation] },
  transformIgnorePatterns: [`/node_modules/(?!(${esModulePackages.join('|')})/)`, '/dist/'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  moduleNameMapper: {
    '^@twin-pledge/shared/(.*)$': '<rootDir>/shared/src/$1',
    '\\.(css|scss|svg|png)$': '<rootDir>/tests/support/jest/emptyAsset.cjs',
  },
};

/** A project; its roots are those of its folders that exist already. */
function project(displayName, folders, options = {}) {
  const present = folders.filter((folder) => existsSync(join(__dirname, folder)));
  return {
    ...common,
    displayName,
    roots: (present.length > 0 ? present : ['tests/support/jest']).map((folder) => `<rootDir>/${folder}`),
    testMatch: ['**/*.test.ts', '**/*.test.tsx'],
    testPathIgnorePatterns: ['/node_modules/', '/dist/'],
    ...options,
  };
}

/** What runs on a database runs on both kinds. */
const databaseTests = ['cloud/src', 'cloud/migrations', 'tests/security', 'tests/faults', 'tests/simulation/api'];

module.exports = {
  testTimeout: 30_000,
  projects: [
    project('shared', ['shared/src']),
    project('cloud-sqlite', databaseTests, { setupFiles: ['<rootDir>/tests/support/jest/onSqlite.cjs'] }),
    project('cloud-mariadb', databaseTests, {
      setupFiles: ['<rootDir>/tests/support/jest/onMariadb.cjs'],
      globalSetup: '<rootDir>/tests/support/mariadbGlobalSetup.ts',
      globalTeardown: '<rootDir>/tests/support/mariadbGlobalTeardown.ts',
    }),
    project('workbench', ['cloud/workbench/src']),
    project('miniprogram', ['miniprogram/src']),
    project('architecture', ['tests/architecture', 'tests/scenarios', 'tests/simulation/law']),
    project('weapp', ['tests/weapp'], { globalSetup: '<rootDir>/tests/weapp/buildFirst.ts' }),
    project('e2e', ['tests/e2e']),
  ],
};
