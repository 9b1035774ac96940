import type { PublicNoticeCard } from '../../../state/views';
import { mayObject, noticeRows, noticeTitle } from './noticeRows';

const proposal: PublicNoticeCard = {
  id: 'n1',
  aid: 'dibao',
  stage: 'proposal',
  village: '示范村委会',
  names: ['示**英'],
  minors: null,
  coveredCount: 2,
  householdSize: 3,
  causes: [],
  monthlyAmountFen: 149_000,
  falsehoods: [],
  postedOn: '2026-03-02',
  untilOn: '2026-03-09',
};

describe('a notice on the phone’s board', () => {
  it('D08 says what the pack shows, and leaves the rest out', () => {
    expect(noticeTitle(proposal)).toBe('低保 · 准备批准');
    expect(noticeRows(proposal)).toEqual([
      ['姓名', '示**英'],
      ['家庭人口', '3人'],
      ['保障人数', '2人'],
      ['拟保障金额', '每月1,490.00元'],
    ]);
    expect(mayObject(proposal)).toBe(true);
  });

  it('D12 says of a false commitment who and in what, and leaves objecting to the person', () => {
    const bare = { coveredCount: null, householdSize: null, monthlyAmountFen: null } as const;
    const notice: PublicNoticeCard = { ...proposal, ...bare, stage: 'dishonesty', falsehoods: ['income', 'property'] };
    expect(noticeTitle(notice)).toBe('承诺与实际不符');
    expect(noticeRows(notice)).toEqual([
      ['姓名', '示**英'],
      ['不符的方面', '收入、财产'],
    ]);
    expect(mayObject(notice)).toBe(false);
  });
});
