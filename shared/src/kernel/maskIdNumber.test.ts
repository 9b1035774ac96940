import { maskIdNumber } from './maskIdNumber';

it.each([
  ['360281198001011234', '360***********1234'],
  ['G12345678', '*******78'],
  ['7', '7'],
])('%s is shown as %s', (number, masked) => expect(maskIdNumber(number)).toBe(masked));
