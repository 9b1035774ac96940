import type { Browser } from 'playwright-core';
import type { RunningCloud } from '../support/startCloud';
import { looksRight } from './looksRight';
import { Phone } from './phone';
import { picture } from './pictures';
import { onTablet } from './sizes';

/** The smallest phone there is, with the largest type. */
export const openLargePhone = (browser: Browser, cloud: RunningCloud): Promise<Phone> =>
  Phone.open(browser, cloud.url, cloud.clock.now(), { width: 320, height: 640, textStep: 3 });

/** Saves pictures of the whole page, small and large, once it has come to rest, and fails where something on it is wrong. */
export async function fits(phone: Phone, name: string): Promise<void> {
  await phone.page.waitForLoadState('networkidle');
  await looksRight(phone, `large-${name}`, { whole: true });
  await onTablet(phone.page, () => picture(phone.page, `tablet-${name}`, { whole: true }));
}
