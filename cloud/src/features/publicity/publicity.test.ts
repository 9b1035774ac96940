import { writeFileSync } from 'node:fs';
import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import { showProcedure } from '@twin-pledge/shared/contracts/procedure/showProcedure';
import { addPostingPhoto } from '@twin-pledge/shared/contracts/publicity/addPostingPhoto';
import { confirmPosting } from '@twin-pledge/shared/contracts/publicity/confirmPosting';
import { listCaseNotices } from '@twin-pledge/shared/contracts/publicity/listCaseNotices';
import { listPostings } from '@twin-pledge/shared/contracts/publicity/listPostings';
import { listPublicNotices } from '@twin-pledge/shared/contracts/publicity/listPublicNotices';
import { objectToNotice } from '@twin-pledge/shared/contracts/publicity/objectToNotice';
import { printPosting } from '@twin-pledge/shared/contracts/publicity/printPosting';
import { readPostingPhoto } from '@twin-pledge/shared/contracts/publicity/readPostingPhoto';
import { showDeskCase } from '@twin-pledge/shared/contracts/desk/showDeskCase';
import { withdrawCase } from '@twin-pledge/shared/contracts/cases/withdrawCase';
import { motherAndSon } from '../../../../tests/support/familyAnswers';
import { anyPhoto } from '../../../../tests/support/filedWithPapers';
import { newPhone } from '../../../../tests/support/filing';
import { inventedIdNumber } from '../../../../tests/support/people';
import { caseOffice, inquiredCase, procedureWalk } from '../../../../tests/support/procedureWalk';
import type { CaseOffice } from '../../../../tests/support/procedureWalk';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';
import { submittedCase } from '../../../../tests/support/submittedCase';

const village = '360281100201';
let cloud: RunningCloud;
let office: CaseOffice;
beforeAll(async () => {
  cloud = await startCloud({ at: '2026-03-09T09:00:00+08:00' }); // A Monday.
  office = await caseOffice(cloud);
});
afterAll(() => cloud.stop());
beforeEach(() => cloud.clock.set('2026-03-09T09:00:00+08:00'));

type Posting = EndpointAnswer<typeof confirmPosting>;

const as = async (staffId: string) => ({ token: await cloud.tokenFor({ kind: 'staff', staffId }) });
const asAide = async () => as(office.aide.staffId);
const board = async (code = village) => cloud.call(listPublicNotices, { params: { code } });
const newest = async () => (await cloud.call(listPostings, {}, await asAide())).notices.at(-1)!;

/** A case accepted in 镇桥镇, with its notice ready for the board. */
async function ready(wishes = {}) {
  const filed = await submittedCase(cloud, office.handler, wishes);
  const walk = procedureWalk(cloud, office, filed.id);
  await walk.accept();
  return { ...filed, walk, notice: await newest() };
}

async function photographed(notice: Posting, distance: 'near' | 'far', bytes: Buffer): Promise<Posting> {
  return cloud.call(addPostingPhoto, { params: { id: notice.id, distance } }, { ...(await asAide()), bytes });
}

async function posted(notice: Posting): Promise<Posting> {
  await photographed(notice, 'near', await anyPhoto());
  return cloud.call(confirmPosting, { params: { id: notice.id } }, await asAide());
}

const withChild = () => {
  const [mother, son] = motherAndSon().members!;
  const number = inventedIdNumber('2015-05-05', 'female');
  const identity = { kind: 'residentId' as const, number };
  const child = { ...son!, id: 'm3', name: '示小童', identity, relation: 'grandchild' as const, legallyCapable: false };
  return { members: [mother!, son!, { ...child, occupation: 'student' as const, guardianMemberId: 'm2' }] };
};

