import { linxiangPolicy, testPolicy, testPolicyWith, tianjinPolicy } from '../../../tests/support/law';
import { authorityOf, reliefAuthorityOf } from './authority';

const here = {
  aid: 'dibao',
  townshipCode: '360281100000',
  registrationTownshipCode: null,
  registeredElsewhere: 'no',
} as const;
const elsewhere = { ...here, registrationTownshipCode: '360281101000', registeredElsewhere: 'inArea' } as const;

describe('who decides', () => {
  it('D07 is the township in TJ, the township of registration in JDZ, the county where the pack names it', () => {
    expect(authorityOf(here, tianjinPolicy, undefined).authorityCode).toBe('360281100000');
    expect(authorityOf(elsewhere, tianjinPolicy, undefined).authorityCode).toBe('360281100000');
    expect(authorityOf(elsewhere, testPolicy, undefined)).toEqual({
      opinionCode: '360281101000',
      authorityCode: '360281101000',
    });
    expect(authorityOf(here, linxiangPolicy, undefined)).toEqual({
      opinionCode: '360281100000',
      authorityCode: '360281000000',
    });
  });

  it('D07 moves to the township programme by programme, as XT writes it', () => {
    const moving = testPolicyWith({ 'decision.authority': 'county', 'decision.authorityByAid': { tekun: 'township' } });
    expect(authorityOf({ ...here, aid: 'tekun' }, moving, undefined).authorityCode).toBe('360281100000');
    expect(authorityOf(here, moving, undefined).authorityCode).toBe('360281000000');
  });

  it('A07, D07 temporary relief is decided where people live, by the county above the township’s limit', () => {
    const relief = { ...elsewhere, aid: 'temporaryExpenditure' } as const;
    const limited = testPolicyWith({ 'temporary.townshipAuthorityUpTo': 1000 });
    expect(authorityOf(relief, limited, 100_000).authorityCode).toBe('360281100000');
    expect(authorityOf(relief, limited, 100_001).authorityCode).toBe('360281000000');
    expect(authorityOf(here, limited, 9_000_000).authorityCode).toBe('360281100000');
  });

  it('A08 relief that cannot wait is the township’s even where the county decides, within the limit', () => {
    const relief = { ...here, aid: 'temporaryEmergency' } as const;
    expect(reliefAuthorityOf(relief, linxiangPolicy, 50_000).authorityCode).toBe('360281100000');
    const limited = testPolicyWith({ 'temporary.townshipAuthorityUpTo': 1000 });
    expect(reliefAuthorityOf(relief, limited, 100_001).authorityCode).toBe('360281000000');
  });

  it('A07 stays with the township that handles it where the registration lies outside the area', () => {
    const outside = { ...here, registeredElsewhere: 'outsideArea' } as const;
    expect(authorityOf(outside, testPolicy, undefined).authorityCode).toBe('360281100000');
  });
});
