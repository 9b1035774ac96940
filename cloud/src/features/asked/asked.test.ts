import { showAsked } from '@twin-pledge/shared/contracts/asked/showAsked';
import { requestSupplement } from '@twin-pledge/shared/contracts/desk/requestSupplement';
import { stateMySide } from '@twin-pledge/shared/contracts/findings/stateMySide';
import { topUpReserve } from '@twin-pledge/shared/contracts/reserve/topUpReserve';
import { askedFor } from '../../../../tests/support/askedFor';
import { findingWalk, linxiangOffice, refusedCase, servesLinxiang } from '../../../../tests/support/falsePledge';
import { motherAndSon } from '../../../../tests/support/familyAnswers';
import { anyPhoto } from '../../../../tests/support/filedWithPapers';
import { everybodySigns, filedApplication, filledDraft, newPhone } from '../../../../tests/support/filing';
import { addPaper } from '../../../../tests/support/papers';
import { caseOffice, procedureWalk } from '../../../../tests/support/procedureWalk';
import type { CaseOffice } from '../../../../tests/support/procedureWalk';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';
import { submittedCase } from '../../../../tests/support/submittedCase';

let cloud: RunningCloud;
let office: CaseOffice;
beforeAll(async () => {
  cloud = await startCloud({ at: '2026-03-09T09:00:00+08:00', settings: servesLinxiang }); // A Monday.
  office = await caseOffice(cloud);
});
afterAll(() => cloud.stop());

const askedOf = async ({ token }: { token: string }) => (await cloud.call(showAsked, {}, { token })).asked;
const as = async (post: keyof CaseOffice) => ({
  token: await cloud.tokenFor({ kind: 'staff', staffId: office[post].staffId }),
});

describe('what is still needed from me', () => {
  it('is nothing for a phone that has begun nothing, and while the office has its turn', async () => {
    expect(await askedOf(await newPhone(cloud))).toEqual([]);
    const { phone } = await submittedCase(cloud, office.handler);
    expect(await askedOf(phone)).toEqual([]);
  });

  it('A04 names all that the office asked for and until when, before an application that was only begun', async () => {
    const { id, version, phone, answers } = await submittedCase(cloud, office.handler);
    await filledDraft(cloud, phone, { purpose: { forWhom: 'self' } }, 'self');
    const items = [askedFor('residentId', { memberId: 'm2' }), askedFor('savings', { kind: 'answer' })];
    await cloud.call(requestSupplement, { params: { id }, body: { version, items } }, await as('handler'));
    expect(await askedOf(phone)).toMatchObject([
      {
        kind: 'owed',
        caseId: id,
        personName: answers.members![0]!.name,
        titles: ['示小生的身份证', '示范：savings'],
        arrived: 0,
        afterRelief: false,
        byOn: '2026-04-08',
      },
      { kind: 'application', purposeKey: 'self', unanswered: true },
    ]);
    const stranger = await newPhone(cloud);
    expect(await askedOf(stranger)).toEqual([]);
  });

  it('B05, A05 names who has not signed and which papers lack, until they have', async () => {
    const phone = await newPhone(cloud);
    const answers = motherAndSon();
    const { id: draftId } = await filledDraft(cloud, phone, answers);
    const [begun] = await askedOf(phone);
    expect(begun).toMatchObject({ kind: 'application', draftId, unanswered: false });
    if (begun?.kind !== 'application') throw new Error('an application was begun');
    expect(begun.signers).toEqual(expect.arrayContaining([answers.members![0]!.name]));
    expect(begun.papers.some((title) => title.includes('户口'))).toBe(true);
    await addPaper(cloud, phone, { draftId }, [await anyPhoto()]);
    await everybodySigns(cloud, phone, draftId, answers);
    const [after] = await askedOf(phone);
    expect(after).toMatchObject({ kind: 'application', signers: [] });
    if (after?.kind !== 'application') throw new Error('an application was begun');
    expect(after.papers).toEqual(begun.papers.filter((title) => !title.includes('户口')));
  });

  it('A08 names the papers that follow relief, and says that they follow', async () => {
    for (const code of ['360281000000', '360281100000'])
      await cloud.call(
        topUpReserve,
        { params: { code }, body: { amountFen: 1_000_000, note: '年初拨付' } },
        await as('county'),
      );
    const needs = { events: ['accident'], aids: ['temporaryEmergency' as const] };
    const phone = await newPhone(cloud);
    const { cases } = await filedApplication(cloud, phone, { ...motherAndSon(), needs });
    const id = cases[0]!.id;
    const walk = procedureWalk(cloud, office, id);
    const payTo = { method: 'cash' as const, payee: '示桂兰' };
    await walk.act('handler', 'proposeRelief', { amountFen: 50_000, purpose: '吃住', payTo, reason: '失火' });
    await walk.act('leader', 'confirmRelief');
    const [owed] = await askedOf(phone);
    expect(owed).toMatchObject({ kind: 'owed', caseId: id, afterRelief: true, byOn: expect.stringMatching(/^2026-/) });
    expect(owed).toMatchObject({ titles: expect.arrayContaining(['示桂兰的身份证']) });
  });

  it('H12 says that facts were put to one, until one has answered', async () => {
    const linxiang = await linxiangOffice(cloud);
    const { id, phone } = await refusedCase(cloud, linxiang);
    const opened = await findingWalk(cloud, linxiang, id).establish();
    expect(await askedOf(phone)).toMatchObject([{ kind: 'statement', caseId: id, byOn: '2026-03-16' }]);
    const said = { params: { id: opened.id }, body: { statement: '这笔钱是补发的' } };
    await cloud.call(stateMySide, said, { token: phone.token });
    expect(await askedOf(phone)).toEqual([]);
  });
});
