import { papersTask, signingTask } from './taskStates';

const signature = (signatureId: string | null, state = 'open', required = true) => ({ signatureId, state, required });

describe('signing in the task list', () => {
  it('is not done while nobody is named who could sign', () => {
    expect(signingTask([], false)).toEqual({ text: '先填“家里有谁”，再签字', state: 'notStarted', owed: 0 });
    expect(signingTask([signature(null, 'open', false)], false).state).toBe('notStarted');
  });

  it('is begun once a link is sent, and done when everybody who must has signed', () => {
    expect(signingTask([signature(null)], true)).toEqual({ text: '还差 1 个签字', state: 'notStarted', owed: 1 });
    expect(signingTask([signature(null, 'linkSent')], true).state).toBe('inProgress');
    expect(signingTask([signature('s1', 'signed'), signature(null)], true).state).toBe('inProgress');
    expect(signingTask([signature('s1', 'signed'), signature(null, 'open', false)], true)).toEqual({
      text: '都签好了',
      state: 'done',
      owed: 0,
    });
  });

  it('is done where everything is answered and the place asks for no signature', () => {
    expect(signingTask([], true)).toEqual({ text: '不用签字', state: 'done', owed: 0 });
  });

  it('says nothing of a state before it is known', () => {
    expect(signingTask(undefined, false)).toEqual({ text: '每位成年家人自己签', owed: 0 });
  });
});

describe('papers in the task list', () => {
  const paper = (state: string, required = true) => ({ state, required });

  it('are not done while the answers have not yet said which', () => {
    expect(papersTask([], false)).toEqual({ text: '填完情况，再看要交哪些', state: 'notStarted', owed: 0 });
  });

  it('are done when all that are required are there or are looked up', () => {
    expect(papersTask([paper('held'), paper('obtainable'), paper('missing', false)], true)).toEqual({
      text: '要交的都有了',
      state: 'done',
      owed: 0,
    });
    expect(papersTask([paper('held'), paper('missing')], true)).toEqual({
      text: '还差 1 样',
      state: 'inProgress',
      owed: 1,
    });
    expect(papersTask([paper('missing')], true).state).toBe('notStarted');
  });
});
