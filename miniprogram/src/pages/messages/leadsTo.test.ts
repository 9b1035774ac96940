import { leadsTo } from './leadsTo';

describe('a pressed message', () => {
  it('opens its case', () => {
    expect(leadsTo({ code: 'accepted', caseId: 'c1' })).toEqual({ page: 'case', id: 'c1' });
    expect(leadsTo({ code: 'signed', caseId: 'c1' })).toEqual({ page: 'case', id: 'c1' });
  });

  it('about an application that was not sent opens what is still to do', () => {
    expect(leadsTo({ code: 'draftExpiring', caseId: null })).toEqual({ page: 'asked' });
    expect(leadsTo({ code: 'signed', caseId: null })).toEqual({ page: 'asked' });
  });

  it('about who one is opens that', () => {
    expect(leadsTo({ code: 'identityProved', caseId: null })).toEqual({ page: 'identity' });
  });

  it('leads nowhere where nothing more is to be seen', () => {
    expect(leadsTo({ code: 'withdrawn', caseId: null })).toBeUndefined();
  });
});
