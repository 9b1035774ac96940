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
});
