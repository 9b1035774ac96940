import { addEvidence } from '@twin-pledge/shared/contracts/findings/addEvidence';
import { doFindingAct } from '@twin-pledge/shared/contracts/findings/doFindingAct';
import { establishFacts } from '@twin-pledge/shared/contracts/findings/establishFacts';
import { listFindings } from '@twin-pledge/shared/contracts/findings/listFindings';
import { listMyFindings } from '@twin-pledge/shared/contracts/findings/listMyFindings';
import { objectToFinding } from '@twin-pledge/shared/contracts/findings/objectToFinding';
import { readEvidence } from '@twin-pledge/shared/contracts/findings/readEvidence';
import { stateMySide } from '@twin-pledge/shared/contracts/findings/stateMySide';
import { listQueue } from '@twin-pledge/shared/contracts/desk/listQueue';
import { listMessages } from '@twin-pledge/shared/contracts/messages/listMessages';
import { confirmPosting } from '@twin-pledge/shared/contracts/publicity/confirmPosting';
import { listPostings } from '@twin-pledge/shared/contracts/publicity/listPostings';
import { listPublicNotices } from '@twin-pledge/shared/contracts/publicity/listPublicNotices';
import { objectToNotice } from '@twin-pledge/shared/contracts/publicity/objectToNotice';
import { printPosting } from '@twin-pledge/shared/contracts/publicity/printPosting';
import {
  findingWalk,
  inLinxiang,
  linxiangOffice,
  refusedCase,
  servesLinxiang,
  withGrandchild,
} from '../../../../tests/support/falsePledge';
import type { LinxiangOffice } from '../../../../tests/support/falsePledge';
import { anyPhoto } from '../../../../tests/support/filedWithPapers';
import { newPhone } from '../../../../tests/support/filing';
import { caseOffice, procedureWalk } from '../../../../tests/support/procedureWalk';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';
import { submittedCase } from '../../../../tests/support/submittedCase';

let cloud: RunningCloud;
let office: LinxiangOffice;
beforeAll(async () => {
  cloud = await startCloud({ at: '2026-03-09T09:00:00+08:00', settings: servesLinxiang }); // A Monday.
  office = await linxiangOffice(cloud);
});
afterAll(() => cloud.stop());
beforeEach(() => cloud.clock.set('2026-03-09T09:00:00+08:00'));

const noon = (date: string) => cloud.clock.set(`${date}T12:00:00+08:00`);
const village = '430682114001';
const board = async () => (await cloud.call(listPublicNotices, { params: { code: village } })).notices;

async function reviewed() {
  const filed = await refusedCase(cloud, office);
  const walk = findingWalk(cloud, office, filed.id);
  const resident = async () => ({
    token: await cloud.tokenFor({ kind: 'resident', accountId: filed.phone.accountId }),
  });
  await walk.establish();
  await walk.act('leader', 'recordHearing', { statement: '本人说忘了填' });
  const finding = await walk.act('county', 'passLegalReview', { reason: '事实清楚，程序合法' });
  const mine = async () =>
    (await cloud.call(listMyFindings, { params: { id: filed.id } }, await resident())).findings.at(-1)!;
  return { ...filed, finding, walk, resident, mine };
}

