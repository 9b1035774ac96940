import { sendApplication } from '@twin-pledge/shared/contracts/applications/sendApplication';
import { deleteDraft } from '@twin-pledge/shared/contracts/drafts/deleteDraft';
import { listDrafts } from '@twin-pledge/shared/contracts/drafts/listDrafts';
import { openDraft } from '@twin-pledge/shared/contracts/drafts/openDraft';
import { saveDraft } from '@twin-pledge/shared/contracts/drafts/saveDraft';
import { showDraft } from '@twin-pledge/shared/contracts/drafts/showDraft';
import { listSignatures } from '@twin-pledge/shared/contracts/signing/listSignatures';
import { makeSignLink } from '@twin-pledge/shared/contracts/signing/makeSignLink';
import { motherAndSon } from '../../../../tests/support/familyAnswers';
import { filedApplication, newPhone } from '../../../../tests/support/filing';
import type { Phone } from '../../../../tests/support/filing';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';

let cloud: RunningCloud;
beforeAll(async () => {
  cloud = await startCloud();
});
beforeEach(() => cloud.clock.set('2026-03-02T09:00:00+08:00'));
afterAll(() => cloud.stop());

const open = ({ token }: { token: string }, purposeKey = 'family', window?: boolean) =>
  cloud.call(openDraft, { body: { purposeKey, window } }, { token });
const saving = (
  { token }: { token: string },
  id: string,
  baseVersion: number,
  changes: { path: string; value: unknown }[],
) => [saveDraft, { params: { id }, body: { baseVersion, changes } }, { token }] as const;
const shown = ({ token }: Phone, id: string) => cloud.call(showDraft, { params: { id } }, { token });

describe('one draft for each purpose', () => {
  it('is found again, even when two openings meet; another purpose has another', async () => {
    const phone = await newPhone(cloud);
    const opened = await Promise.all([1, 2, 3, 4].map(() => open(phone)));
    expect(new Set(opened.map(({ id }) => id)).size).toBe(1);
    expect((await open(phone)).id).toBe(opened[0]!.id);
    const other = await open(phone, 'family:2');
    expect(other.id).not.toBe(opened[0]!.id);
    const { drafts } = await cloud.call(listDrafts, {}, { token: phone.token });
    expect(drafts.map(({ id, purposeKey }) => ({ id, purposeKey }))).toEqual([
      { id: opened[0]!.id, purposeKey: 'family' },
      { id: other.id, purposeKey: 'family:2' },
    ]);
  });

  it('belongs to whoever began it; to everybody else it is as unknown as one that does not exist', async () => {
    const phone = await newPhone(cloud);
    const { id } = await open(phone);
    const strangers = [await newPhone(cloud), await signedStaff(cloud)];
    for (const { token } of strangers) {
      const params = { id };
      const attempts = await Promise.all([
        cloud.refusal(showDraft, { params }, { token }),
        cloud.refusal(...saving({ token }, id, 0, [])),
        cloud.refusal(deleteDraft, { params }, { token }),
        cloud.refusal(listSignatures, { params }, { token }),
        cloud.refusal(makeSignLink, { params, body: { key: 'commitment:m1' } }, { token }),
        cloud.refusal(sendApplication, { params, body: { version: 0 } }, { token }),
      ]);
      expect(attempts.map(({ status, code }) => `${status} ${code}`)).toEqual(attempts.map(() => '404 notFound'));
    }
    const none = await cloud.refusal(
      showDraft,
      { params: { id: '01ARZ3NDEKTSV4RRFFQ69G5FAV' } },
      { token: phone.token },
    );
    expect(`${none.status} ${none.code}`).toBe('404 notFound');
  });

  it('A06 is opened for the window by handlers, for others by aides too, and by nobody who handles nothing', async () => {
    const handler = await signedStaff(cloud);
    const aide = await signedStaff(cloud, { roles: ['villageAide'], regionCode: '360281100201' });
    const leader = await signedStaff(cloud, { roles: ['townshipLeader'] });
    const phone = await newPhone(cloud);
    expect((await open(handler, 'window:1', true)).version).toBe(0);
    expect((await open(aide, 'helped:1')).version).toBe(0);
    const refused = (token: string, window: boolean) =>
      cloud.refusal(openDraft, { body: { purposeKey: 'x', window } }, { token });
    expect((await refused(aide.token, true)).code).toBe('forbidden');
    expect((await refused(leader.token, false)).code).toBe('forbidden');
    expect((await refused(phone.token, true)).code).toBe('forbidden');
  });
});

