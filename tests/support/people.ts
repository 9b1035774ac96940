import { idNumberCheckCharacter } from '@twin-pledge/shared/kernel/idNumber';

let sequence = 0;

/**
 * A number for an invented person: a region prefix, a birth date YYYY-MM-DD, an own sequence and a right check character.
 * Odd sequences are male.
 */
export function inventedIdNumber(birthOn: string, sex: 'male' | 'female' = 'female', region = '360281'): string {
  sequence += 1;
  const order = (sequence * 2 + (sex === 'male' ? 1 : 0)) % 1000;
  const first = `${region}${birthOn.replace(/-/g, '')}${String(order).padStart(3, '0')}`;
  return first + idNumberCheckCharacter(first);
}