describe('a false commitment', () => {
  it('H12 facts, the person’s own words, a hearing, a legal review: each by another, each told in plain words', async () => {
    const { id, phone } = await refusedCase(cloud, office);
    const walk = findingWalk(cloud, office, id);
    const opened = await walk.establish();
    expect(opened).toMatchObject({ status: 'established', ineligible: true, aboutMinor: false, notice: null });
    expect(opened.duties).toMatchObject([{ kind: 'hearPerson', dueOn: '2026-03-16' }]);
    const asked = { params: { id }, body: { memberId: 'm1', about: ['property'], evidence: '又一件' } };
    expect((await cloud.refusal(establishFacts, asked, await walk.as('handler'))).code).toBe('findingAlreadyOpen');

    const mine = await cloud.call(listMyFindings, { params: { id } }, { token: phone.token });
    expect(mine.findings).toMatchObject([
      {
        facts: expect.stringContaining('退休金'),
        answerBy: '2026-03-16',
        mayStateAndObject: { state: true, object: true },
      },
    ]);
    const said = { params: { id: opened.id }, body: { statement: '这笔钱是补发的，不是每月都有' } };
    const after = await cloud.call(stateMySide, said, { token: phone.token });
    expect(after.findings[0]?.statements).toEqual([{ text: '这笔钱是补发的，不是每月都有', on: '2026-03-09' }]);
    const stranger = await newPhone(cloud);
    expect((await cloud.refusal(stateMySide, said, { token: stranger.token })).code).toBe('notFound');

    expect(await walk.refused('handler', 'recordHearing', { statement: '自己听自己' })).toBe('forbidden');
    expect(await walk.refused('county', 'passLegalReview', { reason: '没听就审' })).toBe('actionNotAllowed');
    await walk.act('county', 'recordHearing', { statement: '县里听取' });
    // Who heard does not review.
    expect(await walk.refused('county', 'passLegalReview', { reason: '自己审' })).toBe('forbidden');
    const passed = await walk.act('reviewer', 'passLegalReview', { reason: '事实清楚' });
    expect(passed.status).toBe('confirmed');
    const { messages } = await cloud.call(listMessages, { query: {} }, { token: phone.token });
    const told = messages.map(({ code }) => code);
    expect(told).toEqual(expect.arrayContaining(['findingOpened', 'findingHeard', 'findingConfirmed']));
  });

  it('H12 its duties stand in the queues of who owes them, with date and clause', async () => {
    const { id } = await refusedCase(cloud, office);
    const walk = findingWalk(cloud, office, id);
    await walk.establish();
    const kinds = async (post: 'leader' | 'county' | 'handler', scope: 'mine' | 'all' = 'mine') =>
      (await cloud.call(listQueue, { body: { scope } }, await walk.as(post))).items
        .filter(({ caseId }) => caseId === id)
        .map(({ kind, dueOn }) => [kind, dueOn]);
    expect(await kinds('leader')).toContainEqual(['hearPerson', '2026-03-16']);
    await walk.act('leader', 'recordHearing', { statement: '本人承认' });
    expect(await kinds('county')).toContainEqual(['reviewFindingLegally', '2026-03-16']);
    await walk.act('county', 'passLegalReview', { reason: '事实清楚' });
    expect(await kinds('handler', 'all')).toContainEqual(['postDishonestyNotice', '2026-03-10']);
    const { findings } = await cloud.call(listFindings, { query: { which: 'open' } }, await walk.as('county'));
    expect(findings[0]).toMatchObject({ caseId: id, status: 'confirmed', townshipName: '羊楼司镇' });
    expect(findings[0]?.personName).toContain('*');
    const elsewhere = await signedStaff(cloud, { roles: ['countyOfficer'], regionCode: '360281000000' });
    const theirs = await cloud.call(listFindings, { query: { which: 'open' } }, { token: elsewhere.token });
    expect(theirs.findings).toEqual([]);
  });

  it('D12 hangs at least 7 days, masked, and comes down by itself; the township posts it, no neighbour', async () => {
    const { walk, finding, phone } = await reviewed();
    const id = finding.notice!.id;
    expect((await board()).map((notice) => notice.id)).not.toContain(id);
    const aide = await walk.as('aide');
    expect((await cloud.call(listPostings, {}, aide)).notices.map((notice) => notice.id)).not.toContain(id);
    expect((await cloud.refusal(printPosting, { params: { id } }, aide)).code).toBe('notFound');
    expect((await cloud.refusal(confirmPosting, { params: { id } }, await walk.as('handler'))).code).toBe(
      'photoMissing',
    );
    const pdf = await cloud.request(printPosting, { params: { id } }, await walk.as('handler'));
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect(await walk.post()).toMatchObject({
      stage: 'dishonesty',
      state: 'standing',
      names: ['示*兰'],
      falsehoods: ['income'],
      householdSize: null,
      untilOn: '2026-03-16',
    });
    expect((await board()).find((notice) => notice.id === id)).toMatchObject({ names: ['示*兰'] });
    const neighbour = await newPhone(cloud);
    const objection = { params: { id }, body: { reason: '看不惯' } };
    expect((await cloud.refusal(objectToNotice, objection, { token: neighbour.token })).code).toBe('notFound');
    expect(await walk.refused('handler', 'removeDishonestyNotice')).toBe('noticeStillStanding');
    noon('2026-03-16');
    await cloud.runScheduled();
    expect((await walk.latest()).status).toBe('posted');
    noon('2026-03-17');
    await cloud.runScheduled();
    expect(await walk.latest()).toMatchObject({ status: 'removed', notice: { state: 'ended' } });
    expect((await board()).map((notice) => notice.id)).not.toContain(id);
    const token = await cloud.tokenFor({ kind: 'resident', accountId: phone.accountId });
    const { messages } = await cloud.call(listMessages, { query: {} }, { token });
    expect(messages[0]?.code).toBe('findingRemoved');
  });

  it('D12, H12 comes down as soon as the person objects, and hangs the days that were left if others find it right', async () => {
    const { walk, resident, finding, mine } = await reviewed();
    await walk.post();
    noon('2026-03-11');
    const objection = { params: { id: finding.id }, body: { reason: '这笔钱是补发的' } };
    const told = await cloud.call(objectToFinding, objection, await resident());
    expect(told.findings[0]).toMatchObject({ contested: true, notice: { state: 'withheld' } });
    expect(await board()).not.toContainEqual(expect.objectContaining({ id: finding.notice!.id }));
    noon('2026-03-20');
    await cloud.runScheduled();
    expect(await walk.latest()).toMatchObject({ status: 'posted', contested: true });
    // Not by who reviewed it before.
    expect(await walk.refused('county', 'concludeContest', { founded: false, reason: '维持' })).toBe('forbidden');
    await walk.act('reviewer', 'concludeContest', { founded: false, reason: '补发也要申报' });
    expect((await walk.latest()).notice).toMatchObject({ state: 'standing', untilOn: '2026-03-25' });
    expect((await mine()).objectionAnswer).toMatchObject({ founded: false, text: '补发也要申报' });
  });

  it('H12 an objection that is right takes it all back; an old screen changes nothing', async () => {
    const { walk, resident, finding, mine } = await reviewed();
    await walk.post();
    await cloud.call(objectToFinding, { params: { id: finding.id }, body: { reason: '弄错人了' } }, await resident());
    const stale = { params: { id: finding.id }, body: { version: 1, act: { action: 'forgoNotice', reason: '迟了' } } };
    expect((await cloud.refusal(doFindingAct, stale, await walk.as('leader'))).code).toBe('staleVersion');
    const dropped = await walk.act('reviewer', 'concludeContest', { founded: true, reason: '同名同姓' });
    expect(dropped).toMatchObject({ status: 'dropped', notice: { state: 'ended' }, mayDo: [] });
    expect(dropped.duties.every(({ state }) => state === 'met' || state === 'ended')).toBe(true);
    expect(await mine()).toMatchObject({ status: 'dropped', mayStateAndObject: { state: false, object: false } });
  });

  it('D12 never shows a minor: the finding stands without a notice', async () => {
    const filed = await refusedCase(cloud, office, withGrandchild());
    const walk = findingWalk(cloud, office, filed.id);
    expect(await walk.establish({ memberId: 'm3' })).toMatchObject({ aboutMinor: true, ineligible: true });
    await walk.act('leader', 'recordHearing', { statement: '监护人说明' });
    const passed = await walk.act('county', 'passLegalReview', { reason: '事实清楚' });
    expect(passed).toMatchObject({ status: 'stands', notice: null });
    const nobody = { params: { id: filed.id }, body: { memberId: 'm9', about: ['income'], evidence: '示范' } };
    expect((await cloud.refusal(establishFacts, nobody, await walk.as('handler'))).code).toBe('notFound');
  });

  it('D12 shows nobody whose household is eligible all the same', async () => {
    const open = await submittedCase(cloud, office.handler, inLinxiang);
    await procedureWalk(cloud, office, open.id).accept();
    const walk = findingWalk(cloud, office, open.id);
    expect(await walk.establish()).toMatchObject({ ineligible: false });
    await walk.act('leader', 'recordHearing', { statement: '本人承认' });
    expect(await walk.act('county', 'passLegalReview', { reason: '事实清楚' })).toMatchObject({
      status: 'stands',
      notice: null,
    });
  });

  it('H12 keeps the files that prove it, cleaned and encrypted, for the office; the person sees their names', async () => {
    const { walk, finding, mine, resident } = await reviewed();
    const params = { id: finding.id };
    const label = '养老金发放记录';
    const bytes = await anyPhoto();
    const handler = await walk.as('handler');
    await cloud.call(addEvidence, { params, label }, { ...handler, bytes });
    const { findings } = await cloud.call(addEvidence, { params, label }, { ...handler, bytes });
    const files = findings.at(-1)!.files;
    expect(files).toMatchObject([{ title: '养老金发放记录', mime: 'image/jpeg' }]);
    const read = { params: { id: finding.id, fileId: files[0]!.id } };
    expect((await cloud.request(readEvidence, read, await walk.as('county'))).headers.get('content-type')).toBe(
      'image/jpeg',
    );
    expect((await cloud.refusal(readEvidence, read, await resident())).status).toBe(403);
    expect((await mine()).files).toEqual([{ title: '养老金发放记录', on: '2026-03-09' }]);
    const bad = { ...handler, bytes: Buffer.from('not a file') };
    expect((await cloud.refusal(addEvidence, { params, label }, bad)).code).toBe('fileKindNotAccepted');
  });
});

describe('where the pack knows no such notice', () => {
  it('D12 the finding stands, and nothing is posted', async () => {
    const leping = await caseOffice(cloud);
    const filed = await submittedCase(cloud, leping.handler);
    const proxy = { token: filed.phone.token };
    await procedureWalk(cloud, leping, filed.id).accept();
    const walk = findingWalk(cloud, leping, filed.id);
    const opened = await walk.establish();
    // The daughter follows the case; what is said to it is her mother's own to say.
    const seen = await cloud.call(listMyFindings, { params: { id: filed.id } }, proxy);
    expect(seen.findings[0]?.mayStateAndObject).toEqual({ state: false, object: false });
    const said = { params: { id: opened.id }, body: { statement: '我替妈妈说' } };
    expect((await cloud.refusal(stateMySide, said, proxy)).code).toBe('forbidden');
    await walk.act('leader', 'recordHearing', { statement: '请了两次没有来' });
    expect(await walk.act('county', 'passLegalReview', { reason: '事实清楚' })).toMatchObject({
      status: 'stands',
      notice: null,
    });
    expect((await walk.view()).noticeDays).toBeNull();
  });
});
