import { findingActs } from '@twin-pledge/shared/contracts/findings/findingActs';
import { findingForms } from './findingForms';

describe('the forms of a finding', () => {
  it('H12 ask for exactly the words that the act brings', () => {
    for (const [action, shape] of Object.entries(findingActs)) {
      const asked = findingForms[action as keyof typeof findingActs].words?.name;
      expect([action, asked ?? null]).toEqual([action, Object.keys(shape).find((name) => name !== 'founded') ?? null]);
    }
  });

  it('H12 ask twice before what cannot be taken back', () => {
    const grave = Object.entries(findingForms).flatMap(([action, form]) => (form.grave ? [action] : []));
    expect(grave).toEqual(['passLegalReview', 'concludeContest', 'dropFinding']);
  });
});
