import { authorizationCovers } from './authorizationText';
import { whatItMayBring, whyItFits } from './nextAid';

const offer = {
  aid: 'dibaoMarginal',
  because: 'worksheet',
  reasons: [],
  needReasons: [],
  amountFen: null,
  per: null,
} as const;

describe('what else may fit', () => {
  it('D06 says why in one line and promises nothing', () => {
    expect(whyItFits({ ...offer, reasons: ['incomeBelowMarginalLine', 'propertyWithinLimits'] })).toBe(
      '按您家的核算表：人均收入低于低保边缘线，财产没有超过规定。',
    );
    expect(whyItFits({ ...offer, because: 'need', needReasons: ['illnessCosts'] })).toBe('评估时看到：有看病的支出。');
    expect(whatItMayBring({ ...offer, amountFen: 93_000, per: 'month' })).toBe(
      '批准的话，可能每月 930.00 元，以审核结果为准。',
    );
    expect(whatItMayBring(offer)).toMatch(/^可能的帮助：/);
  });

  it('B05, D06 which wording covers the next aid is said by its version, an unknown one covers nothing', () => {
    expect(authorizationCovers('v2', 'medical')).toBe(true);
    expect(authorizationCovers('v1', 'dibaoMarginal')).toBe(false);
    expect(authorizationCovers('v9', 'dibao')).toBe(false);
  });
});
