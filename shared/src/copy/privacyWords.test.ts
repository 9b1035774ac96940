import { privacyAnswers } from './privacyWords';

const all = (answers: ReturnType<typeof privacyAnswers>): string => answers.flatMap(({ answer }) => answer).join('');

describe('what the program does with data', () => {
  it('says how long drafts and files are kept, as the place sets it (TJ 二(八))', () => {
    const words = all(privacyAnswers({ draftDays: 365, yearsAfterExit: 30 }));
    expect(words).toContain('没交的草稿，1年没动就删掉');
    expect(words).toContain('再保存30年');
    expect(all(privacyAnswers({ draftDays: 90 }))).toContain('90天没动');
  });

  it('names no figure that no place has set', () => {
    expect(all(privacyAnswers({}))).not.toMatch(/\d/);
  });
});
