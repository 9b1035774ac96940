import { requestState } from './requestState';

const line = (state: 'waiting' | 'found' | 'silent', open: boolean) => ({ state, open });

describe('how far the departments are with a case', () => {
  it('C03 says what has to be explained before what is waited for', () => {
    expect(requestState({ lines: [], openSources: 0 })).toEqual({ tone: 'turn', words: '还没有查' });
    const waiting = [line('found', false), line('waiting', true)];
    expect(requestState({ lines: waiting, openSources: 1 })).toEqual({ tone: 'go', words: '答了 1 项，1 项在等' });
    const silent = [...waiting, line('silent', true)];
    expect(requestState({ lines: silent, openSources: 2 }).words).toBe('1 项要说明，1 项在等');
    expect(requestState({ lines: [line('silent', false)], openSources: 0 })).toEqual({
      tone: 'done',
      words: '1 项都有结果',
    });
  });
});
