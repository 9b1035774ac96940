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

  it.each(['self', 'family', 'helped', 'found'] as const)('reads as not begun on a fresh draft, for %s', (forWhom) => {
    const fresh = states({ purpose: { forWhom }, members: [{ id: 'm1', relation: 'self' }] });
    const { purpose, ...others } = fresh;
    expect(purpose).toBe(forWhom === 'self' ? 'done' : 'notStarted');
    expect(new Set(Object.values(others))).toEqual(new Set(['notStarted']));
  });

  it('takes an item that was opened and left empty for not begun', () => {
    const answers = { hasIncome: undefined, property: { homes: [{ id: 'h1' }] } };
    expect(states(answers).property).toBe('notStarted');
    expect(states({ property: { homes: [{ id: 'h1', kind: 'rented' }] } }).property).toBe('inProgress');
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
