import type { Actor, CaseResource } from '@twin-pledge/shared/access/actor';
import { addRelative } from '@twin-pledge/shared/contracts/staff/addRelative';
import { listMessages } from '@twin-pledge/shared/contracts/messages/listMessages';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import type { StaffRole } from '@twin-pledge/shared/kernel/role';
import { MandateRepository } from '../../cloud/src/features/proxies/mandate.repository';
import { NoticeRepository } from '../../cloud/src/features/notices/notice.repository';
import { PublicNoticeRepository } from '../../cloud/src/features/publicity/publicNotice.repository';
import { ReferralRepository } from '../../cloud/src/features/referrals/referral.repository';
import { newId } from '../../cloud/src/platform/ids/newId';
import { CaseResourceRepository } from '../../cloud/src/features/caseAccess/caseResource.repository';
import { motherAndSon } from '../support/familyAnswers';
import { anyPhoto, filedWithPapers, fileOf } from '../support/filedWithPapers';
import { filedApplication, filledDraft, newPhone, signThroughLink } from '../support/filing';
import { addPaper, newUpload } from '../support/papers';
import { provedPhone } from '../support/provedPhone';
import { signedStaff } from '../support/signedStaff';
import type { RunningCloud } from '../support/startCloud';
import { staffWith } from '../support/staffWith';

/** Somebody who calls, and where they stand to the case that was filed from 镇桥镇. */
export interface Caller {
  name: string;
  actor: Actor;
}

/** A case with what permissions ask about it. */
export interface Target {
  id: string;
  applicationId: string;
  resource: CaseResource;
}

const places = {
  aide: {
    own: '360281100201',
    sameTownship: '360281100203',
    otherTownship: '360281102201',
    otherCounty: '120115101201',
  },
  township: {
    own: '360281100000',
    registration: '360281101000',
    otherTownship: '360281102000',
    otherCounty: '120115101000',
  },
  county: { own: '360281000000', otherCounty: '120115000000' },
};
const placesOf: Partial<Record<StaffRole, Record<string, string>>> = {
  villageAide: places.aide,
  gridWorker: places.aide,
  townshipHandler: places.township,
  townshipLeader: places.township,
  countyOfficer: places.county,
  departmentOfficer: places.county,
};

/**
 * Two filings in 镇桥镇 and everybody who may come by: one case that a daughter filed for her mother, registered in 乐港镇;
 * one that an aide filed for somebody; and each role in the own place, in others of the county, and in another county.
 */
export async function securityWorld(cloud: RunningCloud) {
  const staff = await everyRoleEverywhere(cloud);
  const handler = staff.find(({ name }) => name === 'townshipHandler, own')!;
  const registration = { sameAsResidence: false, regionCode: '360281101201', kind: 'rural' as const };
  const answers = motherAndSon({ registration });
  const [mother] = answers.members!;
  const who = { name: mother!.name!, idNumber: mother!.identity!.number! };
  const proxy = await newPhone(cloud);
  const filed = await filedWithPapers(cloud, proxy, answers);
  const applicant = await provedPhone(cloud, { token: await tokenOf(cloud, handler.actor) }, who);
  const stranger = await newPhone(cloud, who);
  const relative = await relativeHandler(cloud, answers);
  const aide = await signedStaff(cloud, { roles: ['villageAide'], regionCode: '360281100203' });
  const helped = (await filedApplication(cloud, aide, motherAndSon(), 'helped:1')).cases[0]!;
  const callers: Caller[] = [
    { name: 'anonymous', actor: { kind: 'anonymous' } },
    { name: 'applicant', actor: { kind: 'resident', accountId: applicant.accountId } },
    { name: 'proxy', actor: { kind: 'resident', accountId: proxy.accountId } },
    { name: 'stranger', actor: { kind: 'resident', accountId: stranger.accountId } },
    ...staff,
    { name: 'related handler', actor: relative },
    { name: 'aide who filed the other case', actor: aide.principal },
  ];
  const target = async (id: string): Promise<Target> => {
    const [row] = await cloud.database.select<{ applicationId: string }>(
      'SELECT application_id FROM aid_case WHERE id = ?',
      [id],
    );
    return { id, applicationId: row!.applicationId, resource: (await cloud.get(CaseResourceRepository).find(id))! };
  };
  const findingId = await anyFinding(cloud, filed.caseId);
  return {
    callers,
    cases: [await target(filed.caseId), await target(helped.id)],
    ...(await things(cloud, proxy, filed)),
    ...(await anyReferral(cloud, filed.caseId, await anyNotice(cloud, filed.caseId))),
    applicantAccountId: applicant.accountId,
    ...(await mandates(cloud, proxy.accountId)),
    publicNoticeId: await anyPublicNotice(cloud, filed.caseId),
    findingId,
    findingNoticeId: await anyPublicNotice(cloud, filed.caseId, findingId),
    numbersOfFirst: answers.members!.map(({ identity }) => identity!.number!),
    memberOfFirst: { name: answers.members![1]!.name!, idNumber: answers.members![1]!.identity!.number! },
  };
}

export type SecurityWorld = Awaited<ReturnType<typeof securityWorld>>;

/** That the daughter acts for her mother in the first case; and the same once more, of which nothing depends. */
async function mandates(cloud: RunningCloud, proxyAccountId: string) {
  const repository = cloud.get(MandateRepository);
  const [mandate] = await repository.byAccount(proxyAccountId);
  if (!mandate) throw new Error('nobody acts in the first case');
  const spare = { ...mandate, id: newId(), draftId: newId(), applicationId: null };
  await cloud.database.transaction((tx) => repository.add(spare, tx));
  return { mandateId: mandate.id, mandateVillage: mandate.villageCode, spareMandateId: spare.id };
}

