import { readOwnCopy } from '@twin-pledge/shared/contracts/identity/readOwnCopy';
import { readFile } from '@twin-pledge/shared/contracts/papers/readFile';
import { showDeskCase } from '@twin-pledge/shared/contracts/desk/showDeskCase';
import { valueAt } from '@twin-pledge/shared/forms/valuesAt';
import { newPhone } from '../../../../tests/support/filing';
import { caseOffice } from '../../../../tests/support/procedureWalk';
import type { CaseOffice } from '../../../../tests/support/procedureWalk';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';
import { submittedCase } from '../../../../tests/support/submittedCase';
import { OwnCopy } from './ownCopy.query';
import { ownCopyPaper } from './ownCopyPaper';

let cloud: RunningCloud;
let office: CaseOffice;
beforeAll(async () => {
  cloud = await startCloud();
  office = await caseOffice(cloud);
});
afterAll(() => cloud.stop());

const wordsFor = async (accountId: string) =>
  JSON.stringify(ownCopyPaper(await cloud.get(OwnCopy).of({ kind: 'resident', accountId })));

describe('a copy of one’s own data', () => {
  it('holds what was filed, signed, told and opened, with numbers masked', async () => {
    const { phone, answers, number, id } = await submittedCase(cloud, office.handler);
    const handler = { token: await cloud.tokenFor({ kind: 'staff', staffId: office.handler.staffId }) };
    const { documents } = (await cloud.call(showDeskCase, { params: { id } }, handler)) as unknown as {
      documents: { pages: { fileId: string }[] }[];
    };
    await cloud.call(readFile, { params: { id: documents[0]!.pages[0]!.fileId } }, handler);
    const words = await wordsFor(phone.accountId);
    const idNumber = String(valueAt(answers, 'members.m1.identity.number'));
    for (const part of [number, '示桂兰', '打零工', '户口簿', '给您的消息', '签过的字']) expect(words).toContain(part);
    expect(words).not.toContain(idNumber);
    expect(words).toMatch(/打开过您的材料[^]*2026年3月2日[^]*示范经办/);
    const pdf = (await cloud.call(readOwnCopy, {}, { token: phone.token })) as unknown as Buffer;
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('says plainly that there is nothing, and shows nobody what is another’s', async () => {
    const { number } = await submittedCase(cloud, office.handler);
    const words = await wordsFor((await newPhone(cloud)).accountId);
    expect(words).not.toContain(number);
    expect(words).toContain('没有。');
  });

  it('is not made more than ten times a day', async () => {
    const phone = await newPhone(cloud);
    for (let time = 0; time < 10; time += 1) await cloud.call(readOwnCopy, {}, { token: phone.token });
    expect(await cloud.refusal(readOwnCopy, {}, { token: phone.token })).toMatchObject({ code: 'tooManyAttempts' });
  });
});
