import { searchCases } from '@twin-pledge/shared/contracts/desk/searchCases';
import { filedApplication, newPhone } from '../../../../tests/support/filing';
import { motherAndSon } from '../../../../tests/support/familyAnswers';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';

let cloud: RunningCloud;
beforeAll(async () => {
  cloud = await startCloud();
});
afterAll(() => cloud.stop());

const tokens = () => cloud.database.select('SELECT token, case_id FROM case_name_token ORDER BY token, case_id');

describe('the names by which cases are found', () => {
  it('stand in the database as tokens that tell no name, other ones in another place', async () => {
    const { cases } = await filedApplication(cloud, await newPhone(cloud), motherAndSon());
    const entered = await tokens();
    // 示桂 and 示桂兰, in the township and in the county.
    expect(entered).toHaveLength(4);
    expect(new Set(entered.map((row) => row['token'])).size).toBe(4);
    for (const row of entered)
      expect(row).toEqual({ token: expect.stringMatching(/^[0-9a-f]{32}$/), caseId: cases[0]!.id });
  });

  it('of cases that were opened before names were entered are entered by themselves, once', async () => {
    const handler = await signedStaff(cloud);
    await filedApplication(cloud, await newPhone(cloud), motherAndSon());
    const before = await tokens();
    // As it stands after an upgrade: cases, and nothing entered but what one of them has already.
    await cloud.database.execute('DELETE FROM case_name_token WHERE case_id <> ?', [String(before[0]!['caseId'])]);
    const found = async () => (await cloud.call(searchCases, { body: { q: '示桂' } }, { token: handler.token })).cases;
    expect(await found()).toHaveLength(1);
    expect(await cloud.runScheduled()).toContain('enterEarlierNames');
    expect(await tokens()).toEqual(before);
    expect(await found()).toHaveLength(2);
    const state = await cloud.database.selectOne('SELECT done FROM backfill WHERE name = ?', ['caseNames']);
    expect(state).toEqual({ done: 1 });
  });

  it('of cases that an earlier version opens beside this one, or after going back, are entered as well; duties get their county', async () => {
    const handler = await signedStaff(cloud);
    await cloud.runScheduled();
    const { cases } = await filedApplication(cloud, await newPhone(cloud), motherAndSon());
    const [entered, found] = [
      await tokens(),
      async () => (await cloud.call(searchCases, { body: { q: '示桂' } }, { token: handler.token })).cases,
    ];
    // As an earlier version leaves it: it knows neither the table of names nor the column of the county.
    await cloud.database.execute('DELETE FROM case_name_token WHERE case_id = ?', [cases[0]!.id]);
    await cloud.database.execute("UPDATE duty SET county_prefix = '' WHERE case_id = ?", [cases[0]!.id]);
    expect(await found()).toHaveLength(2);
    for (let times = 0; times < 3; times += 1) {
      cloud.clock.advanceMilliseconds(120_000);
      await cloud.runScheduled();
    }
    expect(await tokens()).toEqual(entered);
    expect(await found()).toHaveLength(3);
    const counties = 'SELECT DISTINCT county_prefix FROM duty WHERE case_id = ?';
    expect(await cloud.database.select(counties, [cases[0]!.id])).toEqual([{ countyPrefix: '360281' }]);
    const state = 'SELECT after_id FROM backfill WHERE name = ?';
    expect(await cloud.database.selectOne(state, ['caseNames'])).toEqual({ afterId: cases[0]!.id });
  });
});
