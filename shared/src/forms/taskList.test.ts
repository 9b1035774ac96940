import { applyChanges } from './applyChange';
import { exampleFamily } from './exampleFamily';
import { taskList } from './taskList';

const todayOn = '2026-11-20';
const states = (answers: Parameters<typeof taskList>[0]) =>
  Object.fromEntries(taskList(answers, { todayOn }).map((task) => [task.group, task.state]));

describe('the task list', () => {
  it('starts with nothing', () => {
    expect(new Set(Object.values(states({})))).toEqual(new Set(['notStarted']));
    expect(
      taskList({}, { todayOn })
        .filter((task) => task.optional)
        .map((task) => task.group),
    ).toEqual(['account']);
  });

  it('is done when all is answered', () => {
    expect(new Set(Object.values(states(exampleFamily)))).toEqual(new Set(['done']));
  });

  it('tells what is begun, and what is wrong', () => {
    const answers = applyChanges(exampleFamily, [
      { path: 'residence.detail', value: null },
      { path: 'members.m4.identity.number', value: '123' },
    ]);
    expect(states(answers)).toMatchObject({ place: 'inProgress', members: 'needsAttention', incomes: 'done' });
    const members = taskList(answers, { todayOn }).find((task) => task.group === 'members');
    expect(members?.goTo).toEqual({ pageId: 'members.identity', itemId: 'm4' });
  });

  it('does not hold a gentle question against anybody', () => {
    const answers = applyChanges(exampleFamily, [{ path: 'needs.aids', value: ['dibao', 'tekun'] }]);
    expect(states(answers).needs).toBe('done');
  });
});
