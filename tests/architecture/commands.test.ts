import { textOf, trackedFiles } from './trackedFiles';

/** The commands of npm itself, which need no script of ours. */
const builtIn = new Set(['ci', 'install', 'start', 'test', 'run']);

describe('commands that texts tell people to run', () => {
  it('exist', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    const unknown = trackedFiles(/\.(ts|tsx|mjs|md|json|yaml)$|^\.ci\//)
      .filter((path) => !/(^|\/)package(-lock)?\.json$/.test(path) && !path.startsWith('tests/'))
      .flatMap((path) =>
        [...textOf(path).matchAll(/npm run (?:--silent |-s )?([a-z][\w:-]*)/g)].map((match) => ({
          path,
          name: match[1] ?? '',
        })),
      )
      .filter(({ name }) => scripts[name] === undefined && !builtIn.has(name));
    expect(unknown).toEqual([]);
  });
});
