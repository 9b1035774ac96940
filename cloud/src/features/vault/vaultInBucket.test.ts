import { readFile } from '@twin-pledge/shared/contracts/papers/readFile';
import { Client } from 'minio';
import sharp from 'sharp';
import { motherAndSon } from '../../../../tests/support/familyAnswers';
import { filledDraft, newPhone } from '../../../../tests/support/filing';
import { grainyPhoto } from '../../../../tests/support/files';
import { addPaper } from '../../../../tests/support/papers';
import { startCloud, type RunningCloud } from '../../../../tests/support/startCloud';
import { startS3, type RunningS3 } from '../../../../tests/support/s3';
import { VaultSweep } from './vaultSweep';

let server: RunningS3;
let cloud: RunningCloud;
beforeAll(async () => {
  server = await startS3('papers');
  const { endpoint, bucket, accessKey, secretKey } = server.settings;
  cloud = await startCloud({
    settings: {
      STORAGE: 's3',
      S3_ENDPOINT: endpoint,
      S3_BUCKET: bucket,
      S3_ACCESS_KEY: accessKey,
      S3_SECRET_KEY: secretKey,
    },
  });
});
afterAll(async () => {
  await cloud?.stop();
  await server.stop();
});

describe('a vault in a bucket', () => {
  it('takes papers in, gives them back to their owner, and is swept', async () => {
    const phone = await newPhone(cloud);
    const { id: draftId } = await filledDraft(cloud, phone, motherAndSon());
    const { pages } = await addPaper(cloud, phone, { draftId }, [await grainyPhoto()]);
    const params = { id: pages[0]?.fileId ?? '' };
    const response = await cloud.request(readFile, { params }, phone);
    expect((await sharp(Buffer.from(await response.arrayBuffer())).metadata()).width).toBe(1200);
    expect(await keys()).toEqual([expect.stringMatching(/^files\//)]);
    await cloud.database.execute('DELETE FROM draft WHERE id = ?', [draftId]);
    for (const _ of [1, 2]) await cloud.get(VaultSweep).run();
    expect(await keys()).toEqual([]);
    expect((await cloud.request(readFile, { params }, phone)).status).toBe(404);
  });
});

async function keys(): Promise<string[]> {
  const { endpoint, bucket, accessKey, secretKey, region } = server.settings;
  const { hostname, port } = new URL(endpoint);
  const client = new Client({ endPoint: hostname, port: Number(port), useSSL: false, accessKey, secretKey, region });
  const found: string[] = [];
  for await (const { name } of client.listObjectsV2(bucket, '', true) as AsyncIterable<{ name: string }>)
    found.push(name);
  return found;
}
