import { answered, type Options } from './answered';
import { photoFunctions } from './photos';

/** What the device does when the program asks for another page. */
export interface Ways {
  navigateTo(url: string): void;
  redirectTo(url: string): void;
  switchTab(url: string): void;
  reLaunch(url: string): void;
  navigateBack(delta: number): void;
}

/** What a phone holds and where its requests go. */
export interface Ground {
  readonly cloudUrl: string;
  /** What the program keeps on this phone. */
  readonly storage: Map<string, unknown>;
  /** The photos that are chosen next. */
  readonly album: Buffer[];
  readonly ways: Ways;
  /** The code that wx.login gives; an error where WeChat gives none. */
  readonly loginCode: () => string;
  /** Requests under way. */
  readonly asking: Set<Promise<unknown>>;
  /** Functions of WeChat that were asked for and do not stand here. */
  readonly unknown: Set<string>;
}

/** Stands for WeChat around the program: storage, requests to the real cloud, ways between pages; nothing of a phone's own. */
export function standInForWechat(ground: Ground): object {
  const { cloudUrl, storage, album, ways, asking, unknown } = ground;
  const sealedKey = (options: Options) => `${options['encrypt'] ? 'sealed:' : ''}${String(options['key'])}`;
  const system = { platform: 'android', windowWidth: 375, windowHeight: 812, pixelRatio: 2, language: 'zh_CN' };
  const way = (name: 'navigateTo' | 'redirectTo' | 'switchTab' | 'reLaunch') => (options: Options) =>
    answered(options, () => (ways[name](String(options['url'])), {}));
  const known: Record<string, unknown> = {
    ...photoFunctions(album),
    getStorageSync: (key: string) => storage.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => void storage.set(key, value),
    removeStorageSync: (key: string) => void storage.delete(key),
    getStorageInfoSync: () => ({ keys: [...storage.keys()] }),
    setStorage: (options: Options) => answered(options, () => (storage.set(sealedKey(options), options['data']), {})),
    getStorage: (options: Options) =>
      answered(options, () => {
        if (!storage.has(sealedKey(options))) throw new Error('data not found');
        return { data: storage.get(sealedKey(options)) };
      }),
    removeStorage: (options: Options) => answered(options, () => (storage.delete(sealedKey(options)), {})),
    getSystemInfoSync: () => system,
    getWindowInfo: () => system,
    getDeviceInfo: () => system,
    getAppBaseInfo: () => ({ ...system, fontSizeScaleFactor: 1 }),
    getNetworkType: (options: Options) => answered(options, () => ({ networkType: 'wifi' })),
    onNetworkStatusChange: () => undefined,
    onNeedPrivacyAuthorization: () => undefined,
    login: (options: Options) => answered(options, () => ({ code: ground.loginCode() })),
    request: (options: Options) => {
      const work = requested(cloudUrl, options);
      asking.add(work);
      void work.catch(() => undefined).finally(() => asking.delete(work));
      void answered(options, () => work);
      return { abort: () => undefined };
    },
    downloadFile: (options: Options) => answered(options, () => ({ statusCode: 200, tempFilePath: 'wxfile://one' })),
    navigateTo: way('navigateTo'),
    redirectTo: way('redirectTo'),
    switchTab: way('switchTab'),
    reLaunch: way('reLaunch'),
    navigateBack: (options: Options) => answered(options, () => (ways.navigateBack(Number(options['delta'] ?? 1)), {})),
    pageScrollTo: (options: Options) => answered(options, () => ({})),
    showToast: (options: Options) => answered(options, () => ({})),
    setNavigationBarTitle: (options: Options) => answered(options, () => ({})),
    nextTick: (then: () => void) => setTimeout(then, 0),
    canIUse: () => true,
  };
  return new Proxy(known, {
    get(target, name: string) {
      if (!(name in target)) unknown.add(name);
      return target[name];
    },
  });
}

async function requested(cloudUrl: string, options: Options): Promise<object> {
  const { url, method, header, data } = options as Options & {
    url: string;
    method?: string;
    header?: Record<string, string>;
  };
  const body = data === undefined ? undefined : typeof data === 'string' ? data : Buffer.from(data as ArrayBuffer);
  const answer = await fetch(cloudUrl + url, { method: method ?? 'GET', headers: header, body });
  return { statusCode: answer.status, data: await answer.text(), header: Object.fromEntries(answer.headers) };
}
