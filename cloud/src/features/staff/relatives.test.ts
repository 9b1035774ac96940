import { addRelative } from '@twin-pledge/shared/contracts/staff/addRelative';
import { listRelatives } from '@twin-pledge/shared/contracts/staff/listRelatives';
import { removeRelative } from '@twin-pledge/shared/contracts/staff/removeRelative';
import { idNumberCheckCharacter } from '@twin-pledge/shared/kernel/idNumber';
import { Audit } from '../../platform/audit/audit';
import { BlindIndex } from '../../platform/crypto/blindIndex';
import { startCloud, type RunningCloud } from '../../../../tests/support/startCloud';
import { staffWith, type TestStaff } from '../../../../tests/support/staffWith';
import { RelativesRegister } from './api';

let sequence = 100;
const inventedNumber = () => {
  const first17 = `36028119700101${(sequence += 1)}`;
  return `${first17}${idNumberCheckCharacter(first17)}`;
};

describe('the register of relatives', () => {
  let cloud: RunningCloud;
  let handler: TestStaff;
  let elsewhere: TestStaff;
  let officer: TestStaff;

  beforeAll(async () => {
    cloud = await startCloud();
    handler = await staffWith(cloud);
    elsewhere = await staffWith(cloud, { regionCode: '120115101000' });
    officer = await staffWith(cloud, { roles: ['countyOfficer'], regionCode: '360281000000' });
  });
  afterAll(() => cloud.stop());

  const body = (idNumber: string, staffId = handler.staffId) => ({
    staffId,
    name: '示范亲',
    idNumber,
    relation: '配偶',
  });
  const as = ({ token }: TestStaff) => ({ token, idempotencyKey: `relative-${(sequence += 1)}` });
  const indexOf = (idNumber: string) => cloud.get(BlindIndex).of('idNumber', idNumber);

  it('H01 is kept by the county, encrypted, and names who is recused', async () => {
    const idNumber = inventedNumber();
    await cloud.call(addRelative, { body: body(idNumber) }, as(officer));
    const register = cloud.get(RelativesRegister);
    expect(await register.recusedStaff([indexOf(idNumber), indexOf(inventedNumber())])).toEqual([handler.staffId]);
    expect(await register.recusedStaff([])).toEqual([]);
    const row = JSON.stringify(await cloud.database.select('SELECT * FROM staff_relative'));
    expect(row).not.toContain(idNumber);
    expect(row).not.toContain('示范亲');
    const { relatives } = await cloud.call(listRelatives, { query: {} }, as(officer));
    expect(relatives[0]).toMatchObject({ relativeName: '示范亲', relation: '配偶', registeredOn: '2026-03-02' });
    expect(relatives[0]?.idNumberMasked).toBe(`360***********${idNumber.slice(-4)}`);
  });

  it('C08 finds the same person however the number was typed', async () => {
    const first17 = '36028119700101123';
    const idNumber = `${first17}${idNumberCheckCharacter(first17)}`;
    const typed = [...idNumber.toLowerCase()].map((char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)).join('');
    await cloud.call(addRelative, { body: body(` ${typed} `) }, as(officer));
    expect(await cloud.get(RelativesRegister).recusedStaff([indexOf(idNumber)])).toEqual([handler.staffId]);
  });

  it('H01 takes a pair once, and names what is wrong at its field', async () => {
    const idNumber = inventedNumber();
    await cloud.call(addRelative, { body: body(idNumber) }, as(officer));
    expect((await cloud.refusal(addRelative, { body: body(idNumber) }, as(officer))).code).toBe('relativeRegistered');
    const wrong = `${idNumber.slice(0, 17)}${idNumber.endsWith('1') ? '2' : '1'}`;
    expect((await cloud.refusal(addRelative, { body: body(wrong) }, as(officer))).details).toEqual({
      problems: [{ path: 'idNumber', code: 'idChecksum' }],
    });
  });

  it('H01 lets a county officer neither read nor write another county’s part', async () => {
    const administrator = await staffWith(cloud, { roles: ['administrator'], regionCode: '000000000000' });
    const idNumber = inventedNumber();
    const { id } = await cloud.call(addRelative, { body: body(idNumber, elsewhere.staffId) }, as(administrator));
    const attempt = body(inventedNumber(), elsewhere.staffId);
    expect(await cloud.refusal(addRelative, { body: attempt }, as(officer))).toMatchObject({ status: 404 });
    expect(await cloud.refusal(removeRelative, { params: { id } }, as(officer))).toMatchObject({ status: 404 });
    const seen = await cloud.call(listRelatives, { query: {} }, as(officer));
    expect(seen.relatives.every(({ staffId }) => staffId === handler.staffId)).toBe(true);
    const asked = await cloud.call(listRelatives, { query: { staffId: elsewhere.staffId } }, as(officer));
    expect(asked.relatives).toEqual([]);
    const all = await cloud.call(listRelatives, { query: { staffId: elsewhere.staffId } }, as(administrator));
    expect(all.relatives.map((relative) => relative.id)).toEqual([id]);
  });

  it('H01 is closed to handlers, leaders and aides', async () => {
    const leader = await staffWith(cloud, { roles: ['townshipLeader'] });
    const aide = await staffWith(cloud, { roles: ['villageAide'] });
    for (const { token } of [handler, leader, aide]) {
      expect((await cloud.refusal(listRelatives, { query: {} }, { token })).status).toBe(403);
      expect((await cloud.refusal(addRelative, { body: body(inventedNumber()) }, as(handler))).status).toBe(403);
    }
  });

  it('H01 lets a wrong entry be taken out, with a trace of it', async () => {
    const idNumber = inventedNumber();
    const { id } = await cloud.call(addRelative, { body: body(idNumber) }, as(officer));
    await cloud.call(removeRelative, { params: { id } }, as(officer));
    expect(await cloud.get(RelativesRegister).recusedStaff([indexOf(idNumber)])).toEqual([]);
    expect((await cloud.refusal(removeRelative, { params: { id } }, as(officer))).code).toBe('notFound');
    const last = (await cloud.get(Audit).read(handler.staffId)).at(-1);
    expect(last).toMatchObject({ action: 'removeRelative', actorId: officer.staffId });
    expect(JSON.parse(last?.details ?? '{}')).toMatchObject({ relativeId: id, idIndex: indexOf(idNumber) });
  });
});
