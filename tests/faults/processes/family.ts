import { listNeededPapers } from '@twin-pledge/shared/contracts/drafts/listNeededPapers';
import { sendApplication } from '@twin-pledge/shared/contracts/applications/sendApplication';
import { signInWithWechat } from '@twin-pledge/shared/contracts/signIn/signInWithWechat';
import { listSignatures } from '@twin-pledge/shared/contracts/signing/listSignatures';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import { addDays } from '@twin-pledge/shared/kernel/plainDate';
import { valueAt } from '@twin-pledge/shared/forms/valuesAt';
import { CallRefused } from '../../support/callRefused';
import { motherAndSon } from '../../support/familyAnswers';
import { photo } from '../../support/files';
import { filledDraft, signThroughLink } from '../../support/filing';
import { addPage, newDocument } from '../../support/papers';
import { inventedIdNumber } from '../../support/people';
import type { WechatStandIn } from '../../support/wechatStandIn';
import type { Caller } from './caller';
import type { Ledger } from './ledger';

export type Aid = 'dibao' | 'temporaryEmergency';

const differentPhotos = 24;
let photos: Promise<Buffer[]> | undefined;
let families = 0;

const somePhotos = (): Promise<Buffer[]> =>
  (photos ??= Promise.all(
    Array.from({ length: differentPhotos }, (_, seed) => photo({ width: 320, height: 240, seed: seed + 1 })),
  ));

/** Answers of people nobody else is. */
function answersFor(aid: Aid): Answers {
  families += 1;
  const answers = motherAndSon({
    needs: aid === 'dibao' ? { events: ['noIncome'], aids: ['dibao'] } : { events: ['accident'], aids: [aid] },
  });
  const born = [addDays('1946-01-01', families % 6_000), addDays('1975-01-01', families % 6_000)] as const;
  const numbers = [inventedIdNumber(born[0], 'female'), inventedIdNumber(born[1], 'male')];
  const members = answers.members?.map((member, at) => ({
    ...member,
    identity: { kind: 'residentId' as const, number: numbers[at] },
  }));
  return { ...answers, members };
}

/** Signs in as WeChat does it: a code is good once, so each try takes a new one. */
async function signIn(caller: Caller, wechat: WechatStandIn, openId: string): Promise<{ token: string }> {
  for (let attempt = 1; ; attempt += 1) {
    const code = `${openId}-${attempt}`;
    wechat.loginCodes.set(code, { openid: openId });
    try {
      return await caller.call(signInWithWechat, { body: { code } });
    } catch (error) {
      // The code was used up by a try whose answer got lost.
      if ((error as { code?: string }).code !== 'signInFailed' || attempt > 20) throw error;
    }
  }
}

/** One family files an application with papers, as people do on their phones, and notes what was acknowledged. */
export async function oneFamilyFiles(caller: Caller, wechat: WechatStandIn, ledger: Ledger, aid: Aid) {
  const openId = `oFamily${process.pid}x${families}x${Math.floor(Math.random() * 1e9)}`;
  for (const template of wechat.templates.keys()) wechat.subscriptions.set(`${openId} ${template}`, 100);
  const phone = await signIn(caller, wechat, openId);
  const answers = answersFor(aid);
  const draft = await filledDraft(caller, phone, answers);
  await addPapers(caller, phone, draft.id, ledger);
  await everybodySigns(caller, phone, draft.id, answers);
  const sent = await caller.call(
    sendApplication,
    { params: { id: draft.id }, body: { version: draft.version } },
    phone,
  );
  const caseIds = sent.cases.map(({ id }) => id);
  ledger.filed.push({ draftId: draft.id, applicationId: sent.applicationId, caseIds });
  return caseIds;
}

async function addPapers(caller: Caller, phone: { token: string }, draftId: string, ledger: Ledger): Promise<void> {
  const pictures = await somePhotos();
  const { papers } = await caller.call(listNeededPapers, { params: { id: draftId } }, phone);
  const needed = papers.filter(({ required, state }) => required && state === 'missing');
  for (const [at, { typeCode, memberId }] of needed.entries()) {
    const document = await newDocument(caller, phone, { draftId, typeCode, memberId });
    const picture = pictures[(families + at) % pictures.length]!;
    const { pageId } = await addPage(caller, phone, document.id, picture);
    ledger.pages.push({ pageId, documentId: document.id });
  }
}

/** Everybody signs by link; a link that a request made which was given up, and came through late, is asked for anew. */
async function everybodySigns(
  caller: Caller,
  phone: { token: string },
  draftId: string,
  answers: Answers,
): Promise<void> {
  const missing = async () => {
    const { signatures } = await caller.call(listSignatures, { params: { id: draftId } }, phone);
    return signatures.filter(({ required, state }) => required && state === 'missing');
  };
  for (const { key, signerId } of await missing()) {
    const number = String(valueAt(answers, `members.${signerId}.identity.number`));
    for (let attempt = 1; ; attempt += 1) {
      try {
        await signThroughLink(caller, phone, draftId, key, number);
        break;
      } catch (error) {
        if (!(error instanceof CallRefused && error.code === 'linkInvalid') || attempt > 5) throw error;
      }
    }
  }
  if ((await missing()).length > 0) throw new Error('a signature that was acknowledged is missing');
}
