import { secretOf } from './secretOf';

describe('the secret behind a second factor’s picture', () => {
  it('is shown in groups of four', () => {
    expect(secretOf('otpauth://totp/desk:zhou?issuer=desk&secret=JBSWY3DPEHPK3PXP&digits=6')).toBe(
      'JBSW Y3DP EHPK 3PXP',
    );
  });

  it('is empty where the address holds none', () => {
    expect(secretOf('otpauth://totp/desk:zhou')).toBe('');
  });
});
