import { join } from 'node:path';
import { runScenarioFile, scenarioFiles } from '../../cloud/src/commands/runScenarios';
import { readPolicyLibrary } from '../../cloud/src/platform/policy/policyLibrary';

const library = readPolicyLibrary({ demonstration: false });
const files = scenarioFiles(__dirname).map((path) => ({ path, runs: runScenarioFile(path, library) }));

describe.each(files)('$path', ({ path, runs }) => {
  it.each(runs)('$name', ({ problems }) => {
    expect(problems).toEqual([]);
  });

  it('names each example once, and is named for its pack', () => {
    const names = runs.map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(new Set(runs.map(({ pack }) => `${pack ?? 'no pack'}.yaml`))).toEqual(
      new Set([path.slice(__dirname.length + 1)]),
    );
  });
});

it('covers all five packs with at least 75 examples', () => {
  const packs = ['jingdezhen', 'linxiang-yanglousi', 'tianjin-baodi', 'xiangtan-county', 'yueyang-yunxi'];
  expect(files.map(({ path }) => path)).toEqual(packs.map((pack) => join(__dirname, `${pack}.yaml`)));
  expect(files.flatMap(({ runs }) => runs).length).toBeGreaterThanOrEqual(75);
});
