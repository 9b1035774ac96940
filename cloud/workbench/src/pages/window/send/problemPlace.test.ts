import { problemPlace } from './problemPlace';

const answers = { members: [{ id: 'm1', name: '示范甲' }] };

describe('where a problem stands', () => {
  it('names the group and the question', () => {
    expect(problemPlace({ pageId: 'place.where', path: 'residence.detail' }, answers)).toEqual({
      group: '住在哪里',
      label: '哪个小组、门牌号',
    });
  });

  it('names the person where the page is about one', () => {
    const problem = { pageId: 'members.identity', itemId: 'm1', path: 'members.m1.identity.number' };
    expect(problemPlace(problem, answers).label).toBe('示范甲：身份证号');
  });

  it('names a question inside a list', () => {
    const problem = { pageId: 'members.list', path: 'members.m1.name' };
    expect(problemPlace(problem, answers).label).toBe('姓名');
  });
});
