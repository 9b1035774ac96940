import Taro from '@tarojs/taro';

const PREFIX = 'tp:';

/** What the phone keeps under a name; undefined where there is nothing, or nothing readable. */
export function readStored<T>(name: string): T | undefined {
  try {
    const text: unknown = Taro.getStorageSync(PREFIX + name);
    return typeof text === 'string' && text !== '' ? (JSON.parse(text) as T) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value of JSON under a name; false when the phone has no room for it. */
export function store(name: string, value: unknown): boolean {
  try {
    Taro.setStorageSync(PREFIX + name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Forgets what is kept under a name. */
export function forget(name: string): void {
  try {
    Taro.removeStorageSync(PREFIX + name);
  } catch {
    // Nothing was kept: that is what was wanted.
  }
}

/** All names that begin so. */
export function storedNames(beginning: string): string[] {
  try {
    return Taro.getStorageInfoSync()
      .keys.filter((key) => key.startsWith(PREFIX + beginning))
      .map((key) => key.slice(PREFIX.length));
  } catch {
    return [];
  }
}
