import { join } from 'node:path';
import { doFindingAct } from '@twin-pledge/shared/contracts/findings/doFindingAct';
import { establishFacts } from '@twin-pledge/shared/contracts/findings/establishFacts';
import type { FindingContent, StaffFindingAction } from '@twin-pledge/shared/contracts/findings/findingActs';
import { showCaseFindings } from '@twin-pledge/shared/contracts/findings/showCaseFindings';
import { confirmPosting } from '@twin-pledge/shared/contracts/publicity/confirmPosting';
import { addPostingPhoto } from '@twin-pledge/shared/contracts/publicity/addPostingPhoto';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import { motherAndSon } from './familyAnswers';
import { anyPhoto } from './filedWithPapers';
import { inventedIdNumber } from './people';
import { caseOffice, inquiredCase } from './procedureWalk';
import type { CaseOffice } from './procedureWalk';
import { provedPhone } from './provedPhone';
import { signedStaff } from './signedStaff';
import type { RunningCloud } from './startCloud';

/** The settings of a program that serves 羊楼司镇 too. */
export const servesLinxiang = { POLICY_DIR: join(__dirname, 'linxiangServed') };

/** 羊楼司镇, whose pack rewards honest declarers and knows a notice of false commitments. */
export async function linxiangOffice(cloud: RunningCloud) {
  const office = await caseOffice(cloud, '430682114000', '430682114001');
  const reviewer = await signedStaff(cloud, { name: '示范复核', roles: ['countyOfficer'], regionCode: '430682000000' });
  return { ...office, reviewer };
}

export type LinxiangOffice = Awaited<ReturnType<typeof linxiangOffice>>;

export const inLinxiang: Partial<Answers> = { residence: { regionCode: '430682114001', detail: '示范路1号' } };

/** Mother, son, and a grandchild of eleven. */
export const withGrandchild = () => {
  const [mother, son] = motherAndSon().members!;
  const number = inventedIdNumber('2015-05-05', 'female');
  const identity = { kind: 'residentId' as const, number };
  const child = { ...son!, id: 'm3', name: '示小童', identity, relation: 'grandchild' as const, legallyCapable: false };
  return { members: [mother!, son!, { ...child, occupation: 'student' as const, guardianMemberId: 'm2' }] };
};

type Post = keyof LinxiangOffice;

/** Carries the finding about one person of a case along by real calls. */
export function findingWalk(cloud: RunningCloud, office: CaseOffice & Partial<LinxiangOffice>, caseId: string) {
  const as = async (post: Post) => ({ token: await cloud.tokenFor({ kind: 'staff', staffId: office[post]!.staffId }) });
  const view = async (post: Post = 'handler') =>
    cloud.call(showCaseFindings, { params: { id: caseId } }, await as(post));
  const latest = async (post: Post = 'handler') => (await view(post)).findings.at(-1)!;
  const call = async (post: Post, action: StaffFindingAction, content: FindingContent) => {
    const { id, version } = await latest(post);
    const body = { version, act: { action, ...content } };
    return [doFindingAct, { params: { id }, body: body as never }, await as(post)] as const;
  };
  const facts = { memberId: 'm1', about: ['income' as const], evidence: '查到名下有退休金，每月3000元，申报时没有填' };
  return {
    as,
    view,
    latest,
    establish: async (wishes: Partial<typeof facts> = {}) => {
      const input = { params: { id: caseId }, body: { ...facts, ...wishes } };
      return (await cloud.call(establishFacts, input, await as('handler'))).findings.at(-1)!;
    },
    act: async (post: Post, action: StaffFindingAction, content: FindingContent = {}) =>
      (await cloud.call(...(await call(post, action, content)))).findings.at(-1)!,
    refused: async (post: Post, action: StaffFindingAction, content: FindingContent = {}) =>
      (await cloud.refusal(...(await call(post, action, content)))).code,
    post: async () => {
      const { notice } = await latest();
      const params = { id: notice!.id };
      const bytes = await anyPhoto();
      await cloud.call(
        addPostingPhoto,
        { params: { ...params, distance: 'near' } },
        { ...(await as('handler')), bytes },
      );
      return cloud.call(confirmPosting, { params }, await as('handler'));
    },
  };
}

/** A case of 羊楼司镇 refused because verification found a pension that nobody told of. */
export async function refusedCase(cloud: RunningCloud, office: LinxiangOffice, wishes: Partial<Answers> = {}) {
  const handler = { token: await cloud.tokenFor({ kind: 'staff', staffId: office.handler.staffId }) };
  const filed = await inquiredCase(
    cloud,
    { ...office, handler: { ...office.handler, ...handler } },
    { ...inLinxiang, ...wishes },
  );
  // Her daughter filed it; who is looked into has a phone of her own.
  const [mother] = filed.answers.members!;
  const phone = await provedPhone(cloud, handler, { name: mother!.name!, idNumber: mother!.identity!.number! });
  const pension = { memberId: 'm1', kind: 'transfer', transferKind: 'pension', amountFen: 300_000, months: 1 };
  await filed.walk.find('incomes.found1', pension, 'county');
  await filed.walk.act('handler', 'recordAssessment', { needs: [] });
  await filed.walk.act('handler', 'giveOpinion', { opinion: 'refuse', reason: '人均收入高于标准' });
  await filed.walk.act('county', 'refuse', { reason: '人均收入高于标准', basis: '低保条件' });
  return { ...filed, phone, daughter: filed.phone };
}
