import type { Phone } from './phone';
import { picture } from './pictures';
import { faultsAtEverySize } from './sizes';

/**
 * Saves a picture of the screen in sight, and fails where something on it, at any width and size of type, is cut off,
 * covered, too small to touch, too pale, or unclear to a screen reader.
 */
export async function looksRight(phone: Phone, name: string, options?: { whole: boolean }): Promise<void> {
  await picture(phone.page, name, options);
  const faults = await faultsAtEverySize(phone.page);
  if (faults.length > 0) throw new Error(`${name}: ${faults.join('\n')}`);
}
