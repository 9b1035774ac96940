import { showStaffCommitment } from '@twin-pledge/shared/contracts/signing/showStaffCommitment';
import { signStaffCommitment } from '@twin-pledge/shared/contracts/signing/signStaffCommitment';
import { drawnSignature } from './drawnSignature';
import type { RunningCloud } from './startCloud';
import { staffWith } from './staffWith';

/** A member of staff who has signed the handler's side of the commitment. */
export async function signedStaff(cloud: RunningCloud, wishes: Parameters<typeof staffWith>[1] = {}) {
  const staff = await staffWith(cloud, wishes);
  const { text } = await cloud.call(showStaffCommitment, {}, { token: staff.token });
  const body = { textHash: text.textHash, drawing: await drawnSignature() };
  await cloud.call(signStaffCommitment, { body }, { token: staff.token });
  return staff;
}
