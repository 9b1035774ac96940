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

  it('B05 about a signature of one’s own opens what one has signed, about one still asked for what is to do', () => {
    expect(leadsTo({ code: 'youSigned', caseId: null })).toEqual({ page: 'signed' });
    expect(leadsTo({ code: 'signRequested', caseId: null })).toEqual({ page: 'asked' });
    expect(leadsTo({ code: 'signaturesMissing', caseId: null })).toEqual({ page: 'asked' });
  });

  it('about who one is opens that', () => {
    expect(leadsTo({ code: 'identityProved', caseId: null })).toEqual({ page: 'identity' });
  });

  it('leads nowhere where nothing more is to be seen', () => {
    expect(leadsTo({ code: 'withdrawn', caseId: null })).toBeUndefined();
  });
});
