import type { Answers } from '@twin-pledge/shared/forms/answers';
import { declareIdentity } from '@twin-pledge/shared/contracts/identity/declareIdentity';
import { openDraft } from '@twin-pledge/shared/contracts/drafts/openDraft';
import { saveDraft } from '@twin-pledge/shared/contracts/drafts/saveDraft';
import { sendApplication } from '@twin-pledge/shared/contracts/applications/sendApplication';
import { signInDemonstration } from '@twin-pledge/shared/contracts/signIn/signInDemonstration';
import { listSignatures } from '@twin-pledge/shared/contracts/signing/listSignatures';
import { makeSignLink } from '@twin-pledge/shared/contracts/signing/makeSignLink';
import { openSignLink } from '@twin-pledge/shared/contracts/signing/openSignLink';
import { signByLink } from '@twin-pledge/shared/contracts/signing/signByLink';
import { valueAt } from '@twin-pledge/shared/forms/valuesAt';
import { answersAsChanges } from '../../cloud/src/demonstration/answersAsChanges';
import { drawnSignature } from './drawnSignature';
import type { RunningCloud } from './startCloud';

/** A phone that somebody holds: an account and its token. */
export interface Phone {
  token: string;
  accountId: string;
}

/** A phone nobody has used before, signed in; with a name and number it has said who it is. */
export async function newPhone(
  cloud: Pick<RunningCloud, 'call'>,
  who?: { name: string; idNumber: string },
): Promise<Phone> {
  const { token, account } = await cloud.call(signInDemonstration, { body: { key: 'new' } });
  if (account.kind !== 'resident') throw new Error('a new phone is a resident');
  if (who) await cloud.call(declareIdentity, { body: who }, { token });
  return { token, accountId: account.accountId };
}

/** Opens a draft and saves the answers; what the phone does while somebody fills in. */
export async function filledDraft(
  cloud: Pick<RunningCloud, 'call'>,
  phone: { token: string },
  answers: Answers,
  purposeKey = 'family',
) {
  const { id } = await cloud.call(openDraft, { body: { purposeKey } }, { token: phone.token });
  const changes = answersAsChanges(answers);
  const { draft } = await cloud.call(
    saveDraft,
    { params: { id }, body: { baseVersion: 0, changes } },
    { token: phone.token },
  );
  return draft;
}

/** Has one signer sign by link on their own phone. */
export async function signThroughLink(
  cloud: Pick<RunningCloud, 'call'>,
  phone: { token: string },
  draftId: string,
  key: string,
  idNumber: string,
) {
  const { token } = await cloud.call(makeSignLink, { params: { id: draftId }, body: { key } }, { token: phone.token });
  const asked = await cloud.call(openSignLink, { body: { token } });
  const body = { idNumberEnding: idNumber.slice(-6), textHash: asked.text.textHash, drawing: await drawnSignature() };
  const signed = await cloud.call(signByLink, { body: { token, ...body } });
  return { ...signed, linkToken: token, asked };
}

/** Has everybody sign what they must, each through a link of their own. */
export async function everybodySigns(
  cloud: Pick<RunningCloud, 'call'>,
  phone: { token: string },
  draftId: string,
  answers: Answers,
) {
  const { signatures } = await cloud.call(listSignatures, { params: { id: draftId } }, { token: phone.token });
  for (const need of signatures.filter((one) => one.required && one.state === 'missing')) {
    const number = String(valueAt(answers, `members.${need.signerId}.identity.number`));
    await signThroughLink(cloud, phone, draftId, need.key, number);
  }
}

/** Files an application by real steps: fill in, sign, send. */
export async function filedApplication(
  cloud: Pick<RunningCloud, 'call'>,
  phone: { token: string },
  answers: Answers,
  purposeKey = 'family',
) {
  const draft = await filledDraft(cloud, phone, answers, purposeKey);
  await everybodySigns(cloud, phone, draft.id, answers);
  const sent = await cloud.call(
    sendApplication,
    { params: { id: draft.id }, body: { version: draft.version } },
    { token: phone.token },
  );
  return { draft, ...sent };
}
