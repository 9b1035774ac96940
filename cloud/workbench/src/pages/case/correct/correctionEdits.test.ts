import type { Answers } from '@twin-pledge/shared/forms/answers';
import { onlyReal, withChange } from './correctionEdits';

const sent: Answers = { residence: { detail: '三组' }, members: [{ id: 'm1', name: '示范甲' }] };

describe('the edits of a correction', () => {
  it('keep the last word for a place, and nothing inside of what was taken away', () => {
    const typed = withChange([], { path: 'members.m2', value: {} });
    const named = withChange(typed, { path: 'members.m2.name', value: '示范乙' });
    expect(withChange(named, { path: 'members.m2.name', value: '示范丙' })).toEqual([
      { path: 'members.m2', value: {} },
      { path: 'members.m2.name', value: '示范丙' },
    ]);
    expect(withChange(named, { path: 'members.m2', value: null })).toEqual([{ path: 'members.m2', value: null }]);
  });

  it('hand in only what differs from what was sent', () => {
    const edits = [
      { path: 'residence.detail', value: '三组' },
      { path: 'members.m1.name', value: '示范丁' },
      { path: 'members.m9', value: null },
    ];
    expect(onlyReal(sent, edits)).toEqual([{ path: 'members.m1.name', value: '示范丁' }]);
  });
});
