import { makeMeetingCode } from '@twin-pledge/shared/contracts/identity/makeMeetingCode';
import { proveByMeeting } from '@twin-pledge/shared/contracts/identity/proveByMeeting';
import { newPhone } from './filing';
import type { Phone } from './filing';
import type { RunningCloud } from './startCloud';

/** A phone whose holder met an officer, who saw the card and confirmed who they are. */
export async function provedPhone(
  cloud: RunningCloud,
  officer: { token: string },
  who: { name: string; idNumber: string },
): Promise<Phone> {
  const phone = await newPhone(cloud, who);
  const { code } = await cloud.call(makeMeetingCode, {}, { token: phone.token });
  await cloud.call(proveByMeeting, { body: { code, ...who } }, { token: officer.token });
  return phone;
}
