import { idNumberCheckCharacter } from '@twin-pledge/shared/kernel/idNumber';

/**
 * An identity number for an invented person: region, birth date YYYY-MM-DD, order (odd for men), check character. The
 * orders are those of no real register; the names say that the people are for demonstration.
 */
export function inventedIdNumber(region: string, birthOn: string, order: number): string {
  const first = `${region.slice(0, 6)}${birthOn.replace(/-/g, '')}${String(order).padStart(3, '0')}`;
  return first + idNumberCheckCharacter(first);
}
