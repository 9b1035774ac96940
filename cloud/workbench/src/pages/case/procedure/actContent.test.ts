import { actContent } from './actContent';

describe('what is sent of a form', () => {
  it('gives amounts in fen and indicators as a number', () => {
    expect(actContent('proposeRelief', { amountYuan: '1,200.5', reason: '房屋失火' })).toEqual({
      amountFen: 120_050,
      reason: '房屋失火',
    });
    expect(actContent('recordSelfCare', { unmetOf: ['自己吃饭', '自己洗澡'] })).toEqual({ unmet: 2 });
    expect(actContent('recordSelfCare', {})).toEqual({ unmet: 0 });
  });

  it('says that nothing is needed rather than nothing at all', () => {
    expect(actContent('recordAssessment', {})).toEqual({ needs: [] });
  });
});
