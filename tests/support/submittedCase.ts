import { showDeskCase } from '@twin-pledge/shared/contracts/desk/showDeskCase';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import { motherAndSon } from './familyAnswers';
import { filedApplication, newPhone } from './filing';
import type { RunningCloud } from './startCloud';

/** A case that somebody really filed, as the desk has it now, with the phone it was filed from. */
export async function submittedCase(cloud: RunningCloud, handler: { token: string }, wishes: Partial<Answers> = {}) {
  const phone = await newPhone(cloud);
  const answers = motherAndSon(wishes);
  const filed = await filedApplication(cloud, phone, answers);
  const { id } = filed.cases[0]!;
  const { version, number } = await cloud.call(showDeskCase, { params: { id } }, { token: handler.token });
  return { phone, answers, draft: filed.draft, cases: filed.cases, id, number, version };
}
