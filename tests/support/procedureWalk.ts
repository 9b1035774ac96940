import type { ActContent, ProcedureAction } from '@twin-pledge/shared/contracts/procedure/actBodies';
import { doAct } from '@twin-pledge/shared/contracts/procedure/doAct';
import { showProcedure } from '@twin-pledge/shared/contracts/procedure/showProcedure';
import { acceptCase } from '@twin-pledge/shared/contracts/desk/acceptCase';
import { recordVerificationRequest } from '@twin-pledge/shared/contracts/desk/recordVerificationRequest';
import { addFoundFact } from '@twin-pledge/shared/contracts/assessment/addFoundFact';
import { showAgreement } from '@twin-pledge/shared/contracts/verification/showAgreement';
import { signAgreement } from '@twin-pledge/shared/contracts/verification/signAgreement';
import { addPostingPhoto } from '@twin-pledge/shared/contracts/publicity/addPostingPhoto';
import { listCaseNotices } from '@twin-pledge/shared/contracts/publicity/listCaseNotices';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import { anyPhoto } from './filedWithPapers';
import { drawnSignature } from './drawnSignature';
import { signedStaff } from './signedStaff';
import type { RunningCloud } from './startCloud';
import { submittedCase } from './submittedCase';
import { surveyFormOf } from './surveyFormOf';

/** A county officer who has signed the confidentiality agreement as well (B06). */
async function confidentialStaff(cloud: RunningCloud, regionCode: string) {
  const officer = await signedStaff(cloud, { name: '示范县局', roles: ['countyOfficer'], regionCode });
  const { text } = await cloud.call(showAgreement, {}, { token: officer.token });
  const body = { textHash: text.textHash, drawing: await drawnSignature() };
  await cloud.call(signAgreement, { body }, { token: officer.token });
  return officer;
}

/** The people of one township and its county who carry a case to its decision. */
export async function caseOffice(
  cloud: RunningCloud,
  townshipCode = '360281100000',
  village = `${townshipCode.slice(0, 9)}201`,
) {
  const county = `${townshipCode.slice(0, 6)}000000`;
  return {
    handler: await signedStaff(cloud, { name: '示范经办', regionCode: townshipCode }),
    colleague: await signedStaff(cloud, { name: '示范同事', regionCode: townshipCode }),
    leader: await signedStaff(cloud, { name: '示范分管', roles: ['townshipLeader'], regionCode: townshipCode }),
    county: await confidentialStaff(cloud, county),
    aide: await signedStaff(cloud, { name: '示范协理', roles: ['villageAide'], regionCode: village }),
  };
}

export type CaseOffice = Awaited<ReturnType<typeof caseOffice>>;
type Post = keyof CaseOffice;

/** A photo of the notice on its board, near; by its id. */
async function postingPhotos(cloud: RunningCloud, id: string, as: { token: string }): Promise<string[]> {
  const { notices } = await cloud.call(listCaseNotices, { params: { id } }, as);
  const notice = notices.find(({ state }) => state === 'prepared');
  if (!notice) return [];
  const params = { id: notice.id, distance: 'near' as const };
  const { photos } = await cloud.call(addPostingPhoto, { params }, { ...as, bytes: await anyPhoto() });
  return photos.map((photo) => photo.id);
}

/** Carries one case along by real calls; days pass between them, so each call signs in anew. */
export function procedureWalk(cloud: RunningCloud, office: CaseOffice, caseId: string) {
  const as = async (post: Post) => ({ token: await cloud.tokenFor({ kind: 'staff', staffId: office[post].staffId }) });
  const view = async (post: Post = 'handler') => cloud.call(showProcedure, { params: { id: caseId } }, await as(post));
  const call = async (post: Post, action: ProcedureAction, content: ActContent) => {
    const body = { version: (await view(post)).version, act: { action, ...content } };
    return [doAct, { params: { id: caseId }, body: body as never }, await as(post)] as const;
  };
  return {
    view,
    /** Does an act; a posting is proved by a photo taken for it. */
    act: async (post: Post, action: ProcedureAction, content: ActContent = {}) => {
      const brought =
        action === 'startPublicity' ? { photos: await postingPhotos(cloud, caseId, await as(post)) } : content;
      return cloud.call(...(await call(post, action, brought)));
    },
    refused: async (post: Post, action: ProcedureAction, content: ActContent = {}) =>
      cloud.refusal(...(await call(post, action, content))),
    find: async (path: string, value: unknown, post: Post = 'handler') =>
      cloud.call(addFoundFact, { params: { id: caseId }, body: { path, value, from: 'finding' } }, await as(post)),
    accept: async () => {
      const body = { version: (await view()).version, checklist: [] };
      await cloud.call(acceptCase, { params: { id: caseId }, body }, await as('handler'));
    },
    requestVerification: async () => {
      const body = { version: (await view()).version, note: '已提交核对' };
      await cloud.call(recordVerificationRequest, { params: { id: caseId }, body }, await as('handler'));
    },
  };
}

/** A case filed, accepted, surveyed and verified, with nothing left to find. */
export async function inquiredCase(cloud: RunningCloud, office: CaseOffice, wishes: Partial<Answers> = {}) {
  const filed = await submittedCase(cloud, office.handler, wishes);
  const walk = procedureWalk(cloud, office, filed.id);
  await walk.accept();
  await walk.requestVerification();
  const people = [office.handler.staffId, office.colleague.staffId];
  await walk.act('handler', 'submitSurvey', { people, survey: await surveyFormOf(people, cloud.clock.todayOn()) });
  await walk.act('county', 'returnVerification', { leavesDoubt: false, summary: '与申报一致' });
  await walk.find('property.foundWithinLimits', true);
  return { ...filed, walk };
}