describe('a public notice', () => {
  it('D08 is written at acceptance with what the pack shows, minors counted, no numbers', async () => {
    const { notice, answers } = await ready(withChild());
    expect(notice).toMatchObject({
      stage: 'acceptance',
      state: 'prepared',
      names: ['示桂兰', '示小生'],
      minors: 1,
      householdSize: null,
      causes: ['lowIncome'],
      monthlyAmountFen: null,
    });
    const text = JSON.stringify(notice);
    for (const { identity } of answers.members!) expect(text).not.toContain(identity!.number);
    expect(text).not.toContain('示小童');
    expect((await board()).notices.map(({ id }) => id)).not.toContain(notice.id);
  });

  it('D08, D11 is posted by the village’s aide, who sees no case, with a photo near and far', async () => {
    const { notice, id } = await ready();
    const call = { params: { id: notice.id } };
    expect((await cloud.refusal(confirmPosting, call, await asAide())).code).toBe('photoMissing');
    const near = await anyPhoto();
    await photographed(notice, 'near', near);
    expect((await photographed(notice, 'near', near)).photos).toHaveLength(1);
    const standing = await cloud.call(confirmPosting, call, await asAide());
    expect(standing).toMatchObject({ state: 'standing', postedOn: '2026-03-09', untilOn: '2026-03-16' });
    const { photos } = await photographed(notice, 'far', await anyPhoto());
    expect(photos.map(({ distance }) => distance)).toEqual(['near', 'far']);
    const photo = { params: { id: notice.id, photoId: photos[0]!.id } };
    expect((await cloud.request(readPostingPhoto, photo, await asAide())).headers.get('content-type')).toBe(
      'image/jpeg',
    );
    expect((await cloud.refusal(showDeskCase, { params: { id } }, await asAide())).code).toBe('notFound');
    const entries = (await cloud.call(showProcedure, { params: { id } }, await as(office.handler.staffId))).entries;
    expect(entries.at(-1)).toMatchObject({ action: 'startPublicity', byName: '示范协理' });
    const elsewhere = await signedStaff(cloud, { roles: ['villageAide'], regionCode: '360281100203' });
    expect((await cloud.refusal(printPosting, call, await as(elsewhere.staffId))).code).toBe('notFound');
    expect((await cloud.call(listPostings, {}, await as(elsewhere.staffId))).notices).toEqual([]);
  });

  it('D08 takes photos alone, and none that is cut off', async () => {
    const { notice } = await ready();
    const send = async (bytes: Buffer) =>
      cloud.refusal(addPostingPhoto, { params: { id: notice.id, distance: 'near' } }, { ...(await asAide()), bytes });
    expect((await send(Buffer.from('not a picture'))).code).toBe('fileKindNotAccepted');
    expect((await send((await anyPhoto()).subarray(0, 200))).code).toBe('fileDamaged');
    expect((await send(Buffer.alloc(13 * 1024 * 1024))).code).toBe('fileTooLarge');
  });

  it('D08, D11 prints for the board, with hotline, days, points of policy and the place for the seal', async () => {
    const { notice } = await ready(withChild());
    const print = async (name: string) => {
      const bytes = (await cloud.call(
        printPosting,
        { params: { id: notice.id } },
        await asAide(),
      )) as unknown as Buffer;
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
      if (process.env.NOTICES_TO) writeFileSync(`${process.env.NOTICES_TO}/board-${name}.pdf`, bytes);
    };
    await print('prepared');
    await posted(notice);
    await print('standing');
  });

  it('D08 stands on the village’s phone board while its days run, for everybody; each reading is kept', async () => {
    const { notice } = await ready();
    await posted(notice);
    const read = await board();
    expect(read.notices.find(({ id }) => id === notice.id)).toMatchObject({ names: ['示桂兰', '示小生'] });
    expect(read.points.some((point) => point.includes('最低生活保障标准'))).toBe(true);
    expect(read.hotline).not.toBe('');
    expect(JSON.stringify(read)).not.toMatch(/caseId|\d{17}[\dX]/);
    const [kept] = await cloud.database.select<{ readings: number }>(
      'SELECT COUNT(*) AS readings FROM public_notice_reading WHERE village_code = ? AND notices > 0',
      [village],
    );
    expect(Number(kept!.readings)).toBeGreaterThan(0);
    expect((await board('360281100203')).notices).toEqual([]);
    expect((await cloud.refusal(listPublicNotices, { params: { code: '360281100000' } })).code).toBe('notFound');
    cloud.clock.set('2026-03-16T23:30:00+08:00');
    expect((await board()).notices.map(({ id }) => id)).toContain(notice.id);
    cloud.clock.set('2026-03-17T00:30:00+08:00');
    expect((await board()).notices.map(({ id }) => id)).not.toContain(notice.id);
  });

  it('D08 comes down with the application that is taken back', async () => {
    const { notice, id, phone } = await ready();
    await posted(notice);
    const { version } = await cloud.call(showDeskCase, { params: { id } }, await as(office.handler.staffId));
    const reason = { version, reason: '示范：书面撤回' };
    await cloud.call(withdrawCase, { params: { id }, body: reason }, await as(office.handler.staffId));
    expect((await board()).notices.map((one) => one.id)).not.toContain(notice.id);
    const late = { params: { id: notice.id }, body: { reason: '示范：晚了' } };
    const token = await cloud.tokenFor({ kind: 'resident', accountId: phone.accountId });
    expect((await cloud.refusal(objectToNotice, late, { token })).code).toBe('notFound');
  });
});

