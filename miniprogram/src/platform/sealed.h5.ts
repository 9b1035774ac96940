import { keepBlob, readBlob, removeBlob } from './blobs.h5';

const KEY_NAME = 'sealed-key';
const nameOf = (name: string): string => `sealed:${name}`;

/** A key that never leaves this browser: nobody who reads its files reads what it sealed. */
async function ownKey(): Promise<CryptoKey> {
  try {
    return (await readBlob(KEY_NAME)) as unknown as CryptoKey;
  } catch {
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
    await keepBlob(key, KEY_NAME);
    return key;
  }
}

/** Keeps a value of JSON under a name, encrypted. Rejects where the browser has no room or no secure connection. */
export async function keepSealed(name: string, value: unknown): Promise<void> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(value));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await ownKey(), plain);
  await keepBlob(new Blob([iv, sealed]), nameOf(name));
}

/** What is kept sealed under a name; undefined where there is nothing, or nothing readable. */
export async function readSealed<T>(name: string): Promise<T | undefined> {
  try {
    const bytes = await (await readBlob(nameOf(name))).arrayBuffer();
    const iv = new Uint8Array(bytes.slice(0, 12));
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, await ownKey(), bytes.slice(12));
    return JSON.parse(new TextDecoder().decode(plain)) as T;
  } catch {
    return undefined;
  }
}

/** Forgets what is kept sealed under a name. */
export const forgetSealed = (name: string): Promise<void> => removeBlob(nameOf(name));
