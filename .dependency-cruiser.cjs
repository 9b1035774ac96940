/** Who may import whom; docs/architecture.md says it in words. Tests beside the code may import anything. */

const test = '\\.test\\.tsx?$';

/** Tests, and what serves tests alone. */
const testing = `(${test}|/testing/)`;

/** The folders of the law, and for each what it may import besides itself. */
const law = {
  kernel: [],
  calendar: ['kernel'],
  policy: ['kernel', 'calendar'],
  assessment: ['kernel', 'calendar', 'policy'],
  casework: ['kernel', 'calendar', 'policy'],
  access: ['kernel', 'calendar', 'policy', 'assessment', 'casework'],
  publicity: ['kernel', 'policy'],
  contracts: ['kernel', 'calendar', 'policy', 'assessment', 'casework', 'access', 'forms', 'publicity'],
  forms: ['kernel', 'calendar', 'policy', 'assessment'],
  papers: ['kernel', 'calendar', 'policy', 'forms'],
  copy: ['kernel', 'calendar', 'policy', 'assessment', 'casework', 'access', 'forms', 'publicity'],
};

const lawRules = Object.entries(law).map(([folder, allowed]) => ({
  name: `law-${folder}`,
  comment: `shared/${folder} imports ${allowed.join(', ') || 'nothing of ours but itself'}`,
  severity: 'error',
  from: { path: `^shared/src/${folder}/`, pathNot: testing },
  to: { path: '^shared/src/', pathNot: `^shared/src/(${[folder, ...allowed].join('|')})/` },
}));

module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...lawRules,
    {
      name: 'law-only-known-folders',
      comment: 'a new folder of the law gets its place in the order first',
      severity: 'error',
      from: {},
      to: { path: '^shared/src/', pathNot: `^shared/src/(${Object.keys(law).join('|')})/` },
    },
    {
      name: 'law-no-other-workspace',
      severity: 'error',
      from: { path: '^shared/src/', pathNot: testing },
      to: { path: '^(cloud|miniprogram|tests|scripts)/' },
    },
    {
      name: 'law-only-zod-mini',
      comment: 'no framework and no I/O in the law; the phone has to carry it',
      severity: 'error',
      from: { path: '^shared/src/', pathNot: testing },
      to: {
        dependencyTypesNot: ['local', 'aliased', 'type-only', 'undetermined'],
        pathNot: ['^shared/src/', 'zod/mini/'],
      },
    },
    {
      name: 'platform-below-features',
      severity: 'error',
      from: { path: '^cloud/src/platform/', pathNot: testing },
      to: { path: '^cloud/(src/(?!platform/)|workbench|migrations)' },
    },
    {
      name: 'feature-through-api',
      comment: "a feature imports shared, platform, itself, and another feature's api.ts",
      severity: 'error',
      from: { path: '^cloud/src/features/([^/]+)/', pathNot: testing },
      to: { path: '^cloud/src/', pathNot: '^cloud/src/(platform/|features/$1/|features/[^/]+/api\\.ts$)' },
    },
    {
      name: 'jobs-above-features',
      severity: 'error',
      from: { path: '^cloud/src/(?!jobs/|[^/]+$)', pathNot: testing },
      to: { path: '^cloud/src/jobs/' },
    },
    {
      name: 'migrations-stand-alone',
      comment: 'a migration must run the same in ten years: platform only',
      severity: 'error',
      from: { path: '^cloud/migrations/', pathNot: testing },
      to: { path: '^(cloud/src/(?!platform/)|shared/)' },
    },
    {
      name: 'screens-only-shared',
      comment: 'desk and phone know the server by its contracts alone',
      severity: 'error',
      from: { path: '^(cloud/workbench|miniprogram)/' },
      to: { path: '^(cloud/(src|migrations)/|tests/)' },
    },
    {
      name: 'screens-get-values-never-packs',
      severity: 'error',
      from: { path: '^(cloud/workbench|miniprogram)/' },
      to: { path: '^shared/src/policy/(packs|sources)/' },
    },
    {
      name: 'desk-and-phone-apart',
      severity: 'error',
      from: { path: '^(cloud/workbench|miniprogram)/' },
      to: { path: '^(cloud/workbench|miniprogram)/', pathNot: '^$1/' },
    },
    {
      name: 'cloud-knows-no-screens',
      severity: 'error',
      from: { path: '^cloud/(src|migrations)/' },
      to: { path: '^(cloud/workbench|miniprogram)/' },
    },
    {
      name: 'ui-is-presentation',
      severity: 'error',
      from: { path: '^(cloud/workbench|miniprogram)/src/ui/', pathNot: testing },
      to: { path: '^(cloud/workbench|miniprogram)/src/(api|platform)/' },
    },
    {
      name: 'sub-packages-apart',
      comment: 'WeChat loads each sub-package alone',
      severity: 'error',
      from: { path: '^miniprogram/src/(?:packages/([^/]+)|pages|ui|api|platform)/' },
      to: { path: '^miniprogram/src/packages/', pathNot: '^miniprogram/src/packages/$1/' },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { path: '^(shared|cloud|miniprogram)/', pathNot: testing },
      to: { path: `(^tests/|${testing})` },
    },
    {
      name: 'production-without-test-tools',
      severity: 'error',
      from: { path: '^(shared|cloud|miniprogram)/.*src/', pathNot: `(${testing}|^cloud/workbench/vite\\.config)` },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tests/tsconfig.json' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|data|node_modules/\\.cache)/' },
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
