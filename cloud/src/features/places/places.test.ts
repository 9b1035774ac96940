import { listRegions } from '@twin-pledge/shared/contracts/regions/listRegions';
import { publicSettings } from '@twin-pledge/shared/contracts/regions/publicSettings';
import { showPlace } from '@twin-pledge/shared/contracts/regions/showPlace';
import { RecordLeave } from '../staff/recordLeave.command';
import { startCloud, type RunningCloud } from '../../../../tests/support/startCloud';
import { staffWith, testTownship } from '../../../../tests/support/staffWith';

describe('what everybody may read', () => {
  let cloud: RunningCloud;

  beforeAll(async () => {
    cloud = await startCloud();
  });
  afterAll(() => cloud.stop());

  const inside = (parent?: string) => cloud.call(listRegions, { query: parent ? { parent } : {} });
  const place = (code: string) => cloud.call(showPlace, { params: { code } });

  it('leads from the nation to a village, telling where one can apply', async () => {
    const steps = ['', '360000000000', '360200000000', '360281000000', testTownship];
    const names = ['江西省', '景德镇市', '乐平市', '镇桥镇', '塘湖村委会'];
    for (const [index, parent] of steps.entries()) {
      const { path, children } = await inside(parent || undefined);
      expect(path).toHaveLength(index);
      const next = children.find(({ name }) => name === names[index]);
      expect(next).toMatchObject({ served: true, hasChildren: index < 4 });
    }
    const provinces = (await inside()).children;
    expect(provinces.find(({ name }) => name === '北京市')).toMatchObject({ served: false });
  });

  it('leaves out names that only fill a gap', async () => {
    const { path, children } = await inside('120000000000');
    expect(path.map(({ name }) => name)).toEqual(['天津市']);
    expect(children.map(({ name }) => name)).toContain('宝坻区');
    expect(children.map(({ name }) => name)).not.toContain('市辖区');
  });

  it('answers an unknown place as not found, and one of another form at its field', async () => {
    const query = { parent: '990000000000' };
    expect(await cloud.refusal(listRegions, { query })).toMatchObject({ status: 404, code: 'notFound' });
    expect((await cloud.refusal(showPlace, { params: { code: '990281100000' } })).code).toBe('notFound');
    expect((await cloud.refusal(showPlace, { params: { code: '36028' } })).status).toBe(422);
  });

  it('I04 A09 shows the rules of a place, each with its document, its clause where one is known, and what is assumed', async () => {
    const village = await place('360281100201');
    expect(village).toMatchObject({ names: ['江西省', '景德镇市', '乐平市', '镇桥镇', '塘湖村委会'], served: true });
    const review = village.rules.find(({ id }) => id === 'intake.onlineReviewWithinWorkingDays');
    expect(review).toMatchObject({ value: '1个工作日', assumed: false });
    expect(review?.clause).toContain('三(一)1');
    for (const rule of village.rules) {
      expect(rule.label).not.toBe('');
      expect(rule.source).not.toBe('');
      expect(rule.value).not.toContain('[object');
    }
    expect(village.aids).toContain('dibao');
    expect(village.commitmentFrom).toBe('2024-08-16');
  });

  it('A10 shows the hotline and the telephone number of each township', async () => {
    const [one, two] = [await place(testTownship), await place('360281101000')];
    expect(one.hotline).toBe(two.hotline);
    expect(one.hotline).toContain('示范');
    expect(one.townshipPhone).not.toBe(two.townshipPhone);
  });

  it('H10 names who accepts, who surveys and who decides, as they are there today', async () => {
    const away = await staffWith(cloud, { name: '示范甲' });
    const standIn = await staffWith(cloud, { name: '示范乙' });
    await staffWith(cloud, { name: '示范丙', roles: ['townshipLeader'] });
    await staffWith(cloud, { name: '示范丁', roles: ['countyOfficer'], regionCode: '360281000000' });
    await staffWith(cloud, { name: '示范戊', regionCode: '360281101000' });
    const steps = async () => (await place('360281100201')).responsible.map(({ step, name }) => `${step} ${name}`);
    expect(await steps()).toEqual([
      ...['受理申请 示范甲', '受理申请 示范乙'],
      ...['入户调查 示范甲', '入户调查 示范乙'],
      '审核确认 示范丙',
    ]);
    const leave = { fromOn: '2026-03-02', toOn: '2026-03-03', standInId: standIn.staffId };
    await cloud.get(RecordLeave).run(leave, away.principal);
    await cloud.database.update('staff', { active: 0 }, { name: '示范丙' });
    expect(await steps()).toEqual(['受理申请 示范乙', '入户调查 示范乙']);
  });

  it('tells what phone and desk must know first', async () => {
    const settings = await cloud.call(publicSettings, {});
    expect(settings).toMatchObject({ demonstration: true, today: '2026-03-02', messageTemplates: {} });
    expect(settings.formVersion).toMatch(/^[0-9a-f]{12}$/);
  });
});
