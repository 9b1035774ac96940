import { listQueue } from '@twin-pledge/shared/contracts/desk/listQueue';
import { searchCases } from '@twin-pledge/shared/contracts/desk/searchCases';
import { filedApplication, newPhone } from '../../../../tests/support/filing';
import { motherAndSon } from '../../../../tests/support/familyAnswers';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';

let cloud: RunningCloud;
let handler: Awaited<ReturnType<typeof signedStaff>>;
beforeAll(async () => {
  cloud = await startCloud();
  handler = await signedStaff(cloud);
});
afterAll(() => cloud.stop());

describe('looking for a case', () => {
  it('finds it by number, whole name, whole identity number and a part of the village’s name', async () => {
    const answers = motherAndSon();
    const here = (await filedApplication(cloud, await newPhone(cloud), answers)).cases[0]!;
    const residence = { regionCode: '360281100200', detail: '一组' };
    const there = (await filedApplication(cloud, await newPhone(cloud), motherAndSon({ residence }))).cases[0]!;
    const token = { token: handler.token };
    const inQueue = async (search: string) =>
      (await cloud.call(listQueue, { query: { scope: 'all', search } }, token)).items.map((item) => item.caseId);
    const found = async (q: string) =>
      (await cloud.call(searchCases, { query: { q } }, token)).cases.map(({ id }) => id);
    for (const look of [inQueue, found]) {
      expect(await look(here.number)).toEqual([here.id]);
      expect((await look('示桂兰')).sort()).toEqual([here.id, there.id].sort());
      expect(await look(answers.members![1]!.identity!.number!)).toEqual([here.id]);
      expect(await look('塘湖')).toEqual([here.id]);
      expect(await look('没有这个村')).toEqual([]);
    }
  });
});
