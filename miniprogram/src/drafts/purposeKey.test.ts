import { newPurposeKey } from './purposeKey';

describe('the key of a purpose', () => {
  it('is one for the own household, so that no second draft is begun by accident', () => {
    expect(newPurposeKey('self', [{ purposeKey: 'self' }])).toBe('self');
  });

  it('is another for each household helped', () => {
    expect(newPurposeKey('family', [])).toBe('family:1');
    expect(newPurposeKey('family', [{ purposeKey: 'family:3' }, { purposeKey: 'helped:9' }])).toBe('family:4');
    expect(newPurposeKey('helped', [{ purposeKey: 'helped:9' }])).toMatch(/^[a-z0-9:-]{1,60}$/i);
  });
});
