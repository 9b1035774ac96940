import { textOf, trackedFiles } from './trackedFiles';

const mostLines = 250;
const medianLines = 60;
const isData = /(^|\/)(packs|sources|data|generated|years|regions)\//;
const reason = /^\/\* eslint-disable max-lines -- .{20,} \*\/$/;

const lengths = trackedFiles(/\.(ts|tsx|mjs|js|cjs)$/)
  .filter((path) => !isData.test(path))
  .map((path) => ({ path, lines: textOf(path).split('\n').length - 1 }));

describe('source files', () => {
  it('stay small: half of those outside the tests have fewer than 60 lines', () => {
    const sorted = lengths
      .filter(({ path }) => !path.endsWith('.test.ts'))
      .map(({ lines }) => lines)
      .sort((a, b) => a - b);
    expect(sorted.length).toBeGreaterThan(0);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(medianLines);
  });

  it('have at most 250 lines, or say in their first line why not', () => {
    const unexplained = lengths
      .filter(({ lines }) => lines > mostLines)
      .filter(({ path }) => !reason.test(textOf(path).split('\n')[0] ?? ''));
    expect(unexplained).toEqual([]);
  });
});
