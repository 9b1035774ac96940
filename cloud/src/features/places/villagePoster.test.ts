import { readApplicationCode } from '@twin-pledge/shared/contracts/regions/readApplicationCode';
import { readPoster } from '@twin-pledge/shared/contracts/regions/readPoster';
import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { startCloud, type RunningCloud } from '../../../../tests/support/startCloud';
import { testTownship } from '../../../../tests/support/staffWith';
import { WechatStandIn } from '../../../../tests/support/wechatStandIn';
import { qrPicture } from '../../platform/pictures/qrPicture';
import { Settings } from '../../platform/settings/settings';

const village = '360281100201';
const bytesOf = async (response: Response): Promise<Buffer> => Buffer.from(await response.arrayBuffer());

describe('the application code and the poster of a village', () => {
  let cloud: RunningCloud;
  beforeAll(async () => {
    cloud = await startCloud();
  });
  afterAll(() => cloud.stop());

  it('A01 I04 opens the application with the village filled in, without WeChat by this installation’s address', async () => {
    const answer = await cloud.request(readApplicationCode, { params: { code: village } });
    expect(answer.headers.get('content-type')).toBe('image/png');
    const address = `${cloud.get(Settings).publicUrl}/#/packages/resident/start/index?place=${village}`;
    const same = await qrPicture(address);
    expect((await bytesOf(answer)).equals(same)).toBe(true);
  });

  it('I04 A10 prints one page, A4', async () => {
    const answer = await cloud.request(readPoster, { params: { code: village } });
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    const poster = await PDFDocument.load(await bytesOf(answer));
    expect(poster.getPageCount()).toBe(1);
    expect(poster.getPage(0).getSize()).toMatchObject({ width: 595.28, height: 841.89 });
    expect(poster.getTitle()).toBe('塘湖村委会申请海报');
  });

  it('is of a village alone, and of one where applications are taken', async () => {
    const code = async (place: string) => (await cloud.refusal(readPoster, { params: { code: place } })).code;
    expect(await code(testTownship)).toBe('notFound');
    expect(await code('360281100999')).toBe('notFound');
    expect(await code('430321100001')).toBe('regionNotServed');
    expect(await code('36028110020x')).toBe('invalidInput');
  });

  it('renders no more than anybody prints from one address', async () => {
    await cloud.database.update('rate_window', { attempts: 1_000 }, { attempts: 1 });
    const refused = await cloud.refusal(readPoster, { params: { code: village } });
    expect(refused).toMatchObject({ status: 429, code: 'tooManyAttempts' });
    expect((await cloud.request(readApplicationCode, { params: { code: village } })).status).toBe(200);
  });
});

describe('the same with a mini-program', () => {
  let standIn: WechatStandIn;
  let cloud: RunningCloud;
  beforeAll(async () => {
    standIn = await WechatStandIn.start();
    cloud = await startCloud({ settings: standIn.environment });
  });
  afterAll(async () => {
    await cloud.stop();
    await standIn.stop();
  });
  beforeEach(() => {
    standIn.mode = 'ok';
    standIn.codes.length = 0;
  });
  const code = (place: string) => ({ params: { code: place } });

  it('A01 I04 carries WeChat’s own code of the page, asked for once a village', async () => {
    const first = await bytesOf(await cloud.request(readApplicationCode, code(village)));
    const again = await bytesOf(await cloud.request(readApplicationCode, code(village)));
    expect(standIn.codes).toEqual([{ page: 'packages/resident/start/index', scene: village }]);
    expect(await sharp(first).metadata()).toMatchObject({ format: 'png', width: 860 });
    expect(again.equals(first)).toBe(true);
    expect((await cloud.request(readPoster, code(village))).status).toBe(200);
    expect(standIn.codes).toHaveLength(1);
  });

  it('A01 prints no code that WeChat could not open: without WeChat’s answer there is no poster', async () => {
    for (const mode of ['down', 'busy'] as const) {
      standIn.mode = mode;
      const refused = await cloud.refusal(readPoster, code('360281100203'));
      expect(refused).toMatchObject({ status: 503, code: 'unavailable' });
    }
    standIn.mode = 'ok';
    standIn.failNext('/wxa/getwxacodeunlimit', 41030);
    expect((await cloud.refusal(readApplicationCode, code('360281100203'))).code).toBe('unavailable');
    expect((await cloud.request(readPoster, code('360281100203'))).status).toBe(200);
  });

  it('A01 renews a token that WeChat takes no more', async () => {
    standIn.spoilToken();
    expect((await cloud.request(readApplicationCode, code('360281100204'))).status).toBe(200);
  });
});
