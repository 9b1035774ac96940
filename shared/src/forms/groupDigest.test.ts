import { applyChanges } from './applyChange';
import { exampleFamily } from './exampleFamily';
import { groupDigest } from './groupDigest';
import { summaryLines } from './summaryLines';

const todayOn = '2026-11-20';
const digestsOf = (answers: typeof exampleFamily) =>
  Object.fromEntries(
    summaryLines(answers, { todayOn, regionName: () => '示范村' }).map((group) => [group.group, groupDigest(group)]),
  );

describe('a group of answers in a line', () => {
  it('names the people, the things and the money', () => {
    expect(digestsOf(exampleFamily)).toEqual({
      purpose: '给自己家',
      place: '示范村、三组15号',
      needs: '低保、医疗救助',
      members: '示范甲、示范乙、示范丙、示范丁',
      incomes: '示范甲：打工、上班的工资；示范甲：种地、养殖、做生意；示范丁：养老金、补贴、家人给的钱',
      property: '自己建的、摩托车、存款 3,500.00元',
      spending: '看病吃药',
      obligors: '示范戊',
      account: '示范农商银行',
    });
  });

  it('says where there is nothing, and nothing where nothing was told', () => {
    const answers = applyChanges(exampleFamily, [
      { path: 'hasIncome', value: false },
      { path: 'hasSpending', value: false },
      { path: 'hasObligors', value: false },
      { path: 'account.bankName', value: null },
      { path: 'residence.detail', value: null },
    ]);
    expect(digestsOf(answers)).toMatchObject({
      incomes: '没有',
      spending: '没有',
      obligors: '没有',
      account: '',
      place: '示范村',
    });
  });
});