/** A fresh session of a caller; none for somebody not signed in. */
export async function tokenOf(cloud: RunningCloud, actor: Actor): Promise<string> {
  if (actor.kind === 'resident') return cloud.tokenFor({ kind: 'resident', accountId: actor.accountId });
  return actor.kind === 'staff' ? cloud.tokenFor({ kind: 'staff', staffId: actor.staffId }) : '';
}

async function everyRoleEverywhere(cloud: RunningCloud): Promise<Caller[]> {
  const callers: Caller[] = [];
  for (const [role, where] of Object.entries(placesOf)) {
    for (const [place, regionCode] of Object.entries(where)) {
      const roles = [role as StaffRole];
      const { principal } =
        role === 'departmentOfficer'
          ? await staffWith(cloud, { roles, regionCode, departmentCode: 'medicalSecurity' })
          : await signedStaff(cloud, { roles, regionCode });
      callers.push({ name: `${role}, ${place}`, actor: principal });
    }
  }
  const administrator = await staffWith(cloud, { roles: ['administrator'], regionCode: '360281000000' });
  return [...callers, { name: 'administrator', actor: administrator.principal }];
}

/** A handler of the same township who is registered as the son's relative. */
async function relativeHandler(cloud: RunningCloud, answers: Answers): Promise<Actor> {
  const handler = await signedStaff(cloud);
  const county = await staffWith(cloud, { roles: ['countyOfficer'], regionCode: '360281000000' });
  const son = answers.members![1]!;
  const body = { staffId: handler.staffId, name: son.name!, idNumber: son.identity!.number!, relation: '表弟' };
  await cloud.call(addRelative, { body }, { token: county.token });
  return handler.principal;
}

/** On the board of the own village. */
async function anyPublicNotice(cloud: RunningCloud, caseId: string, findingId: string | null = null): Promise<string> {
  const id = newId();
  const where = { villageCode: places.aide.own, aid: 'dibao' as const, stage: 'acceptance' as const };
  const nothing = { names: [], minors: 0, coveredCount: null, householdSize: null, causes: [], monthlyAmountFen: null };
  const stands = { state: 'standing' as const, postedOn: '2026-03-02', untilOn: '2099-12-31', endedOn: null };
  const notice = { id, caseId, findingId, ...where, fields: nothing, preparedAt: cloud.clock.now(), ...stands };
  await cloud.database.transaction((tx) => cloud.get(PublicNoticeRepository).add(notice, tx));
  return id;
}

/** A finding about the applicant that is being looked into. */
async function anyFinding(cloud: RunningCloud, caseId: string): Promise<string> {
  const id = newId();
  const about = { caseId, memberId: 'm1', personId: newId(), about: 'income' };
  const stage = { status: 'established', version: 1, establishedOn: '2026-03-02', confirmedOn: null };
  await cloud.database.insert('finding', { id, ...about, ...stage, updatedAt: cloud.clock.now() });
  return id;
}

/** To the medical security of the own county, by queue. */
async function anyReferral(cloud: RunningCloud, caseId: string, noticeId: string) {
  const referralId = newId();
  const to = {
    departmentCode: 'medicalSecurity' as const,
    department: '示范县医疗保障局',
    countyCode: places.county.own,
  };
  const way = { sendBy: 'queue' as const, consent: null, staffId: null, sentOn: '2026-03-02', dueOn: '2026-03-23' };
  const there = { handedTo: null, handedOn: null, receivedOn: null, receivedByStaffId: null, remindedOn: null };
  const back = { result: null, answer: null, answeredOn: null, answeredByStaffId: null };
  const referral = { id: referralId, caseId, noticeId, aid: 'medical' as const, ...to, ...way, ...there, ...back };
  await cloud.database.transaction((tx) => cloud.get(ReferralRepository).add(referral, tx));
  return { noticeId, referralId };
}

async function anyNotice(cloud: RunningCloud, caseId: string): Promise<string> {
  const id = newId();
  const issuer = {
    issuerCode: places.township.own,
    issuer: '示范镇人民政府',
    number: '示范〔2026〕1号',
    staffId: null,
  };
  const words = { kind: 'acceptance' as const, title: '受理通知书', parts: [] };
  const issued = { issuedOn: '2026-03-02', issuedAt: cloud.clock.now() };
  const book = { year: 2026, seq: 999 };
  await cloud.database.transaction((tx) =>
    cloud.get(NoticeRepository).add({ id, caseId, ...issuer, ...words, ...issued }, book, tx),
  );
  return id;
}

/** The other things that belong to somebody: an open draft with a page on its way, a message, a file, a signature. */
async function things(
  cloud: RunningCloud,
  proxy: { token: string; accountId: string },
  filed: Awaited<ReturnType<typeof filedWithPapers>>,
) {
  const draft = await filledDraft(cloud, proxy, motherAndSon(), 'second');
  const paper = await addPaper(cloud, proxy, { draftId: draft.id }, [await anyPhoto()]);
  const upload = await newUpload(cloud, proxy, paper.id, 100);
  const { messages } = await cloud.call(listMessages, { query: {} }, { token: proxy.token });
  const number = filed.answers.members![1]!.identity!.number!;
  const signed = await signThroughLink(cloud, proxy, filed.draftId, 'authorization:m2', number);
  const colleague = await signedStaff(cloud, { name: '示范同事' });
  return {
    proxyAccountId: proxy.accountId,
    draftId: draft.id,
    draftDocumentId: paper.id,
    uploadId: upload.id,
    messageId: messages[0]!.id,
    documentId: filed.register.id,
    pageId: filed.register.pages[0]!.id,
    fileId: fileOf(filed.register),
    signatureId: signed.signatureId,
    colleagueId: colleague.staffId,
  };
}
