import { sendApplication } from '@twin-pledge/shared/contracts/applications/sendApplication';
import { showDeskCase } from '@twin-pledge/shared/contracts/desk/showDeskCase';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import { motherAndSon } from './familyAnswers';
import { everybodySigns, filledDraft, newPhone } from './filing';
import { addRequiredPapers } from './requiredPapers';
import type { RunningCloud } from './startCloud';

/** A case that somebody really filed, papers and all, as the desk has it now, with the phone it was filed from. */
export async function submittedCase(cloud: RunningCloud, handler: { token: string }, wishes: Partial<Answers> = {}) {
  const phone = await newPhone(cloud);
  const answers = motherAndSon(wishes);
  const draft = await filledDraft(cloud, phone, answers);
  await addRequiredPapers(cloud, phone, draft.id);
  await everybodySigns(cloud, phone, draft.id, answers);
  const call = { params: { id: draft.id }, body: { version: draft.version } };
  const { cases } = await cloud.call(sendApplication, call, { token: phone.token });
  const { id } = cases[0]!;
  const { version, number } = await cloud.call(showDeskCase, { params: { id } }, { token: handler.token });
  return { phone, answers, draft, cases, id, number, version };
}
