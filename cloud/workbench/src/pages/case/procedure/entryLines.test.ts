import { entryLines } from './entryLines';

const names: Record<string, string> = { a: '示范周平', b: '示范吴敏' };
const nameOf = (id: string) => names[id];
const same = { asDeclared: true };

describe('what an act brought', () => {
  it('C02 says of a survey what was found otherwise first, the rest in one line', () => {
    const surveyParts = {
      members: same,
      income: { asDeclared: false, found: '另有养老金' },
      spending: same,
      property: same,
      living: same,
    };
    const content = { people: ['a', 'b'], surveyId: 's', surveyParts };
    expect(entryLines({ action: 'submitSurvey', content }, nameOf)).toEqual([
      { label: '调查的人', text: '示范周平、示范吴敏' },
      { label: '家庭收入', text: '不一样，另有养老金' },
      { label: '和填报一样', text: '家庭成员、刚性支出、家庭财产、实际生活' },
    ]);
  });

  it('counts people who are no longer known by name', () => {
    const content = { people: ['a', 'gone'], minutes: '记录', result: '符合' };
    expect(entryLines({ action: 'recordDemocraticReview', content }, nameOf)).toEqual([
      { label: '参加的人', text: '2 位' },
      { label: '结果', text: '符合' },
      { label: '记录', text: '记录' },
    ]);
  });

  it('says amounts in yuan, choices in words, and an empty list of needs', () => {
    const text = (content: object) => entryLines({ action: 'approve', content: content as never }, nameOf);
    expect(text({ amountFen: 83_000 })).toEqual([{ label: '金额', text: '830.00 元' }]);
    expect(text({ opinion: 'refuse', reason: '收入高' })[0]).toEqual({ label: '意见', text: '不同意' });
    expect(text({ needs: [] })).toEqual([{ label: '需要的帮助', text: '没有' }]);
    expect(text({ leavesDoubt: false, summary: '一致' })[0]).toEqual({ label: '核对', text: '清楚了' });
    expect(text({})).toEqual([]);
  });
});
