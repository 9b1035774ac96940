import { listQueue } from '@twin-pledge/shared/contracts/desk/listQueue';
import { searchCases } from '@twin-pledge/shared/contracts/desk/searchCases';
import { filedApplication, newPhone } from '../../../../tests/support/filing';
import { motherAndSon } from '../../../../tests/support/familyAnswers';
import { inventedIdNumber } from '../../../../tests/support/people';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';

type Staff = Awaited<ReturnType<typeof signedStaff>>;
let cloud: RunningCloud;
let handler: Staff;
let elsewhere: Staff;
let county: Staff;
beforeAll(async () => {
  cloud = await startCloud();
  handler = await signedStaff(cloud);
  elsewhere = await signedStaff(cloud, { regionCode: '360281101000' });
  county = await signedStaff(cloud, { regionCode: '360281000000', roles: ['countyOfficer'] });
});
afterAll(() => cloud.stop());

const searched = async (q: string, { token }: Staff = handler) =>
  (await cloud.call(searchCases, { body: { q } }, { token })).cases.map(({ id }) => id);
const inQueue = async (search: string, { token }: Staff = handler) =>
  (await cloud.call(listQueue, { body: { scope: 'all', search } }, { token })).items.map((item) => item.caseId);
const file = async (wishes: Parameters<typeof motherAndSon>[0] = {}) =>
  (await filedApplication(cloud, await newPhone(cloud), motherAndSon(wishes))).cases[0]!;

/** The family of the tests with another name for the mother, who applies. */
function named(name: string) {
  const answers = motherAndSon();
  const [mother, ...others] = answers.members!;
  const identity = { kind: 'residentId' as const, number: inventedIdNumber('1951-03-04') };
  return { ...answers, members: [{ ...mother!, name, identity }, ...others] };
}

describe('looking for a case', () => {
  it('finds it by number, whole name, whole identity number and a part of the village’s name', async () => {
    const answers = motherAndSon();
    const here = (await filedApplication(cloud, await newPhone(cloud), answers)).cases[0]!;
    const there = await file({ residence: { regionCode: '360281100200', detail: '一组' } });
    for (const look of [inQueue, searched]) {
      expect(await look(here.number)).toEqual([here.id]);
      expect((await look('示桂兰')).sort()).toEqual([here.id, there.id].sort());
      expect(await look(answers.members![1]!.identity!.number!)).toEqual([here.id]);
      expect(await look('塘湖')).toEqual([here.id]);
      expect(await look('没有这个村')).toEqual([]);
    }
  });

  it('finds it by the beginning of a name of two characters and more, by no single one and no other part', async () => {
    const { id } = await file(named('示范翠花'));
    const { id: other } = await file(named('示翠花'));
    for (const look of [inQueue, searched]) {
      expect(await look('示范')).toEqual([id]);
      expect(await look('示范翠')).toEqual([id]);
      expect(await look(' 示范 翠花 ')).toEqual([id]);
      expect(await look('示翠')).toEqual([other]);
      for (const nothing of ['示', '翠花', '示范翠花花']) expect(await look(nothing)).toEqual([]);
    }
  });

  it('finds it only where it is handled or registered: in that township and its county', async () => {
    const registration = { sameAsResidence: false, regionCode: '360281101201', kind: 'rural' as const };
    const { id: ours } = await file(named('示春一'));
    const { id: shared } = await file({ ...named('示春二'), registration });
    expect(await searched('示春')).toEqual([shared, ours]);
    expect(await searched('示春', elsewhere)).toEqual([shared]);
    expect(await searched('示春', county)).toEqual([shared, ours]);
    const { number } = (await cloud.database.selectOne<{ number: string }>('SELECT number FROM aid_case WHERE id = ?', [
      shared,
    ]))!;
    for (const one of [handler, elsewhere, county]) expect(await searched(number, one)).toEqual([shared]);
  });

  it('goes on from page to page, the newest first, by name and by number alike', async () => {
    const answers = named('示秋月');
    const filed: string[] = [];
    for (let many = 0; many < 3; many += 1) filed.unshift((await file(answers)).id);
    // More of them than one page holds, without filing each.
    const rows = await cloud.database.select<Record<string, string>>('SELECT * FROM aid_case WHERE id = ?', [
      filed[0]!,
    ]);
    const tokens = await cloud.database.select<{ token: string }>(
      'SELECT token FROM case_name_token WHERE case_id = ?',
      [filed[0]!],
    );
    for (let copy = 0; copy < 60; copy += 1) {
      const id = `ZZ${String(copy).padStart(24, '0')}`;
      await cloud.database.insert('aid_case', {
        ...rows[0],
        id,
        number: `360281-2031-${String(copy).padStart(6, '0')}`,
      });
      for (const { token } of tokens) await cloud.database.insert('case_name_token', { token, caseId: id });
    }
    const walk = async (q: string) => {
      const ids: string[] = [];
      for (let after: string | undefined; ;) {
        const page = await cloud.call(searchCases, { body: { q, after } }, { token: handler.token });
        ids.push(...page.cases.map(({ id }) => id));
        if (page.next === null) return ids;
        after = page.next;
      }
    };
    const copies = Array.from({ length: 60 }, (_, at) => `ZZ${String(59 - at).padStart(24, '0')}`);
    expect(await walk('示秋')).toEqual([...copies, ...filed]);
    expect(await walk('360281-2031')).toEqual(copies);
  });
});
