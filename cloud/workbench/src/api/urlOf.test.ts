import { showAwardImport } from '@twin-pledge/shared/contracts/awards/showAwardImport';
import { showDeskCase } from '@twin-pledge/shared/contracts/desk/showDeskCase';
import { urlOf } from './urlOf';

describe('the address of a call', () => {
  it('puts parameters into the path, escaped', () => {
    expect(urlOf(showDeskCase, { id: '01/J' })).toBe('/api/desk/cases/01%2FJ');
  });

  it('leaves out what is not asked for', () => {
    const address = urlOf(showAwardImport, { id: 'A' }, { only: 'wrong', after: undefined });
    expect(address).toBe('/api/desk/award-imports/A?only=wrong');
  });

  it('refuses a call without its parameter', () => {
    expect(() => urlOf(showDeskCase, {})).toThrow(RangeError);
  });
});
