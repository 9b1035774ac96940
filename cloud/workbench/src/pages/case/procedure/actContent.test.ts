import { actBody } from '@twin-pledge/shared/contracts/procedure/actBodies';
import { actContent } from './actContent';

const same = { asDeclared: true };

describe('what is sent of a form', () => {
  it('gives amounts in fen and indicators as a number', () => {
    expect(actContent('proposeRelief', { amountYuan: '1,200.5', reason: '房屋失火' })).toEqual({
      amountFen: 120_050,
      reason: '房屋失火',
    });
    expect(actContent('recordSelfCare', { unmetOf: ['自己吃饭', '自己洗澡'] })).toEqual({ unmet: 2 });
    expect(actContent('recordSelfCare', {})).toEqual({ unmet: 0 });
  });

  it('leaves out what was written before “as declared” was chosen, and what stayed empty', () => {
    const survey = {
      members: same,
      income: { asDeclared: true, found: '写错了' },
      spending: same,
      property: same,
      living: same,
      letters: ' ',
    };
    const content = actContent('submitSurvey', { people: ['A'.repeat(26)], signedByHousehold: true, survey });
    expect(content.survey).toEqual({ members: same, income: same, spending: same, property: same, living: same });
    expect(actBody.safeParse({ action: 'submitSurvey', ...content }).success).toBe(true);
  });

  it('says that nothing is needed rather than nothing at all', () => {
    expect(actContent('recordAssessment', {})).toEqual({ needs: [] });
  });
});
