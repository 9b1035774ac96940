import { listOverdue } from '@twin-pledge/shared/contracts/desk/listOverdue';
import { listQueue } from '@twin-pledge/shared/contracts/desk/listQueue';
import { filedApplication, newPhone } from '../../../../tests/support/filing';
import { motherAndSon } from '../../../../tests/support/familyAnswers';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';

type Staff = Awaited<ReturnType<typeof signedStaff>>;
let cloud: RunningCloud;
let handler: Staff;
let leader: Staff;
let county: Staff;

/** How one duty each stands on Monday 2 March 2026, in the order of the queue; the first is urgent. */
const standing = [
  { bucket: 'late', state: 'open', dueOn: '2026-03-01', sortOn: '0000-00-00' },
  { bucket: 'today', state: 'open', dueOn: '2026-03-02', sortOn: '0000-00-00' },
  { bucket: 'late', state: 'open', dueOn: '2026-02-27', sortOn: '2026-02-27' },
  { bucket: 'today', state: 'open', dueOn: '2026-03-02', sortOn: '2026-03-02' },
  { bucket: 'thisWeek', state: 'open', dueOn: '2026-03-08', sortOn: '2026-03-08' },
  { bucket: 'later', state: 'open', dueOn: '2026-03-09', sortOn: '2026-03-09' },
  { bucket: 'paused', state: 'paused', dueOn: '2026-03-01', sortOn: '9999-12-30' },
  { bucket: 'unknown', state: 'open', dueOn: null, sortOn: '9999-12-31' },
] as const;
const cases: { id: string; applicationId: string }[] = [];

beforeAll(async () => {
  cloud = await startCloud({ at: '2026-03-02T09:00:00+08:00' });
  handler = await signedStaff(cloud);
  leader = await signedStaff(cloud, { roles: ['townshipLeader'] });
  county = await signedStaff(cloud, { regionCode: '360281000000', roles: ['countyOfficer'] });
  for (const { bucket: _, ...duty } of standing) {
    const { cases: opened, applicationId } = await filedApplication(cloud, await newPhone(cloud), motherAndSon());
    cases.push({ id: opened[0]!.id, applicationId });
    await cloud.database.update('duty', duty, { caseId: opened[0]!.id });
  }
});
afterAll(() => cloud.stop());

const queue = (body: Parameters<typeof cloud.call<typeof listQueue>>[1]['body'], { token }: Staff = handler) =>
  cloud.call(listQueue, { body }, { token });
const expected = { late: 2, today: 2, thisWeek: 1, later: 1, paused: 1, unknown: 1, unassigned: 0 };

describe('the queue', () => {
  it('stands in the order of urgency and date, paused and undated behind, for a handler, a township and a county', async () => {
    for (const [scope, who] of [
      ['mine', handler],
      ['all', handler],
      ['all', leader],
      ['all', county],
    ] as const) {
      const { items, counts } = await queue({ scope }, who);
      expect(items.map(({ bucket }) => bucket)).toEqual(standing.map(({ bucket }) => bucket));
      expect(items.map(({ caseId }) => caseId).slice(2)).toEqual(cases.map(({ id }) => id).slice(2));
      expect(counts).toEqual(expected);
    }
    expect((await queue({ scope: 'mine' }, leader)).items).toEqual([]);
  });

  it('shows of each group what it counts', async () => {
    for (const bucket of ['late', 'today', 'thisWeek', 'later', 'paused', 'unknown', 'unassigned'] as const) {
      const { items } = await queue({ scope: 'all', bucket });
      expect(items.map((item) => item.bucket)).toEqual(Array.from({ length: expected[bucket] }, () => bucket));
    }
  });

  it('counts among what is searched for only that, and what nobody has', async () => {
    const { id } = cases[3]!;
    const { number } = (await cloud.database.selectOne<{ number: string }>('SELECT number FROM aid_case WHERE id = ?', [
      id,
    ]))!;
    const { counts, items } = await queue({ scope: 'all', search: number });
    expect([counts.today, counts.late, items.map(({ caseId }) => caseId)]).toEqual([1, 0, [id]]);
    await cloud.database.update('aid_case', { handlerStaffId: null }, { id });
    await cloud.database.update('duty', { ownerStaffId: null }, { caseId: id });
    const nobodys = await queue({ scope: 'all', bucket: 'unassigned' });
    expect(nobodys.items.map(({ caseId }) => caseId)).toEqual([id]);
    expect(nobodys.counts).toEqual({ ...expected, unassigned: 1 });
    await cloud.database.update('aid_case', { handlerStaffId: handler.staffId }, { id });
    await cloud.database.update('duty', { ownerStaffId: handler.staffId }, { caseId: id });
  });

  it('C08 neither shows nor counts the case of a relative, nor does the board of overdue work', async () => {
    const board = () => cloud.call(listOverdue, { query: {} }, { token: leader.token });
    expect(await board()).toMatchObject({ byHandler: [{ staffId: handler.staffId, open: 7, late: 2 }] });
    expect((await board()).items.map(({ caseId }) => caseId)).toEqual([cases[0]!.id, cases[2]!.id]);
    const { idIndex } = (await cloud.database.selectOne<{ idIndex: string }>(
      "SELECT id_index FROM application_person WHERE application_id = ? AND member_id = 'm2'",
      [cases[2]!.applicationId],
    ))!;
    const relative = { staffId: leader.staffId, idIndex, nameEnc: 'x', idNumberEnc: 'x', relation: '兄弟' };
    const registered = { registeredOn: '2026-03-02', registeredByStaffId: county.staffId };
    await cloud.database.insert('staff_relative', { id: '0'.repeat(26), ...relative, ...registered });
    const { items, counts } = await queue({ scope: 'all' }, leader);
    expect(items.map(({ caseId }) => caseId)).not.toContain(cases[2]!.id);
    expect(counts).toEqual({ ...expected, late: 1 });
    expect(await board()).toMatchObject({ byHandler: [{ staffId: handler.staffId, open: 6, late: 1 }] });
    expect((await board()).items.map(({ caseId }) => caseId)).toEqual([cases[0]!.id]);
  });
});

describe('a long queue', () => {
  it('comes page by page, each duty once, over groups and states alike', async () => {
    const row = await cloud.database.selectOne('SELECT * FROM duty WHERE case_id = ?', [cases[5]!.id]);
    for (let copy = 0; copy < 130; copy += 1) {
      const paused = copy % 3 === 0;
      const sortOn = paused ? '9999-12-30' : `2026-03-${String(9 + (copy % 20)).padStart(2, '0')}`;
      const changes = { id: `X${String(copy).padStart(25, '0')}`, state: paused ? 'paused' : 'open', sortOn };
      await cloud.database.insert('duty', { ...(row as Record<string, string>), ...changes, dueOn: '2026-03-20' });
    }
    const seen: string[] = [];
    let sizes = 0;
    for (let after: string | undefined; ; sizes += 1) {
      const page = await queue({ scope: 'all', after });
      seen.push(...page.items.map(({ dutyId }) => dutyId));
      if (page.next === null) break;
      after = page.next;
    }
    const all = await cloud.database.select<{ id: string }>('SELECT id FROM duty ORDER BY sort_on, id');
    expect(seen).toEqual(all.map(({ id }) => id));
    expect(sizes).toBe(2);
  });
});
