import { actContent } from './actContent';

describe('what is sent of a form', () => {
  it('gives amounts in fen, indicators by person, and of the ways to pay only the chosen one', () => {
    const payTo = { method: 'cash' as const, payee: '示桂兰', bank: '换成现金以前填的' };
    expect(actContent('proposeRelief', { amountYuan: '1,200.5', purpose: '住宿', reason: '房屋失火', payTo })).toEqual({
      amountFen: 120_050,
      purpose: '住宿',
      reason: '房屋失火',
      payTo: { method: 'cash', payee: '示桂兰' },
    });
    const able = { able: true };
    const judged = {
      eat: able,
      dress: able,
      bed: able,
      toilet: able,
      walk: { able: false, note: '要人扶' },
      wash: able,
    };
    expect(actContent('recordSelfCare', { selfCareOf: { m1: { ...judged, eat: { able: true, note: ' ' } } } })).toEqual(
      {
        selfCare: [{ memberId: 'm1', indicators: judged }],
      },
    );
  });

  it('asks an institution for its name and a caregiver for a birthday, not both of one', () => {
    const caregiver = { name: '示邻居', relation: '邻居', phone: '13800000007', birthOn: '1970-05-01' };
    const plan = { mode: 'dispersed' as const, caregiver, institution: '示范敬老院', wantsInstitution: false };
    expect(actContent('planCare', { carePlan: plan }).carePlan).toEqual({ ...plan, institution: undefined });
    expect(actContent('planCare', { carePlan: { ...plan, mode: 'institution' } }).carePlan).toEqual({
      ...plan,
      mode: 'institution',
      caregiver: { ...caregiver, birthOn: undefined },
    });
  });

  it('says that nothing is needed rather than nothing at all', () => {
    expect(actContent('recordAssessment', {})).toEqual({ needs: [] });
  });
});
