import { textOf, trackedFiles } from './trackedFiles';

const texts = trackedFiles(
  /\.(ts|tsx|mjs|js|cjs|json|yaml|yml|md|css|scss|html|sh|xml|svg)$|(^|\/)(run|\.npmrc|\.\w+rc)$/,
);
const source = /\.(ts|tsx|mjs|js|cjs|css|scss)$/;
const thisFile = 'tests/architecture/cleanText.test.ts';

/** The lines of tracked text files that hold a pattern, as "path:line". */
function linesWith(pattern: RegExp, paths = texts): string[] {
  return paths
    .filter((path) => path !== thisFile)
    .flatMap((path) =>
      textOf(path)
        .split('\n')
        .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 120)}`] : [])),
    );
}

describe('tracked text', () => {
  it('names no folder of the machine it was written on', () => {
    expect(linesWith(/(^|[\s'"`(=:])\/(home|root|work|Users|farm)\/\w/)).toEqual([]);
  });

  it('names no package registry or mirror', () => {
    expect(
      linesWith(/registry\.npmjs\.org|registry\.yarnpkg|npmmirror|registry\.npm\.taobao|\/artifactory\/|verdaccio/),
    ).toEqual([]);
  });

  it('leaves no marks of unfinished work', () => {
    expect(
      linesWith(
        /\b(TODO|FIXME|XXX|HACK)\b/,
        texts.filter((path) => source.test(path)),
      ),
    ).toEqual([]);
  });

  it('holds no test that runs alone', () => {
    expect(linesWith(/\b(it|test|describe)\.only\(|\bfdescribe\(|\bfit\(/)).toEqual([]);
  });
});
