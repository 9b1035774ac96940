import { mayConfirm, stillCovers } from './proxyMandate';
import type { MandatePurpose } from './proxyMandate';

const confirmed: MandatePurpose = { applicantName: '示桂兰', applicantIdIndex: 'a', aids: ['dibao', 'medical'] };

describe('what a confirmed proxy covers', () => {
  it('A06 the same person and no aid that was not spoken of', () => {
    expect(stillCovers(confirmed, confirmed)).toBe(true);
    expect(stillCovers(confirmed, { ...confirmed, aids: ['dibao'] })).toBe(true);
    expect(stillCovers(confirmed, { ...confirmed, aids: ['dibao', 'housing'] })).toBe(false);
    expect(stillCovers(confirmed, { ...confirmed, applicantIdIndex: 'b' })).toBe(false);
    expect(stillCovers(confirmed, { ...confirmed, applicantName: '示桂花' })).toBe(false);
  });

  it('can be taken up again after its end only where an application stands', () => {
    expect(mayConfirm('named', false)).toBe(true);
    expect(mayConfirm('revoked', true)).toBe(true);
    expect(mayConfirm('revoked', false)).toBe(false);
    expect(mayConfirm('confirmed', true)).toBe(false);
  });
});
