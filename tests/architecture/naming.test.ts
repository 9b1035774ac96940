import { basename } from 'node:path';
import { textOf, trackedFiles } from './trackedFiles';

const sources = trackedFiles(/^(shared|cloud|miniprogram|tests|scripts)\/.*\.(ts|tsx|mjs)$/);
const vagueName = /(Manager|Helper|Util|Utils|Info)(?=$|[A-Z.\d])/;
const declaration =
  /^(?:export )?(?:default )?(?:abstract )?(?:async )?(?:class|function|interface|type|enum|const) (\w+)/gm;

/** Where the file's name is prescribed from outside: pages and settings of Taro, tests, declarations. */
const namedByTools =
  /(\.test\.tsx?|\.d\.ts|\.config\.ts|(^|\/)config\/index\.ts|(pages|packages|custom-tab-bar)(\/.*)?\/index\.tsx)$/;

const declared = (path: string) => [...textOf(path).matchAll(declaration)].map((match) => match[1] ?? '');

describe('names', () => {
  it('say what a thing does: no Manager, Helper, Util, Info', () => {
    const vague = sources.flatMap((path) => {
      const names = [basename(path).replace(/\.\w+$/, ''), ...(path.endsWith('.mjs') ? [] : declared(path))];
      return names
        .filter((name) => vagueName.test(name.charAt(0).toUpperCase() + name.slice(1)))
        .map((name) => `${path}: ${name}`);
    });
    expect(vague).toEqual([]);
  });

  it('lead straight to the file: no index.ts that only passes on', () => {
    expect(sources.filter((path) => /(^|\/)index\.tsx?$/.test(path) && !namedByTools.test(path))).toEqual([]);
  });

  it('of a command, query, controller or job are those of its file', () => {
    const plain = (name: string) => name.replace(/[^a-z\d]/gi, '').toLowerCase();
    const strangers = sources
      .filter((path) => /\.(command|query|controller|job)\.ts$/.test(path))
      .filter(
        (path) => !declared(path).some((name) => plain(name).includes(plain(basename(path).split('.')[0] ?? ''))),
      );
    expect(strangers).toEqual([]);
  });
});
