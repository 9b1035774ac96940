import { declareIdentity } from '@twin-pledge/shared/contracts/identity/declareIdentity';
import { makeMeetingCode } from '@twin-pledge/shared/contracts/identity/makeMeetingCode';
import { proveByMeeting } from '@twin-pledge/shared/contracts/identity/proveByMeeting';
import { listMessages } from '@twin-pledge/shared/contracts/messages/listMessages';
import { showMe } from '@twin-pledge/shared/contracts/signIn/showMe';
import { inventedIdNumber } from '../../demonstration/inventedPerson';
import { Audit } from '../../platform/audit/audit';
import { BlindIndex } from '../../platform/crypto/blindIndex';
import { newPhone, type Phone } from '../../../../tests/support/filing';
import { startCloud, type RunningCloud } from '../../../../tests/support/startCloud';
import { staffWith, type TestStaff } from '../../../../tests/support/staffWith';
import { Accounts, type Proof } from './api';

let order = 100;
const somebody = () => ({ name: '示范桂兰', idNumber: inventedIdNumber('360281', '1954-05-20', (order += 1)) });

describe('declared and proved', () => {
  let cloud: RunningCloud;
  let officer: TestStaff;
  let aide: TestStaff;
  const proofs: Proof[] = [];

  beforeAll(async () => {
    cloud = await startCloud();
    cloud.get(Accounts).whenProved(async (_tx, proof) => void proofs.push(proof));
  });
  afterAll(() => cloud.stop());
  beforeEach(async () => {
    officer = await staffWith(cloud);
    aide = await staffWith(cloud, { roles: ['villageAide', 'gridWorker'], regionCode: '360281100201' });
  });

  const codeOf = async ({ token }: Phone) => (await cloud.call(makeMeetingCode, {}, { token })).code;
  const prove = (by: TestStaff, body: { code: string; name: string; idNumber: string }) =>
    cloud.call(proveByMeeting, { body }, { token: by.token });
  const proveRefusal = (by: { token: string }, body: unknown) =>
    cloud.refusal(proveByMeeting, { body }, { token: by.token });
  const me = ({ token }: Phone) => cloud.call(showMe, {}, { token });

  it('what somebody types is declared: masked to themselves, encrypted in the record, normalised', async () => {
    const phone = await newPhone(cloud);
    expect(await me(phone)).toMatchObject({ identity: 'unknown', name: null, idNumberMasked: null });
    const number = '11010519491231002X';
    const typed = { name: ' 示范 一 ', idNumber: '１１０１０５ 19491231 002x', phone: '+86 138-0000-0009' };
    const view = await cloud.call(declareIdentity, { body: typed }, { token: phone.token });
    expect(view).toMatchObject({ identity: 'declared', provedBy: null, name: '示范 一' });
    expect(view).toMatchObject({ idNumberMasked: '110***********002X', phoneMasked: '138****0009' });
    const account = await cloud.get(Accounts).byId(phone.accountId);
    expect(account).toMatchObject({ idNumber: number, idIndex: cloud.get(BlindIndex).of('idNumber', number) });
    const rows = JSON.stringify(await cloud.database.select('SELECT * FROM resident_account'));
    for (const secret of [number, '示范 一', '13800000009']) expect(rows).not.toContain(secret);
  });

  it.each([
    [{ idNumber: '110105194912310021' }, 'idNumber', 'idChecksum'],
    [{ idNumber: '110105194902310028' }, 'idNumber', 'idBirthDate'],
    [{ idNumber: '1101051949123' }, 'idNumber', 'idLength'],
    [{ idNumber: '11010519491231002甲' }, 'idNumber', 'idCharacters'],
    [{ name: '示范<b>' }, 'name', 'nameFormat'],
    [{ phone: '120' }, 'phone', 'phoneFormat'],
  ])('answers %j at its field', async (wrong, path, code) => {
    const { token } = await newPhone(cloud);
    const refusal = await cloud.refusal(declareIdentity, { body: { ...somebody(), ...wrong } }, { token });
    expect(refusal).toMatchObject({ status: 422, details: { problems: [{ path, code }] } });
    expect(refusal.message + JSON.stringify(cloud.logged)).not.toContain('110105194912');
  });

  it('an officer at the window proves what was declared, once, with a trace of who and how', async () => {
    const person = somebody();
    const phone = await newPhone(cloud, person);
    const code = await codeOf(phone);
    expect(await prove(officer, { code, ...person })).toEqual({
      name: person.name,
      idNumberMasked: `360***********${person.idNumber.slice(-4)}`,
    });
    expect(await me(phone)).toMatchObject({ identity: 'proved', provedBy: 'officer', unreadMessages: 1 });
    const { messages } = await cloud.call(listMessages, { query: {} }, { token: phone.token });
    expect(messages[0]).toMatchObject({ code: 'identityProved' });
    const proof = (await cloud.get(Audit).read(phone.accountId)).at(-1);
    expect(proof).toMatchObject({ action: 'proveIdentity', actorId: officer.staffId });
    expect(await proveRefusal(officer, { code, ...person })).toMatchObject({ status: 422, code: 'meetingCodeWrong' });
    expect((await cloud.refusal(makeMeetingCode, {}, { token: phone.token })).code).toBe('identityAlreadyProved');
  });

  it('an aide who met the person proves who they are, also where nothing was declared', async () => {
    const phone = await newPhone(cloud);
    await prove(aide, { code: await codeOf(phone), ...somebody() });
    expect(await me(phone)).toMatchObject({ identity: 'proved', provedBy: 'aide', name: '示范桂兰' });
  });

  it('a card that differs from what was declared proves nothing, and five of them end the code', async () => {
    const person = somebody();
    const phone = await newPhone(cloud, person);
    const code = await codeOf(phone);
    const other = { code, name: '示范别人', idNumber: somebody().idNumber };
    expect(await proveRefusal(officer, other)).toMatchObject({
      status: 422,
      code: 'identityMismatch',
      details: { fields: ['name', 'idNumber'] },
    });
    expect((await proveRefusal(officer, { ...other, name: person.name })).details).toEqual({ fields: ['idNumber'] });
    for (let more = 3; more <= 5; more += 1) await proveRefusal(officer, other);
    expect((await proveRefusal(officer, { code, ...person })).code).toBe('meetingCodeWrong');
    expect(await me(phone)).toMatchObject({ identity: 'declared' });
  });

  it('a code is over after ten minutes, and when a newer one was made', async () => {
    const person = somebody();
    const phone = await newPhone(cloud, person);
    const late = await codeOf(phone);
    cloud.clock.advanceMilliseconds(10 * 60_000);
    expect((await proveRefusal(officer, { code: late, ...person })).code).toBe('meetingCodeWrong');
    const first = await codeOf(phone);
    let second = await codeOf(phone);
    while (second === first) second = await codeOf(phone);
    expect((await proveRefusal(officer, { code: first, ...person })).code).toBe('meetingCodeWrong');
    await prove(officer, { code: second, ...person });
  });

  it('one code at two windows at once proves once', async () => {
    const person = somebody();
    const phone = await newPhone(cloud, person);
    const body = { code: await codeOf(phone), ...person };
    const results = await Promise.allSettled([prove(officer, body), prove(aide, body)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('neither making codes nor trying them can go on for ever', async () => {
    const phone = await newPhone(cloud);
    for (let made = 1; made <= 12; made += 1) await codeOf(phone);
    expect((await cloud.refusal(makeMeetingCode, {}, { token: phone.token })).code).toBe('tooManyAttempts');
    const guesser = await staffWith(cloud);
    const body = { code: '000000', ...somebody() };
    const codes = new Set<string>();
    for (let attempt = 1; attempt <= 41; attempt += 1) codes.add((await proveRefusal(guesser, body)).code);
    expect([...codes]).toEqual(['meetingCodeWrong', 'tooManyAttempts']);
  });

  it('is for officers and aides only', async () => {
    const leader = await staffWith(cloud, { roles: ['townshipLeader'] });
    const phone = await newPhone(cloud);
    const body = { code: '123456', ...somebody() };
    for (const { token } of [leader, phone]) expect((await proveRefusal({ token }, body)).status).toBe(403);
    expect((await cloud.refusal(proveByMeeting, { body }, {})).status).toBe(401);
    expect((await cloud.refusal(makeMeetingCode, {}, { token: officer.token })).status).toBe(403);
  });

  it('a proved identity is not changed by typing another; the telephone number is', async () => {
    const person = somebody();
    const phone = await newPhone(cloud, person);
    await prove(officer, { code: await codeOf(phone), ...person });
    const other = { body: somebody() };
    expect(await cloud.refusal(declareIdentity, other, { token: phone.token })).toMatchObject({
      status: 409,
      code: 'identityAlreadyProved',
    });
    const body = { ...person, phone: '13900000000' };
    const view = await cloud.call(declareIdentity, { body }, { token: phone.token });
    expect(view).toMatchObject({ identity: 'proved', phoneMasked: '139****0000' });
  });

  it('a declared number opens nothing: no account is found by it, none is linked to a person', async () => {
    const person = somebody();
    const phone = await newPhone(cloud, person);
    const accounts = cloud.get(Accounts);
    const index = cloud.get(BlindIndex).of('idNumber', person.idNumber);
    expect(await accounts.provedByIdIndex(index)).toBeUndefined();
    const link = cloud.database.transaction((tx) => accounts.linkPerson(tx, phone.accountId, '0'.repeat(26)));
    await expect(link).rejects.toThrow('only a proved account');
  });

  it('a lost phone: a new proof takes the identity over, the old phone loses it and is told', async () => {
    const person = somebody();
    const [old, fresh] = [await newPhone(cloud, person), await newPhone(cloud, person)];
    await prove(officer, { code: await codeOf(old), ...person });
    const accounts = cloud.get(Accounts);
    const personId = '01PERS0N000000000000000000';
    await cloud.database.transaction((tx) => accounts.linkPerson(tx, old.accountId, personId));
    expect(await me(fresh)).toMatchObject({ identity: 'declared' });
    await prove(aide, { code: await codeOf(fresh), ...person });
    expect(proofs.at(-1)).toMatchObject({ accountId: fresh.accountId, formerAccountId: old.accountId, personId });
    expect(await accounts.byId(fresh.accountId)).toMatchObject({ identity: 'proved', personId });
    expect(await accounts.byId(old.accountId)).toMatchObject({
      identity: 'unknown',
      name: null,
      idNumber: null,
      idIndex: null,
      personId: null,
    });
    expect((await cloud.refusal(showMe, {}, { token: old.token })).code).toBe('sessionExpired');
    const again = await cloud.tokenFor({ kind: 'resident', accountId: old.accountId });
    const { messages } = await cloud.call(listMessages, { query: {} }, { token: again });
    expect(messages.map(({ code }) => code)).toContain('identityMoved');
    const last = (await cloud.get(Audit).read(old.accountId)).at(-1);
    expect(last).toMatchObject({ action: 'unlinkIdentity', actorId: aide.staffId });
    const index = cloud.get(BlindIndex).of('idNumber', person.idNumber);
    expect(await accounts.provedByIdIndex(index)).toMatchObject({ id: fresh.accountId });
  });

  it('two phones proved for one number at once leave one proved', async () => {
    const person = somebody();
    const phones = [await newPhone(cloud, person), await newPhone(cloud, person)];
    const codes = [await codeOf(phones[0] as Phone), await codeOf(phones[1] as Phone)];
    await Promise.allSettled([
      prove(officer, { code: codes[0] ?? '', ...person }),
      prove(aide, { code: codes[1] ?? '', ...person }),
    ]);
    const index = cloud.get(BlindIndex).of('idNumber', person.idNumber);
    const sql = `SELECT id FROM resident_account WHERE identity = 'proved' AND id_index = ?`;
    expect(await cloud.database.select(sql, [index])).toHaveLength(1);
  });
});
