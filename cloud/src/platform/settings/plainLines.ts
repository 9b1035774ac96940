import type { SettingTexts } from './settingTexts';

type PlainPart = 'database' | 'storage' | 'scanner';

/** `localhost`, 127.0.0.0/8 and ::1: what goes there does not leave the machine. */
const onThisMachine = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i;

/**
 * Whether production may speak with a part at this host without TLS: on the machine itself, and where the operator says by
 * PLAIN_LINES that the line to it is private.
 */
export function mayBePlain({ PLAIN_LINES }: SettingTexts, part: PlainPart, host: string): boolean {
  return onThisMachine.test(host) || (PLAIN_LINES ?? '').split(',').includes(part);
}

/** The host of an address; the address itself where it has none. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : address;
}
