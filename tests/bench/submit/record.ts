import { join } from 'node:path';
import { sendApplication } from '@twin-pledge/shared/contracts/applications/sendApplication';
import { callEndpoint } from '../../support/callEndpoint';
import { startCloudProcess } from '../../support/startCloudProcess';
import type { Prepared } from './prepareDrafts';
import { readRecordings, type Recording } from './recording';

/** Sends each draft through the built program, one after the other, and answers what it did; kept in `file` too. */
export async function recordSendings(
  settings: Record<string, string>,
  drafts: readonly Prepared[],
  file: string,
): Promise<Recording[]> {
  const recorder = join(__dirname, 'recorder.cjs');
  const cloud = await startCloudProcess({ ...settings, RECORDINGS: file, NODE_OPTIONS: `--require=${recorder}` });
  for (const { draftId, version, token } of drafts) {
    const call = { params: { id: draftId }, body: { version } };
    await callEndpoint(cloud.url, sendApplication, call, { token });
  }
  await cloud.end('SIGTERM');
  return readRecordings(file);
}
