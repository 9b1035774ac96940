import { DraftSaver } from './draftSaver';
import type { Draft, FieldChange } from './draftSaver';
import { applyChanges } from '@twin-pledge/shared/forms/applyChange';

const fresh: Draft = {
  id: '01JDRAFT000000000000000000',
  purposeKey: 'window-1',
  version: 0,
  answers: { members: [{ id: 'm1' }] },
  updatedAt: '',
  keptUntil: '',
  sentApplicationId: null,
};

function server() {
  let draft = fresh;
  const sent: FieldChange[][] = [];
  let fails = 0;
  return {
    sent,
    failNext: (times: number) => (fails = times),
    send: async (_base: number, changes: FieldChange[]) => {
      if (fails-- > 0) throw new Error('offline');
      sent.push(changes);
      draft = {
        ...draft,
        version: draft.version + 1,
        answers: applyChanges(draft.answers, changes) as Draft['answers'],
      };
      return { draft, conflicts: [] };
    },
  };
}
const saverOn = (cloud: ReturnType<typeof server>, unsent: FieldChange[] = []) =>
  new DraftSaver(fresh, { send: cloud.send, changed: () => undefined, conflicts: () => undefined }, unsent);

describe('a draft on its way to the server', () => {
  it('shows what was typed at once and sends only the last word for a field', async () => {
    const cloud = server();
    const saver = saverOn(cloud);
    saver.change('members.m1.name', '周');
    saver.change('members.m1.name', '周示生');
    expect(saver.answers.members?.[0]?.name).toBe('周示生');
    await expect(saver.flush()).resolves.toBe(true);
    expect(cloud.sent).toEqual([[{ path: 'members.m1.name', value: '周示生' }]]);
    expect([saver.state, saver.version]).toEqual(['saved', 1]);
  });

  it('keeps what could not be stored, says so, and stores it the next time', async () => {
    const cloud = server();
    const saver = saverOn(cloud);
    cloud.failNext(1);
    saver.change('residence.detail', '三组');
    await expect(saver.flush()).resolves.toBe(false);
    expect([saver.state, saver.answers.residence?.detail]).toEqual(['failed', '三组']);
    await expect(saver.flush()).resolves.toBe(true);
    expect(saver.unsent).toEqual([]);
  });

  it('keeps on top what was typed while the last words travelled', async () => {
    const cloud = server();
    const saver = saverOn(cloud);
    saver.change('residence.detail', '三组');
    const travelling = saver.flush();
    saver.change('residence.detail', '三组15号');
    await travelling;
    expect(saver.answers.residence?.detail).toBe('三组15号');
    expect(cloud.sent).toHaveLength(2);
  });

  it('drops changes inside an item that is taken away', async () => {
    const cloud = server();
    const saver = saverOn(cloud);
    saver.change('members.m2', {});
    saver.change('members.m2.name', '示范乙');
    saver.change('members.m2', null);
    await saver.flush();
    expect(cloud.sent).toEqual([[{ path: 'members.m2', value: null }]]);
  });

  it('goes on with what a closed window had not sent', async () => {
    const cloud = server();
    const saver = saverOn(cloud, [{ path: 'residence.detail', value: '三组' }]);
    expect(saver.answers.residence?.detail).toBe('三组');
    await saver.flush();
    expect(cloud.sent).toHaveLength(1);
  });
});
