import type { Phone } from './phone';
import { picture } from './pictures';
import { screenFaults } from './screenFaults';

/** Saves a picture of the screen in sight, and fails where something on it is cut off, covered or too small to touch. */
export async function looksRight(phone: Phone, name: string, options?: { whole: boolean }): Promise<void> {
  await picture(phone.page, name, options);
  const faults = await screenFaults(phone.page);
  if (faults.length > 0) throw new Error(`${name}: ${faults.join('\n')}`);
}
