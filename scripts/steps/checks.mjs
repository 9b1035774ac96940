const bin = (path) => `node_modules/${path}`;

/** What `npm run check` looks at, in order: what is checked, and the program with its arguments. */
export const checks = [
  ['types: shared, cloud', [bin('typescript/bin/tsc'), '-b', 'shared', 'cloud']],
  ['types: desk', [bin('typescript/bin/tsc'), '--noEmit', '-p', 'cloud/workbench']],
  ['types: phone', [bin('typescript/bin/tsc'), '--noEmit', '-p', 'miniprogram']],
  ['types: tests, scripts', [bin('typescript/bin/tsc'), '--noEmit', '-p', 'tests']],
  ['types: browser tests', [bin('typescript/bin/tsc'), '--noEmit', '-p', 'tests/e2e']],
  [
    'import directions',
    [bin('dependency-cruiser/bin/dependency-cruise.mjs'), 'shared', 'cloud', 'miniprogram', 'tests'],
  ],
  ['dead code', [bin('knip/bin/knip.js')]],
  ['format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']],
  ['lint', [bin('eslint/bin/eslint.js'), '--max-warnings', '0', '.']],
];
