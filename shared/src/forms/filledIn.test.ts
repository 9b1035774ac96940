import { exampleFamily } from './exampleFamily';
import { filledIn } from './filledIn';
import { pageById } from './questions/allPages';

const title = (pageId: string, itemId?: string, answers = exampleFamily) =>
  filledIn(pageById(pageId).title, pageById(pageId), answers, itemId);

describe('titles with names', () => {
  it.each([
    ['members.life', 'm2', '示范乙现在怎么样？'],
    ['incomes.item', 'i3', '示范丁：养老金、补贴、家人给的钱'],
    ['obligors.item', 'o1', '示范戊的情况'],
    ['property.what', undefined, '家里有什么财产？'],
  ])('%s %s', (pageId, itemId, expected) => {
    expect(title(pageId, itemId)).toBe(expected);
  });

  it('does without a name that is not told yet', () => {
    expect(title('members.identity', 'm1', {})).toBe('申请人的身份证号');
    expect(title('members.identity', 'm2', { members: [{ id: 'm2' }] })).toBe('这个人的身份证号');
    expect(title('incomes.item', 'i1', { hasIncome: true, incomes: [{ id: 'i1' }] })).toBe('这个人：收入');
  });
});
