import Taro from '@tarojs/taro';

const PREFIX = 'tp-sealed:';

/** Keeps a value of JSON under a name, encrypted by WeChat with a key of this phone and this account. */
export async function keepSealed(name: string, value: unknown): Promise<void> {
  // WeChat knows `encrypt` (base library 2.21); the framework's types do not yet.
  const sealed = { key: PREFIX + name, data: JSON.stringify(value), encrypt: true };
  await Taro.setStorage(sealed);
}

/** What is kept sealed under a name; undefined where there is nothing, or nothing readable. */
export async function readSealed<T>(name: string): Promise<T | undefined> {
  try {
    const sealed = { key: PREFIX + name, encrypt: true };
    const { data } = await Taro.getStorage<string>(sealed);
    return typeof data === 'string' && data !== '' ? (JSON.parse(data) as T) : undefined;
  } catch {
    return undefined;
  }
}

/** Forgets what is kept sealed under a name. */
export async function forgetSealed(name: string): Promise<void> {
  await Taro.removeStorage({ key: PREFIX + name }).catch(() => undefined);
}
