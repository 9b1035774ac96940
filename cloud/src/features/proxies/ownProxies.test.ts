import { listMyCases } from '@twin-pledge/shared/contracts/cases/listMyCases';
import { showMyCase } from '@twin-pledge/shared/contracts/cases/showMyCase';
import { listNeededPapers } from '@twin-pledge/shared/contracts/drafts/listNeededPapers';
import { listMessages } from '@twin-pledge/shared/contracts/messages/listMessages';
import { confirmProxy } from '@twin-pledge/shared/contracts/proxies/confirmProxy';
import { listMyProxies } from '@twin-pledge/shared/contracts/proxies/listMyProxies';
import { revokeProxy } from '@twin-pledge/shared/contracts/proxies/revokeProxy';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import { motherAndSon } from '../../../../tests/support/familyAnswers';
import { filedApplication, newPhone } from '../../../../tests/support/filing';
import { provedPhone } from '../../../../tests/support/provedPhone';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';

let cloud: RunningCloud;
let handler: Awaited<ReturnType<typeof signedStaff>>;
beforeAll(async () => {
  cloud = await startCloud();
  handler = await signedStaff(cloud, { name: '示范经办' });
});
afterAll(() => cloud.stop());

const applicantOf = ({ members }: Answers) => ({ name: members![0]!.name!, idNumber: members![0]!.identity!.number! });
const codesOf = async (token: string) =>
  (await cloud.call(listMessages, { query: {} }, { token })).messages.map(({ code }) => code);
const mine = async (token: string) => (await cloud.call(listMyProxies, {}, { token })).proxies;

describe('who acts for me', () => {
  it('A06 is told to both when it begins, and to somebody proved later', async () => {
    const answers = motherAndSon();
    const mother = await provedPhone(cloud, handler, applicantOf(answers));
    const daughter = await newPhone(cloud);
    await filedApplication(cloud, daughter, answers);
    expect(await codesOf(mother.token)).toContain('proxyNamed');
    expect(await codesOf(daughter.token)).toContain('proxyNamed');
    expect(await mine(mother.token)).toEqual([expect.objectContaining({ proxyName: '示小兰', mine: 'applicant' })]);

    const others = motherAndSon();
    await filedApplication(cloud, await newPhone(cloud), others);
    const late = await provedPhone(cloud, handler, applicantOf(others));
    expect(await codesOf(late.token)).toContain('proxyNamed');
  });

  it('A06, A11 the person ends it on their own phone, and takes it up again', async () => {
    const answers = motherAndSon();
    const mother = await provedPhone(cloud, handler, applicantOf(answers));
    const daughter = await newPhone(cloud);
    const { cases, draft } = await filedApplication(cloud, daughter, answers);
    const [mandate] = await mine(mother.token);
    const which = { params: { id: mandate!.id } };
    const ended = await cloud.call(revokeProxy, which, { token: mother.token });
    expect(ended).toMatchObject({ state: 'revoked', endedBy: 'ownPhone' });
    const one = { params: { id: cases[0]!.id } };
    expect((await cloud.refusal(showMyCase, one, { token: daughter.token })).code).toBe('notFound');
    expect((await cloud.refusal(listNeededPapers, { params: { id: draft.id } }, daughter)).code).toBe('proxyRevoked');
    expect((await cloud.call(showMyCase, one, { token: mother.token })).id).toBe(cases[0]!.id);
    for (const { token } of [mother, daughter]) expect(await codesOf(token)).toContain('proxyRevoked');
    await cloud.call(confirmProxy, which, { token: mother.token });
    expect((await cloud.call(listMyCases, {}, { token: daughter.token })).cases).toHaveLength(1);
  });

  it('B05 a proxy never confirms themselves, but may give it up; nobody else may do either', async () => {
    const daughter = await newPhone(cloud);
    await filedApplication(cloud, daughter, motherAndSon());
    const [mandate] = await mine(daughter.token);
    const which = { params: { id: mandate!.id } };
    expect((await cloud.refusal(confirmProxy, which, daughter)).code).toBe('proxyCannotConfirm');
    const stranger = await newPhone(cloud);
    expect((await cloud.refusal(confirmProxy, which, stranger)).code).toBe('notFound');
    expect((await cloud.refusal(revokeProxy, which, stranger)).code).toBe('notFound');
    expect((await cloud.refusal(revokeProxy, which, handler)).code).toBe('notFound');
    expect(await cloud.call(revokeProxy, which, { token: daughter.token })).toMatchObject({ endedBy: 'givenUp' });
    expect((await cloud.call(listMyCases, {}, { token: daughter.token })).cases).toEqual([]);
  });

  it('a name that was merely typed opens nothing', async () => {
    const answers = motherAndSon();
    await filedApplication(cloud, await newPhone(cloud), answers);
    const typed = await newPhone(cloud, applicantOf(answers));
    expect(await mine(typed.token)).toEqual([]);
  });

  it('A06 whoever files for themselves has no proxy', async () => {
    const answers = motherAndSon({ purpose: { forWhom: 'self' } });
    const mother = await provedPhone(cloud, handler, applicantOf(answers));
    await filedApplication(cloud, mother, answers, 'self');
    expect(await mine(mother.token)).toEqual([]);
  });

  it('A06 an aide who was told to act no longer loses the case, and stays who filed it', async () => {
    const aide = await signedStaff(cloud, { roles: ['villageAide'], regionCode: '360281100201' });
    const answers = motherAndSon();
    const mother = await provedPhone(cloud, handler, applicantOf(answers));
    const { cases } = await filedApplication(cloud, aide, answers, 'helped:1');
    const one = { params: { id: cases[0]!.id } };
    await cloud.call(showMyCase, one, { token: aide.token });
    const [mandate] = await mine(mother.token);
    await cloud.call(revokeProxy, { params: { id: mandate!.id } }, { token: mother.token });
    expect((await cloud.refusal(showMyCase, one, aide)).code).toBe('notFound');
    expect(await codesOf(aide.token)).toContain('proxyRevoked');
    const [row] = await cloud.database.select('SELECT filed_by_staff_id FROM aid_case WHERE id = ?', [cases[0]!.id]);
    expect(row).toEqual({ filedByStaffId: aide.staffId });
  });
});
