import { listQueue } from '@twin-pledge/shared/contracts/desk/listQueue';
import { showDeskCase } from '@twin-pledge/shared/contracts/desk/showDeskCase';
import { urlOf } from './urlOf';

describe('the address of a call', () => {
  it('puts parameters into the path, escaped', () => {
    expect(urlOf(showDeskCase, { id: '01/J' })).toBe('/api/desk/cases/01%2FJ');
  });

  it('leaves out what is not asked for', () => {
    expect(urlOf(listQueue, {}, { scope: 'mine', bucket: undefined, search: '' })).toBe('/api/desk/queue?scope=mine');
  });

  it('refuses a call without its parameter', () => {
    expect(() => urlOf(showDeskCase, {})).toThrow(RangeError);
  });
});