describe('the public notice in its case', () => {
  it('D08, D11 shows where it is with posting, its photos and what the village said, unnamed', async () => {
    const { notice, id, walk } = await ready();
    const read = async () =>
      (await cloud.call(listCaseNotices, { params: { id } }, await as(office.handler.staffId))).notices;
    expect(await read()).toMatchObject([{ id: notice.id, state: 'prepared', photos: [], objections: [] }]);
    await walk.act('handler', 'startPublicity');
    const neighbour = await newPhone(cloud);
    const said = { params: { id: notice.id }, body: { reason: '示范：他家有车', phone: '13800000008' } };
    await cloud.call(objectToNotice, said, { token: neighbour.token });
    const [standing] = await read();
    expect(standing).toMatchObject({ state: 'standing', postedOn: '2026-03-09', photos: [{ distance: 'near' }] });
    expect(standing!.objections).toMatchObject([{ text: '示范：他家有车', phone: '13800000008' }]);
    expect(JSON.stringify(standing)).not.toContain(neighbour.accountId);
  });

  it('D11 photos of another notice prove no posting', async () => {
    const other = await ready();
    const strange = await photographed(other.notice, 'near', await anyPhoto());
    const { id, walk } = await ready();
    const photos = strange.photos.map((photo) => photo.id);
    expect((await walk.refused('handler', 'startPublicity', { photos })).code).toBe('photoMissing');
    expect((await walk.refused('handler', 'startPublicity', { photos: [id] })).code).toBe('photoMissing');
  });
});

describe('an objection from the village', () => {
  it('D08 opens a review of the case; who wrote it is not named there; said twice it is taken once', async () => {
    const { notice, id, walk } = await ready();
    await posted(notice);
    const neighbour = await newPhone(cloud);
    const call = { params: { id: notice.id }, body: { reason: '示范：他家有出租房', phone: '13800000007' } };
    await cloud.call(objectToNotice, call, { token: neighbour.token });
    await cloud.call(objectToNotice, call, { token: neighbour.token });
    const { entries } = await walk.view();
    expect(entries.filter(({ action }) => action === 'raiseObjection')).toMatchObject([
      { byName: '', content: { reason: '示范：他家有出租房', evidence: '反映的人留了电话：13800000007' } },
    ]);
    expect(JSON.stringify(entries)).not.toContain(neighbour.accountId);
    expect((await walk.view('leader')).mayDo).toContain('concludeObjection');
    const { duties } = await cloud.call(showDeskCase, { params: { id } }, await as(office.handler.staffId));
    expect(duties.find(({ kind }) => kind === 'reviewObjection')?.state).toBe('open');
  });

  it('D08 is taken five times a day from one account, and only while a notice stands', async () => {
    const { notice } = await ready();
    const writer = await newPhone(cloud);
    const object = (reason: string) =>
      [objectToNotice, { params: { id: notice.id }, body: { reason } }, { token: writer.token }] as const;
    expect((await cloud.refusal(...object('还没有张贴'))).code).toBe('notFound');
    await posted(notice);
    for (const reason of ['一', '二', '三', '四']) await cloud.call(...object(`示范：${reason}`));
    expect((await cloud.refusal(...object('示范：六'))).code).toBe('tooManyAttempts');
  });
});

describe('under the Tianjin document', () => {
  it('D08, D09 the proposal is shown: head, size, persons covered and amount, no cause', async () => {
    const tianjin = await caseOffice(cloud, '120115101000');
    const residence = { regionCode: '120115101201', detail: '示范一排3号' };
    const { walk } = await inquiredCase(cloud, tianjin, { residence });
    await walk.act('handler', 'recordAssessment', { needs: [] });
    expect((await cloud.call(listPostings, {}, await as(tianjin.aide.staffId))).notices).toEqual([]);
    await walk.act('handler', 'giveOpinion', { opinion: 'approve', reason: '符合' });
    const { notices } = await cloud.call(listPostings, {}, await as(tianjin.aide.staffId));
    expect(notices).toMatchObject([
      {
        stage: 'proposal',
        names: ['示桂兰'],
        minors: null,
        householdSize: 2,
        coveredCount: 2,
        causes: [],
        monthlyAmountFen: 149_000,
      },
    ]);
  });
});
