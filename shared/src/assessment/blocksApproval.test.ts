import { blocksApproval } from './blocksApproval';

describe('what keeps an outcome from being approved', () => {
  it('D07 judgements that decide do; figures that come after the decision don’t', () => {
    expect(blocksApproval({ openFindings: ['property', 'obligorAbility'] })).toEqual(['property', 'obligorAbility']);
    expect(blocksApproval({ openFindings: ['selfCareAssessment', 'incrementAmount'] })).toEqual([]);
  });
});
