import { randomBytes, randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { stageAwardImport } from '@twin-pledge/shared/contracts/awards/stageAwardImport';
import { finishUpload } from '@twin-pledge/shared/contracts/papers/finishUpload';
import { showUpload } from '@twin-pledge/shared/contracts/papers/showUpload';
import { importResults } from '@twin-pledge/shared/contracts/verification/importResults';
import { addPostingPhoto } from '@twin-pledge/shared/contracts/publicity/addPostingPhoto';
import { listPostings } from '@twin-pledge/shared/contracts/publicity/listPostings';
import { showStaffCommitment } from '@twin-pledge/shared/contracts/signing/showStaffCommitment';
import { signStaffCommitment } from '@twin-pledge/shared/contracts/signing/signStaffCommitment';
import { addSurveyPhoto } from '@twin-pledge/shared/contracts/survey/addSurveyPhoto';
import sharp from 'sharp';
import { ClamdStandIn, eicar } from '../../../../tests/support/clamdStandIn';
import { drawnSignature } from '../../../../tests/support/drawnSignature';
import { motherAndSon } from '../../../../tests/support/familyAnswers';
import { anyPhoto } from '../../../../tests/support/filedWithPapers';
import { filledDraft, newPhone, type Phone } from '../../../../tests/support/filing';
import { freePort } from '../../../../tests/support/mariadb';
import { newDocument, sentUpload } from '../../../../tests/support/papers';
import { caseOffice, procedureWalk, type CaseOffice } from '../../../../tests/support/procedureWalk';
import { staffWith } from '../../../../tests/support/staffWith';
import { startCloud, type RunningCloud } from '../../../../tests/support/startCloud';
import { submittedCase } from '../../../../tests/support/submittedCase';
import { awardColumns } from '../awards/awardRows';
import { Metrics } from '../../platform/metrics/metrics';

const usualBytes = 25 * 1024 * 1024;
let clamd: ClamdStandIn;
let cloud: RunningCloud;
let office: CaseOffice;
let phone: Phone;
let draftId: string;
beforeAll(async () => {
  clamd = await ClamdStandIn.start();
  cloud = await startCloud({ settings: { VIRUS_SCANNER: clamd.setting }, at: '2026-03-09T09:00:00+08:00' });
  office = await caseOffice(cloud);
  phone = await newPhone(cloud);
  draftId = (await filledDraft(cloud, phone, motherAndSon())).id;
});
afterAll(async () => {
  await cloud.stop();
  await clamd.stop();
});
afterEach(() => {
  clamd.manner = 'well';
  clamd.mostBytes = usualBytes;
});

/** A picture that would be taken, were it not for what stands in its notes. */
const infected = async (kind: 'jpeg' | 'png' = 'jpeg'): Promise<Buffer> =>
  sharp(await anyPhoto())
    .withExif({ IFD0: { ImageDescription: eicar } })
    [kind]()
    .toBuffer();
const shelf = async (): Promise<string[]> =>
  (await readdir(join(cloud.dataDir, 'vault'), { recursive: true, withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .sort();
const scans = async (outcome: string): Promise<number> => {
  const start = `twin_pledge_virus_scans_total{outcome="${outcome}"} `;
  const line = (await cloud.get(Metrics).text()).split('\n').find((one) => one.startsWith(start));
  return Number(line?.slice(start.length) ?? 0);
};
const sent = async (file: Buffer): Promise<{ params: { id: string } }> => {
  const { id: documentId } = await newDocument(cloud, phone, { draftId });
  return { params: { id: (await sentUpload(cloud, phone, documentId, file)).id } };
};
const found = () => cloud.logged.filter((line) => line.includes('security.virusFound'));

describe('a paper, where a virus scanner is connected', () => {
  it('is kept when nothing is found in it, and was looked at as it came', async () => {
    const file = await anyPhoto();
    const upload = await sent(file);
    const before = await scans('clean');
    expect((await cloud.call(finishUpload, upload, phone)).document.pages).toHaveLength(1);
    expect(clamd.scanned.at(-1)?.equals(file)).toBe(true);
    expect(await scans('clean')).toBe(before + 1);
  });

  it('with a virus is refused, again when asked again; nothing of it stays and the operator hears which', async () => {
    const before = await shelf();
    const [count, lines] = [await scans('found'), found().length];
    const upload = await sent(await infected());
    const refusal = await cloud.refusal(finishUpload, upload, phone);
    expect(refusal).toMatchObject({ status: 422, code: 'fileInfected', details: {} });
    expect(await cloud.refusal(finishUpload, upload, phone)).toMatchObject({ code: 'fileInfected' });
    expect(await cloud.refusal(showUpload, upload, phone)).toMatchObject({ code: 'fileInfected' });
    expect(await shelf()).toEqual(before);
    expect(await scans('found')).toBe(count + 1);
    expect(found()).toHaveLength(lines + 1);
    const line = JSON.parse(found().at(-1)!) as Record<string, unknown>;
    expect(line).toEqual({
      at: expect.any(String),
      level: 'warn',
      event: 'security.virusFound',
      requestId: expect.any(String),
      endpoint: finishUpload.id,
      signature: 'Eicar-Test-Signature',
    });
    const request = cloud.logged.filter((one) => one.includes(`"requestId":"${String(line['requestId'])}"`)).at(-1);
    expect(JSON.parse(request!)).toMatchObject({ event: 'request', by: phone.accountId, refused: 'fileInfected' });
  });

  it('waits while the scanner gives no verdict, and is kept by the same request when it is back', async () => {
    const upload = await sent(await anyPhoto());
    const before = await shelf();
    const count = await scans('away');
    for (const manner of ['hangsUp', 'nonsense', 'halfAnswer'] as const) {
      clamd.manner = manner;
      const answer = await cloud.request(finishUpload, upload, phone);
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2']);
      expect(await answer.json()).toMatchObject({ code: 'unavailable' });
    }
    expect(await shelf()).toEqual(before);
    expect(await scans('away')).toBe(count + 3);
    clamd.manner = 'well';
    expect((await cloud.call(finishUpload, upload, phone)).document.pages).toHaveLength(1);
  });

  it('larger than the scanner is set to take is refused, and the operator told so', async () => {
    const upload = await sent(await anyPhoto());
    clamd.mostBytes = 1000;
    expect(await cloud.refusal(finishUpload, upload, phone)).toMatchObject({ status: 413, code: 'fileTooLarge' });
    expect(cloud.logged.some((line) => line.includes('virusScanner.takesTooLittle'))).toBe(true);
  });
});

describe('what else comes from outside', () => {
  type Send = (bytes: Buffer) => Promise<Response>;
  let caseId: string;
  beforeAll(async () => {
    caseId = (await submittedCase(cloud, office.handler)).id;
    await procedureWalk(cloud, office, caseId).accept();
  });

  const boardPhoto: Send = async (bytes) => {
    const { token } = office.aide;
    const notice = (await cloud.call(listPostings, {}, { token })).notices.at(-1);
    return cloud.request(addPostingPhoto, { params: { id: notice?.id ?? '', distance: 'near' } }, { token, bytes });
  };
  const surveyPhoto: Send = (bytes) => {
    const params = { id: caseId, photoId: randomUUID() };
    return cloud.request(addSurveyPhoto, { params }, { token: office.handler.token, bytes });
  };
  const familyList: Send = (bytes) =>
    cloud.request(stageAwardImport, { label: '在册.csv' }, { token: office.county.token, bytes });
  const resultList: Send = (bytes) =>
    cloud.request(importResults, { label: '结果.csv' }, { token: office.county.token, bytes });
  const drawing: Send = async (bytes) => {
    const { token } = await staffWith(cloud);
    const { text } = await cloud.call(showStaffCommitment, {}, { token });
    const body = { textHash: text.textHash, drawing: bytes.toString('base64') };
    return cloud.request(signStaffCommitment, { body }, { token, idempotencyKey: randomUUID() });
  };
  const list = (head: readonly string[], cell = '示老甲') =>
    Buffer.from([head, head.map((name) => (name === '姓名' ? cell : ''))].map((row) => row.join(',')).join('\n'));
  const resultColumns = ['姓名', '身份证号', '项目', '金额', '月数', '数量', '来源', '截至日期'];
  const signature = async () => Buffer.from(await drawnSignature(), 'base64');

  it.each<[string, Send, () => Promise<Buffer>, () => Promise<Buffer>]>([
    ['a photo of a board', boardPhoto, anyPhoto, infected],
    ['a photo of a survey', surveyPhoto, anyPhoto, infected],
    ['a list of families', familyList, async () => list(awardColumns), async () => list(awardColumns, eicar)],
    ['a list of results', resultList, async () => list(resultColumns), async () => list(resultColumns, eicar)],
    ['a drawn signature', drawing, signature, () => infected('png')],
  ])('%s: refused with a virus and without a verdict, taken when it is clean', async (_, send, clean, bad) => {
    const before = await kept();
    const refused = await send(await bad());
    expect([refused.status, await refused.json()]).toMatchObject([422, { code: 'fileInfected' }]);
    clamd.manner = 'hangsUp';
    const good = await clean();
    const away = await send(good);
    expect([away.status, await away.json()]).toMatchObject([503, { code: 'unavailable' }]);
    expect(await kept()).toEqual(before);
    clamd.manner = 'well';
    expect((await send(good)).ok).toBe(true);
    expect(await kept()).not.toEqual(before);
    expect(clamd.scanned.at(-1)?.equals(good)).toBe(true);
  });
});

/** How much of what those ways bring lies in the record and on the shelf. */
async function kept(): Promise<object> {
  const count = async (table: string) =>
    Number((await cloud.database.selectOne<{ many: number }>(`SELECT COUNT(*) AS many FROM ${table}`))?.many);
  const tables = ['award_import', 'verification_import', 'signature', 'stored_file'];
  return { files: await shelf(), rows: await Promise.all(tables.map(count)) };
}

describe('an installation', () => {
  it('says at the start and in the metrics whether a scanner is connected; a demonstration without one says nothing', async () => {
    const key = () => randomBytes(32).toString('base64');
    const keys = { FIELD_KEYS: `k1:${key()}`, BLIND_INDEX_KEY: key(), CHAIN_KEY: key() };
    const production = { MODE: 'production', PUBLIC_URL: 'https://shuangnuo.example', ...keys };
    const starts = async (settings: Record<string, string>) => {
      const started = await startCloud({ settings });
      try {
        const lines = started.logged.filter((line) => line.includes('"virusScanner.'));
        const metrics = (await started.get(Metrics).text()).split('\n');
        return [lines.map((line) => (JSON.parse(line) as { event: string }).event), metrics.filter(isOn)];
      } finally {
        await started.stop();
      }
    };
    const isOn = (line: string) => line.startsWith('twin_pledge_virus_scanner{') && line.endsWith(' 1');
    const state = (name: string) => [`twin_pledge_virus_scanner{state="${name}"} 1`];
    expect(await starts(production)).toEqual([['virusScanner.none'], state('none')]);
    expect(await starts({})).toEqual([[], state('none')]);
    expect(await starts({ ...production, VIRUS_SCANNER: clamd.setting })).toEqual([
      ['virusScanner.answers'],
      state('answers'),
    ]);
    const away = { ...production, VIRUS_SCANNER: `127.0.0.1:${await freePort()}` };
    expect(await starts(away)).toEqual([['virusScanner.away'], state('away')]);
  });
});
