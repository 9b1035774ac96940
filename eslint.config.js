const reactHooks = require('eslint-plugin-react-hooks');
const tseslint = require('typescript-eslint');
const documentedExport = require('./scripts/lint/documentedExport.js');

const tests = ['**/*.test.ts', '**/*.test.tsx', 'tests/**/*.ts'];
const sources = ['shared/src/**/*.ts', 'cloud/**/*.{ts,tsx}', 'miniprogram/**/*.{ts,tsx}'];
const data = [
  'shared/src/calendar/years/**',
  'shared/src/**/data/**',
  'shared/src/**/generated/**',
  'cloud/**/data/**',
];

const noReexport = { selector: 'ExportAllDeclaration', message: 'Export what is meant by name; no export *.' };
const noBarrel = {
  selector: 'ExportNamedDeclaration[source]',
  message: 'Import from the file itself; no re-exports.',
};
const noClock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The law has no clock: take `today` as an argument.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The law has no clock.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'The law has no chance in it.',
  },
];

module.exports = tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', 'coverage/**', 'pictures/**', 'tests/measure/bareTaro/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: [...sources, 'tests/**/*.ts', 'scripts/**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['shared', 'cloud', 'cloud/workbench', 'miniprogram', 'tests', 'tests/e2e'].map(
          (folder) => `${folder}/tsconfig.json`,
        ),
        tsconfigRootDir: __dirname,
      },
    },
    plugins: { 'react-hooks': reactHooks, ours: { rules: { 'documented-export': documentedExport } } },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'max-lines': ['error', { max: 250 }],
      'no-restricted-syntax': ['error', noReexport, noBarrel],
      'ours/documented-export': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // A handler given to a component may be async; its errors are the query library's.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // The libraries of the desk and the phone hand out functions that are typed as methods.
      '@typescript-eslint/unbound-method': 'off',
      // What keeps to an asynchronous interface need not wait for anything itself.
      '@typescript-eslint/require-await': 'off',
      // tsc reports these already.
      '@typescript-eslint/no-unused-vars': 'off',
    },
  },
  {
    files: ['shared/src/**/*.ts'],
    ignores: tests,
    rules: { 'no-restricted-syntax': ['error', noReexport, noBarrel, ...noClock] },
  },
  // In the browser these stand for the components of Taro, by the same names; one file stands for that package.
  { files: ['miniprogram/src/web/**'], rules: { 'ours/documented-export': 'off' } },
  { files: ['miniprogram/src/web/components.tsx'], rules: { 'no-restricted-syntax': ['error', noReexport] } },
  // A feature shows its neighbours one file; that one gathers what they may use.
  { files: ['cloud/src/features/*/api.ts'], rules: { 'no-restricted-syntax': ['error', noReexport] } },
  {
    files: tests,
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      'ours/documented-export': 'off',
    },
  },
  // What a controller is for stands in the contracts that it answers.
  { files: ['cloud/src/**/*.controller.ts', 'cloud/**/testing/**'], rules: { 'ours/documented-export': 'off' } },
  { files: data, rules: { 'max-lines': 'off' } },
  {
    files: ['scripts/**/*.{ts,mjs,js}', 'tests/{e2e,bench,measure}/**', 'tests/faults/processes/main.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: [
      'scripts/**/*.mjs',
      '*.{js,cjs}',
      'scripts/**/*.js',
      'tests/support/jest/*.cjs',
      'tests/faults/processes/*.cjs',
    ],
    rules: { 'no-undef': 'off', 'no-unused-vars': 'error', 'max-lines': ['error', { max: 250 }], eqeqeq: 'error' },
  },
);
