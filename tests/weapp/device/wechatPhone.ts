import { setTimeout as pause } from 'node:timers/promises';
import { textOf, type Drawn, type DrawPage } from './drawn';
import { openPage, type OpenPage } from './openPage';
import { loadProgram, type Program } from './program';
import { allNodes, hasClass, nameOf, wordsOf, wordsIn } from './reading';
import { standInForWechat, type Ways } from './wx';

/** The program as it was built, with its templates. */
export interface BuiltProgram {
  readonly folder: string;
  readonly draw: DrawPage;
}

/** Where the phone begins, and what it holds from before. */
export interface PhoneOptions {
  readonly cloudUrl: string;
  /** The time the phone shows. */
  readonly at: Date;
  readonly kept?: ReadonlyMap<string, unknown>;
  /** The code that wx.login gives; without it there is no WeChat to sign in with. */
  readonly loginCode?: () => string;
  /** The page it opens on, with its query; the first page unless told. */
  readonly path?: string;
}

const longestWaitMs = 20_000;
const HOME = 'pages/home/index';
const noWechat = (): string => {
  throw new Error('no WeChat here');
};

/** A phone with WeChat on it as far as that can be had here: the compiled logic at work, drawn by WeChat's templates. */
export class WechatPhone {
  private readonly stack: OpenPage[] = [];
  private readonly asking = new Set<Promise<unknown>>();
  private readonly program: Program;
  private readonly draw: DrawPage;
  /** Functions of WeChat that the program looked for and that do not stand here. */
  readonly unknown = new Set<string>();
  readonly storage: Map<string, unknown>;
  /** The photos that the person chooses next. */
  readonly album: Buffer[] = [];

  constructor({ folder, draw }: BuiltProgram, options: PhoneOptions) {
    const { cloudUrl, at, kept, path = HOME, loginCode = noWechat } = options;
    this.draw = draw;
    this.storage = new Map(kept);
    const { storage, album, asking, unknown } = this;
    const wx = standInForWechat({ cloudUrl, storage, album, loginCode, asking, unknown, ways: this.ways() });
    this.program = loadProgram(folder, wx, () => this.stack, at.getTime() - Date.now());
    const launch = { path: path.split('?')[0], query: queryOf(path), scene: 1001 };
    for (const name of ['onLaunch', 'onShow'])
      (this.program.app[name] as (how: object) => void).call(this.program.app, launch);
    this.push(path);
  }

  /** The page in sight, drawn from what its logic has handed over. */
  get screen(): Drawn {
    const page = this.stack[this.stack.length - 1];
    if (!page) throw new Error('no page is open');
    return this.draw(page.route, page.data);
  }

  /** Which page is in sight. */
  get route(): string {
    return this.stack[this.stack.length - 1]?.route ?? '';
  }

  /** All there is to read on the screen, without spaces. */
  text(): string {
    return wordsIn(this.screen);
  }

  /** The same, one entry for each piece of text. */
  words(): string[] {
    return allNodes(this.screen)
      .flatMap((node) => node.children)
      .filter((child) => typeof child === 'string')
      .map((words) => words.replace(/\s/g, ''))
      .filter(Boolean);
  }

  /** Waits until something holds on the screen. */
  async until<T>(what: string, look: (screen: Drawn) => T | undefined | false | null): Promise<T> {
    const end = Date.now() + longestWaitMs;
    for (;;) {
      const found = look(this.screen);
      if (found) return found;
      if (Date.now() > end) throw new Error(`${what} is not on ${this.route}:\n${this.text()}`);
      await pause(20);
    }
  }

  /** Waits until all requests are answered and the page stands still. */
  async settled(): Promise<void> {
    for (let still = 0; still < 5;) {
      await Promise.allSettled([...this.asking]);
      const before = this.text();
      await pause(30);
      still = this.asking.size === 0 && this.text() === before ? still + 1 : 0;
    }
  }

  /** Waits until these words stand on the screen. */
  async sees(words: string | RegExp): Promise<void> {
    const wanted = typeof words === 'string' ? words.replace(/\s/g, '') : words;
    await this.until(String(words), (screen) =>
      typeof wanted === 'string' ? wordsIn(screen).includes(wanted) : wanted.test(wordsIn(screen)),
    );
  }

