import type { MyFindingView } from '../../../state/views';
import { findingStory, whatMayFollow } from './findingStory';

const finding: MyFindingView = {
  id: 'F',
  status: 'established',
  personName: '示桂兰',
  about: ['income'],
  facts: '示范',
  establishedOn: '2026-03-09',
  files: [],
  answerBy: '2026-03-16',
  statements: [],
  hearing: null,
  outcome: null,
  objections: [],
  objectionAnswer: null,
  contested: false,
  noticeMayFollow: true,
  notice: null,
  mayStateAndObject: { state: true, object: true },
};
const statuses = ['established', 'heard', 'confirmed', 'posted', 'stands', 'removed', 'dropped'] as const;

describe('a finding in plain words', () => {
  it('H12 says what it is, until when to answer, and that nothing is found yet', () => {
    const { text, next } = findingStory(finding, 7);
    expect(text).toContain('还没有认定什么');
    expect(next).toContain('3月16日');
    expect(findingStory({ ...finding, answerBy: null }, 7).next).not.toContain('最好');
  });

  it('H12 tells a next step at every stage, and never threatens', () => {
    for (const status of statuses) {
      const { title, text, next } = findingStory({ ...finding, status }, 7);
      expect(next).not.toBe('');
      expect(title + text + next).not.toMatch(/处罚|罚款|追究|法律责任|否则|后果|必须/);
    }
  });

  it('D12 says that a notice comes down while others look again', () => {
    const notice = { state: 'withheld' as const, postedOn: '2026-03-09', untilOn: '2026-03-16' };
    expect(findingStory({ ...finding, status: 'posted', contested: true, notice }, 7).text).toContain('先撤下');
    expect(findingStory({ ...finding, status: 'confirmed', contested: true }, 7).text).not.toContain('撤下');
  });

  it('D12 promises no notice where none may follow, and names the days where one may', () => {
    expect(whatMayFollow(finding, 7)).toContain('公示7天');
    expect(whatMayFollow({ ...finding, noticeMayFollow: false }, 7)).toContain('不会在村里公示');
    expect(whatMayFollow(finding, null)).toContain('不会在村里公示');
    expect(whatMayFollow({ ...finding, status: 'stands' }, 7)).toBeNull();
  });
});