describe('saving', () => {
  it('merges two devices field by field; what both changed is told, and the later word stands', async () => {
    const phone = await newPhone(cloud);
    const { id } = await open(phone);
    const first = await cloud.call(...saving(phone, id, 0, [{ path: 'contactPhone', value: '13800000001' }]));
    expect(first.draft.version).toBe(1);
    const other = await cloud.call(
      ...saving(phone, id, 0, [
        { path: 'residence.detail', value: '示范三组' },
        { path: 'contactPhone', value: '13800000002' },
      ]),
    );
    expect(other.conflicts).toEqual([{ path: 'contactPhone', theirs: '13800000001', mine: '13800000002' }]);
    const seen = await shown(phone, id);
    expect(seen.answers).toMatchObject({ contactPhone: '13800000002', residence: { detail: '示范三组' } });
    const knowing = await cloud.call(
      ...saving(phone, id, seen.version, [{ path: 'contactPhone', value: '13800000003' }]),
    );
    expect(knowing.conflicts).toEqual([]);
  });

  it('loses nothing when many saves arrive at once', async () => {
    const phone = await newPhone(cloud);
    const { id } = await open(phone);
    const paths = ['contactPhone', 'residence.detail', 'purpose.filerName', 'needs.story', 'registration.detail'];
    const saves = paths.map((path, at) => cloud.call(...saving(phone, id, 0, [{ path, value: `示范${at}` }])));
    await Promise.all(saves);
    const { answers, version } = await shown(phone, id);
    expect(version).toBe(paths.length);
    expect(answers).toMatchObject({
      contactPhone: '示范0',
      residence: { detail: '示范1' },
      purpose: { filerName: '示范2' },
      needs: { story: '示范3' },
      registration: { detail: '示范4' },
    });
  });

  it('changes nothing when the same edits are sent again', async () => {
    const phone = await newPhone(cloud);
    const { id } = await open(phone);
    const edits = [{ path: 'contactPhone', value: '13800000001' }];
    const first = await cloud.call(...saving(phone, id, 0, edits));
    const again = await cloud.call(...saving(phone, id, 0, edits));
    expect(again).toEqual({ draft: first.draft, conflicts: [] });
  });

  it.each<[string, string, unknown]>([
    ['no such field', 'salary', 1],
    ['a field of everything there is', 'constructor.prototype.x', 1],
    ['a whole list', 'members', []],
    ['a list in place of a text', 'contactPhone', ['1']],
    ['an item under another id', 'members.m2', { id: 'm3' }],
    ['ten megabytes of text', 'needs.story', 'x'.repeat(10_000_000)],
  ])('refuses %s with a code, keeps what was there', async (_what, path, value) => {
    const phone = await newPhone(cloud);
    const { id } = await open(phone);
    await cloud.call(...saving(phone, id, 0, [{ path: 'contactPhone', value: '13800000001' }]));
    const refused = await cloud.refusal(...saving(phone, id, 1, [{ path, value }]));
    expect([413, 422]).toContain(refused.status);
    expect(await shown(phone, id)).toMatchObject({ version: 1, answers: { contactPhone: '13800000001' } });
  });

  it('keeps half-filled and impossible answers as they were typed: only sending is strict', async () => {
    const phone = await newPhone(cloud);
    const { id } = await open(phone);
    const typed = [
      { path: 'members.m1.identity.number', value: '３６０２８１' },
      { path: 'members.m1.birthOn', value: '2026-02-30' },
    ];
    await cloud.call(...saving(phone, id, 0, typed));
    expect((await shown(phone, id)).answers).toMatchObject({
      members: [{ identity: { number: '３６０２８１' }, birthOn: '2026-02-30' }],
    });
  });

  it('keeps a draft for the pack’s year, from the last save on', async () => {
    const phone = await newPhone(cloud);
    const { id, keptUntil } = await open(phone);
    expect(keptUntil).toBe('2027-03-02');
    cloud.clock.set('2026-03-12T09:00:00+08:00');
    const token = await cloud.tokenFor({ kind: 'resident', accountId: phone.accountId });
    const edits = [{ path: 'contactPhone', value: '13800000001' }];
    expect((await cloud.call(...saving({ token }, id, 0, edits))).draft.keptUntil).toBe('2027-03-12');
  });

  it('encrypts the answers where they lie', async () => {
    const phone = await newPhone(cloud);
    const { id } = await open(phone);
    await cloud.call(...saving(phone, id, 0, [{ path: 'contactPhone', value: '13800000777' }]));
    const row = await cloud.database.selectOne('SELECT * FROM draft WHERE id = ?', [id]);
    expect(JSON.stringify(row)).not.toContain('13800000777');
  });
});

describe('a draft that was sent', () => {
  it('can’t be changed or thrown away any more; the same purpose begins anew', async () => {
    await signedStaff(cloud);
    const phone = await newPhone(cloud);
    const { draft } = await filedApplication(cloud, phone, motherAndSon());
    const edits = [{ path: 'contactPhone', value: '13800000001' }];
    expect((await cloud.refusal(...saving(phone, draft.id, draft.version, edits))).code).toBe('draftSent');
    const params = { id: draft.id };
    expect((await cloud.refusal(deleteDraft, { params }, { token: phone.token })).code).toBe('draftSent');
    expect((await cloud.call(listDrafts, {}, { token: phone.token })).drafts).toEqual([]);
    expect((await shown(phone, draft.id)).sentApplicationId).not.toBeNull();
    expect((await open(phone)).id).not.toBe(draft.id);
  });

  it('is gone once thrown away before sending, and its purpose is free', async () => {
    const phone = await newPhone(cloud);
    const { id } = await open(phone);
    await cloud.call(deleteDraft, { params: { id } }, { token: phone.token });
    expect((await cloud.refusal(showDraft, { params: { id } }, { token: phone.token })).code).toBe('notFound');
    expect((await open(phone)).id).not.toBe(id);
  });
});
