import type { Answers } from '@twin-pledge/shared/forms/answers';
import { idNumberCheckCharacter } from '@twin-pledge/shared/kernel/idNumber';
import { motherAndSon } from '../../support/familyAnswers';
import { everybodySigns, filledDraft, newPhone } from '../../support/filing';
import { callEndpoint } from '../../support/callEndpoint';
import type { RunningCloud } from '../../support/startCloud';

/** A draft that only has to be sent, and whose phone may send it. */
export interface Prepared {
  readonly draftId: string;
  readonly version: number;
  readonly token: string;
}

/** Fills in and signs drafts by real requests, each of another invented family. */
export async function prepareDrafts(url: string, count: number): Promise<Prepared[]> {
  const prepared: Prepared[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < count) {
      next += 1;
      prepared.push(await prepareOne(phoneAt(url, next), next));
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
  return prepared;
}

/** What filing needs of a program that runs elsewhere; each family calls from an address of its own. */
function phoneAt(url: string, family: number): RunningCloud {
  const headers = { 'X-Forwarded-For': `10.${family >> 16}.${(family >> 8) & 255}.${family & 255}` };
  const call: RunningCloud['call'] = (endpoint, input, options) =>
    callEndpoint(url, endpoint, input, { ...options, headers });
  return { call } as RunningCloud;
}

async function prepareOne(cloud: RunningCloud, family: number): Promise<Prepared> {
  const phone = await newPhone(cloud);
  const answers = withNumbers(motherAndSon(), family);
  const draft = await filledDraft(cloud, phone, answers);
  await everybodySigns(cloud, phone, draft.id, answers);
  return { draftId: draft.id, version: draft.version, token: phone.token };
}

function withNumbers(answers: Answers, family: number): Answers {
  const members = answers.members?.map((member, at) => ({
    ...member,
    identity: { kind: 'residentId' as const, number: inventedNumber(family, at) },
  }));
  return { ...answers, members };
}

/** Ten thousand families have numbers of their own: a day of birth for each hundred, and an order on it. */
function inventedNumber(family: number, member: number): string {
  const bornOn = new Date(Date.UTC(member === 0 ? 1950 : 1980, 0, 1 + Math.floor(family / 100)));
  const order = (family % 100) * 2 + member;
  const first = `360281${bornOn.toISOString().slice(0, 10).replace(/-/g, '')}${String(order).padStart(3, '0')}`;
  return first + idNumberCheckCharacter(first);
}