  /** Presses a button or a line by its words. */
  async press(words: string | RegExp): Promise<void> {
    await this.tap(await this.until(`a button ${String(words)}`, (screen) => byName(screen, words)));
  }

  /** Presses whatever stands there under an id. */
  async pressId(id: string): Promise<void> {
    await this.tap(await this.until(`#${id}`, (screen) => allNodes(screen).find((node) => node.attr['id'] === id)));
  }

  /** Turns to one of the four tabs. */
  async turnTo(tab: string): Promise<void> {
    await this.tap(
      await this.until(`the tab ${tab}`, (screen) =>
        allNodes(screen).find((node) => hasClass(node, 'tab') && wordsOf(node).endsWith(tab)),
      ),
    );
  }

  /** Hands an event to the logic as WeChat does: to each node upwards that listens, until one holds it. */
  async fire(node: Drawn, type: string, detail: object = {}, touches: object[] = []): Promise<void> {
    const bubbles = /^(tap|touch)/.test(type);
    const listeners = bubbles ? pathTo(this.screen, node).reverse() : [node];
    const page = this.stack[this.stack.length - 1];
    for (const at of listeners) {
      const handler = at.attr[`bind${type}`] ?? at.attr[`catch${type}`];
      if (typeof handler !== 'string' || at.attr['disabled'] === true) continue;
      const place = (one: Drawn) => ({ id: one.attr['id'], dataset: { sid: one.attr['data-sid'] } });
      const event = { type, timeStamp: Date.now(), target: place(node), currentTarget: place(at) };
      page?.call(handler, { ...event, detail, touches, changedTouches: touches });
      if (at.attr[`catch${type}`]) break;
    }
    await this.drawnAnew();
  }

  /** Waits until the logic hands nothing more over for a moment. */
  private async drawnAnew(): Promise<void> {
    const changes = () => this.stack.reduce((sum, page) => sum + page.changes(), this.stack.length);
    for (let before = -1; before !== changes();) {
      before = changes();
      await pause(25);
    }
  }

  /** What WeChat would send if the person shared this page now. */
  share(): { title: string; path: string } {
    const page = this.stack[this.stack.length - 1];
    return page?.call('onShareAppMessage', { from: 'button' }) as { title: string; path: string };
  }

  private tap = (node: Drawn): Promise<void> => this.fire(node, 'tap', { x: 1, y: 1 });

  private push(url: string): void {
    const path = (url.split('?')[0] ?? '').replace(/^\//, '');
    const page = openPage(path, this.program.page(path), queryOf(url));
    this.stack[this.stack.length - 1]?.call('onHide');
    this.stack.push(page);
    page.call('onLoad', queryOf(url));
    page.call('onShow');
    page.call('onReady');
  }

  private pop(): void {
    this.stack.pop()?.call('onUnload');
  }

  private ways(): Ways {
    const clear = () => {
      while (this.stack.length > 0) this.pop();
    };
    return {
      navigateTo: (url) => this.push(url),
      redirectTo: (url) => (this.pop(), this.push(url)),
      switchTab: (url) => (clear(), this.push(url)),
      reLaunch: (url) => (clear(), this.push(url)),
      navigateBack: (delta) => {
        for (let at = 0; at < delta && this.stack.length > 1; at += 1) this.pop();
        this.stack[this.stack.length - 1]?.call('onShow');
      },
    };
  }
}

function queryOf(url: string): Record<string, string> {
  const pairs = (url.split('?')[1] ?? '').split('&').filter(Boolean);
  return Object.fromEntries(pairs.map((pair) => pair.split('=') as [string, string]));
}

/** A node and all around it, from the page inwards. */
function pathTo(from: Drawn, node: Drawn): Drawn[] {
  const wanted = node.attr['data-sid'];
  if (from === node || (wanted !== undefined && from.attr['data-sid'] === wanted)) return [from];
  for (const child of from.children) {
    if (typeof child === 'string') continue;
    const path = pathTo(child, node);
    if (path.length > 0) return [from, ...path];
  }
  return [];
}

const byName = (screen: Drawn, words: string | RegExp): Drawn | undefined =>
  allNodes(screen).find((node) => {
    if (node.tag !== 'button' && !/^(button|link)$/.test(textOf(node, 'ariaRole'))) return false;
    return typeof words === 'string' ? nameOf(node).includes(words.replace(/\s/g, '')) : words.test(nameOf(node));
  });
