import { ApiError } from '../api/apiError';
import { withEdits } from './edit';
import { DraftKeeper, type DraftGround } from './draftKeeper';
import type { LocalDraft } from './localDraft';

/** A server that merges by field, as the real one does, and a phone's memory. */
function world() {
  const server = { id: 'D1', version: 0, answers: {} as Record<string, unknown>, keptUntil: '2027-01-01T00:00:00Z' };
  const memory: { draft?: LocalDraft } = {};
  const faults: ApiError[] = [];
  const sent: { baseVersion: number; paths: string[] }[] = [];
  const maybeFail = () => {
    const fault = faults.shift();
    if (fault) throw fault;
  };
  const ground: DraftGround = {
    read: () => memory.draft,
    write: (draft) => {
      memory.draft = JSON.parse(JSON.stringify(draft)) as LocalDraft;
      return true;
    },
    open: async () => {
      maybeFail();
      return { ...server };
    },
    show: async () => {
      maybeFail();
      return { ...server };
    },
    send: async (_id, baseVersion, changes) => {
      maybeFail();
      sent.push({ baseVersion, paths: changes.map((change) => change.path) });
      const conflicts =
        baseVersion < server.version ? changes.map(({ path, value }) => ({ path, theirs: 'theirs', mine: value })) : [];
      server.answers = withEdits(server.answers, changes) as Record<string, unknown>;
      server.version += 1;
      return { draft: { ...server }, conflicts };
    },
    now: () => '2026-11-22T00:00:00.000Z',
  };
  return { server, memory, faults, sent, ground, keeper: () => new DraftKeeper('self', ground) };
}

describe('a draft on the phone', () => {
  it('stands on the phone at once and on the server after catching up', async () => {
    const { keeper, memory, server } = world();
    const draft = keeper();
    draft.edit([{ path: 'contactPhone', value: '13800000000' }]);
    expect(memory.draft?.answers.contactPhone).toBe('13800000000');
    expect(draft.state.get().save).toBe('onPhone');
    await draft.catchUp();
    expect(server.answers.contactPhone).toBe('13800000000');
    expect(draft.state.get()).toMatchObject({ save: 'saved', draft: { id: 'D1', version: 1, pending: [] } });
  });

  it('survives a day without network and a closed program, then catches up once', async () => {
    const { keeper, faults, server, sent } = world();
    const before = keeper();
    faults.push(new ApiError('offline'), new ApiError('timeout'));
    before.edit([{ path: 'contactPhone', value: '138' }]);
    await before.catchUp();
    before.edit([{ path: 'contactPhone', value: '13800000000' }]);
    await before.catchUp();
    expect(before.state.get().save).toBe('onPhone');
    const after = keeper();
    expect(after.draft.answers.contactPhone).toBe('13800000000');
    await after.catchUp();
    expect(sent).toEqual([{ baseVersion: 0, paths: ['contactPhone'] }]);
    expect(server.answers.contactPhone).toBe('13800000000');
  });

  it('sends again what was typed while a save was on its way', async () => {
    const { keeper, ground, server } = world();
    const draft = keeper();
    const send = ground.send;
    let typed = false;
    ground.send = async (...args) => {
      const answer = await send(...args);
      if (!typed) draft.edit([{ path: 'contactPhone', value: 'second' }]);
      typed = true;
      return answer;
    };
    draft.edit([{ path: 'contactPhone', value: 'first' }]);
    await draft.catchUp();
    expect(server.answers.contactPhone).toBe('second');
    expect(draft.draft.answers.contactPhone).toBe('second');
    expect(draft.draft.pending).toEqual([]);
  });

  it('tells of a field that another phone changed, keeps its own word, and forgets when settled', async () => {
    const { keeper, server } = world();
    const draft = keeper();
    draft.edit([{ path: 'contactPhone', value: 'first' }]);
    await draft.catchUp();
    server.version = 5;
    draft.edit([{ path: 'contactPhone', value: 'mine' }]);
    await draft.catchUp();
    expect(draft.draft.conflicts).toEqual([{ path: 'contactPhone', theirs: 'theirs', mine: 'mine' }]);
    expect(draft.draft.answers.contactPhone).toBe('mine');
    draft.settle('contactPhone');
    expect(draft.draft.conflicts).toEqual([]);
  });

  it('asks to sign in, and shows a refusal, without losing anything', async () => {
    const { keeper, faults } = world();
    const draft = keeper();
    draft.edit([{ path: 'contactPhone', value: 'kept' }]);
    faults.push(new ApiError('notSignedIn'));
    await draft.catchUp();
    expect(draft.state.get().save).toBe('signInNeeded');
    faults.push(new ApiError('forbidden'));
    await draft.catchUp();
    expect(draft.state.get().save).toBe('refused');
    expect(draft.draft.answers.contactPhone).toBe('kept');
    expect(draft.draft.pending).toHaveLength(1);
  });

  it('takes away an item whose fields are still waiting', async () => {
    const { keeper, server } = world();
    const draft = keeper();
    draft.edit([{ path: 'members.m2', value: { id: 'm2' } }]);
    draft.edit([{ path: 'members.m2.name', value: '示范' }]);
    draft.edit([{ path: 'members.m2', value: null }]);
    expect(draft.draft.answers.members?.map((member) => member.id)).toEqual(['m1']);
    await draft.catchUp();
    expect(JSON.stringify(server.answers)).not.toContain('m2');
  });

  it('begins nothing at the server by being looked at, and writes nothing once it was handed over', async () => {
    const { keeper, ground, memory } = world();
    let opened = 0;
    const open = ground.open;
    ground.open = (purposeKey) => {
      opened += 1;
      return open(purposeKey);
    };
    const draft = keeper();
    await draft.catchUp();
    expect(opened).toBe(0);
    draft.edit([{ path: 'contactPhone', value: '138' }]);
    await draft.catchUp();
    expect(opened).toBe(1);
    delete memory.draft;
    draft.close();
    draft.edit([{ path: 'contactPhone', value: '139' }]);
    await draft.catchUp();
    expect(memory.draft).toBeUndefined();
  });

  it('says when the phone has no room left', () => {
    const { keeper, ground } = world();
    ground.write = () => false;
    const draft = keeper();
    draft.edit([{ path: 'contactPhone', value: '138' }]);
    expect(draft.state.get().save).toBe('full');
  });
});
