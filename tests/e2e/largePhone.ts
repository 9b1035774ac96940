import type { Browser } from 'playwright-core';
import type { RunningCloud } from '../support/startCloud';
import { Phone } from './phone';
import { picture } from './pictures';
import { screenFaults } from './screenFaults';

/** The smallest phone there is, with the largest type. */
export const openLargePhone = (browser: Browser, cloud: RunningCloud): Promise<Phone> =>
  Phone.open(browser, cloud.url, cloud.clock.now(), { width: 320, height: 640, textStep: 3 });

/** Saves a picture of the screen in sight, and fails where something on it is cut off, covered or too small. */
export async function fits(phone: Phone, name: string): Promise<void> {
  await phone.page.waitForLoadState('networkidle');
  await picture(phone.page, `large-${name}`, { whole: true });
  const faults = await screenFaults(phone.page);
  if (faults.length > 0) throw new Error(`${name}: ${faults.join('\n')}`);
}
