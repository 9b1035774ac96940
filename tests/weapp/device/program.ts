import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { createContext, Script } from 'node:vm';

/** What the logic of a page is: WeChat calls its functions by name. */
export type Logic = Record<string, unknown>;

/** The program's own entries, as they registered themselves. */
export interface Program {
  readonly app: Logic;
  /** The logic of a page, read when it is first opened. */
  page(path: string): Logic;
}

/** Timers that hold nobody up: a program goes on forever, a test does not. */
const globals = {
  setTimeout: (work: () => void, ms?: number, ...given: []) => setTimeout(work, ms, ...given).unref(),
  setInterval: (work: () => void, ms?: number, ...given: []) => setInterval(work, ms, ...given).unref(),
  clearTimeout,
  clearInterval,
};

/**
 * Runs the compiled scripts of a built program with nothing around them but the language, timers and `wx`: no window,
 * no document, no fetch, as in WeChat.
 */
export function loadProgram(folder: string, wx: object, getCurrentPages: () => unknown[], aheadMs: number): Program {
  const faults = { log: () => undefined, warn: () => undefined, error: () => undefined, info: () => undefined };
  const context = createContext({ ...globals, console: faults });
  new Script(laterClock(aheadMs)).runInContext(context);
  let registered: Logic = {};
  const register = (logic: Logic) => void (registered = logic);
  const app = (logic: Logic) => void (program.app = logic);
  const loaded = new Map<string, { exports: unknown }>();
  const load = (path: string): unknown => {
    const known = loaded.get(path);
    if (known) return known.exports;
    const module = { exports: {} as unknown };
    loaded.set(path, module);
    const require = (wanted: string) => load(withEnding(posix.join(posix.dirname(path), wanted)));
    const run = compiled(folder, path).runInContext(context) as (...given: unknown[]) => void;
    run(require, module, module.exports, wx, app, register, register, () => program.app, getCurrentPages);
    return module.exports;
  };
  const program = {
    app: {} as Logic,
    page(path: string): Logic {
      const known = pages.get(path);
      if (known) return known;
      load(`${path}.js`);
      pages.set(path, registered);
      return registered;
    },
  };
  const pages = new Map<string, Logic>();
  load('app.js');
  return program;
}

const withEnding = (path: string): string => (path.endsWith('.js') ? path : `${path}.js`);

const scripts = new Map<string, Script>();

function compiled(folder: string, path: string): Script {
  const file = join(folder, path);
  const known = scripts.get(file);
  if (known) return known;
  const names = 'require, module, exports, wx, App, Page, Component, getApp, getCurrentPages';
  const script = new Script(`(function (${names}) {${readFileSync(file, 'utf8')}\n})`, { filename: path });
  scripts.set(file, script);
  return script;
}

/** The program's clock shows the time of the test. */
const laterClock = (aheadMs: number): string => `{
  const Real = Date;
  Date = class extends Real {
    constructor(...given) { given.length === 0 ? super(Real.now() + ${aheadMs}) : super(...given); }
    static now() { return Real.now() + ${aheadMs}; }
  };
}`;
