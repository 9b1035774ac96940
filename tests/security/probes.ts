/* eslint-disable max-lines -- one table with a line for each endpoint: what is called, and who may */
import { mayEver } from '@twin-pledge/shared/access/can';
import type { PermittedAction } from '@twin-pledge/shared/access/permissions';
import { contains } from '@twin-pledge/shared/kernel/regionCode';
import { newId } from '../../cloud/src/platform/ids/newId';
import { inventedIdNumber } from '../support/people';
import { awardProbes } from './awardProbes';
import type { Probe } from './probe';
import { proxyProbes } from './proxyProbes';
import { sampleActs } from './sampleActs';
import { sampleFindingActs } from './sampleFindingActs';
import type { SecurityWorld, Target } from './securityWorld';
import { onCase, onStaff, ownedBy } from './verdicts';
import type { Verdict } from './verdicts';

type Probing = (world: SecurityWorld) => Probe[];

/** A version no case has: who is let in is told that their screen is stale, and nothing happens. */
const version = 999_999;
const noSuch = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
const township = '360281100000';

const forCases =
  (action: PermittedAction, body?: object) =>
  ({ cases }: SecurityWorld): Probe[] =>
    cases.map(({ id, resource }) => ({
      action,
      input: { params: { id }, ...(body ? { body } : {}) },
      expected: (actor) => onCase(actor, action, resource),
    }));

/** Something of a case that does not exist: who may see the case is told so, as everybody else is. */
const forCasesOnly =
  (action: PermittedAction, params: object) =>
  ({ cases }: SecurityWorld): Probe[] =>
    cases.map(({ id, resource }) => ({
      action,
      input: { params: { id, ...params } },
      expected: (actor) => {
        const verdict = onCase(actor, action, resource);
        return verdict === 'open' ? 'notFound' : verdict;
      },
    }));

const forDraft =
  (rest: object = {}): Probing =>
  ({ draftId, proxyAccountId }) => [
    { input: { params: { id: draftId }, ...rest }, expected: (actor) => ownedBy(actor, proxyAccountId) },
  ];

const forUpload =
  (params: object = {}, bytes?: Buffer): Probing =>
  ({ uploadId, proxyAccountId }) => [
    { input: { params: { id: uploadId, ...params } }, bytes, expected: (actor) => ownedBy(actor, proxyAccountId) },
  ];

/** Papers of the first case: who may hand papers in for it may add to them. */
const forDocument =
  (rest: (world: SecurityWorld) => object): Probing =>
  (world) => [
    {
      action: 'answerSupplement',
      input: rest(world),
      expected: (actor) => onCase(actor, 'answerSupplement', first(world).resource),
    },
  ];

/** The finding of the first case. */
const forFinding =
  (action: PermittedAction, rest: object, bytes?: Buffer): Probing =>
  (world) => [
    {
      action,
      input: { params: { id: world.findingId }, ...rest },
      bytes,
      expected: (actor) => onCase(actor, action, first(world).resource),
    },
  ];

/** A notice of the first case. */
const forNotice: Probing = (world) => [
  {
    action: 'viewCase',
    input: { params: { id: first(world).id, noticeId: world.noticeId } },
    expected: (actor) => onCase(actor, 'viewCase', first(world).resource),
  },
];

/** The public notices of the first case, about the application and about a finding: who may post them. */
const forPosting =
  (params: object = {}, { bytes, allowed = 'open' }: { bytes?: Buffer; allowed?: Verdict } = {}): Probing =>
  (world) =>
    (['startPublicity', 'postDishonestyNotice'] as const).map((action) => ({
      action,
      input: {
        params: { id: action === 'startPublicity' ? world.publicNoticeId : world.findingNoticeId, ...params },
      },
      bytes,
      expected: (actor) => {
        const verdict = onCase(actor, action, first(world).resource);
        return verdict === 'open' ? allowed : verdict;
      },
    }));

/** What a survey takes along and brings, of every case: who may make it. */
const forSurvey =
  (params: object = {}, { bytes }: { bytes?: Buffer } = {}): Probing =>
  ({ cases }) =>
    cases.map(({ id, resource }) => ({
      action: 'submitSurvey',
      input: { params: { id, ...params } },
      bytes,
      expected: (actor) => onCase(actor, 'submitSurvey', resource),
    }));

/** A piece of a survey that no case has: who may see the case hears so. */
const forSurveyPart =
  (params: object): Probing =>
  ({ cases }) =>
    cases.map(({ id, resource }) => ({
      action: 'viewCase',
      input: { params: { id, ...params } },
      expected: (actor) => {
        const verdict = onCase(actor, 'viewCase', resource);
        return verdict === 'open' ? 'notFound' : verdict;
      },
    }));

/** The letter to 乐平市's medical security: its own officer alone. */
const forReferral =
  (rest: object = {}): Probing =>
  ({ referralId }) => [
    {
      action: 'viewReferrals',
      input: { params: { id: referralId }, ...rest },
      expected: (actor) => {
        if (actor.kind !== 'staff' || !mayEver(actor, 'viewReferrals')) return 'forbidden';
        return contains(actor.regionCode, township) ? 'open' : 'notFound';
      },
    },
  ];

const first = ({ cases }: SecurityWorld): Target => cases[0]!;
const always =
  (input: object, expected: Verdict = 'open'): Probing =>
  () => [{ input, expected: () => expected }];
const item = { key: 'x', kind: 'answer', typeCode: null, memberId: null, title: '示范', explanation: '示范' };
/** Let in, and then refused: of nobody who calls. */
const noProof = { by: 'demonstration', key: 'nobody' };
const chunk = (name: string, content: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  return Buffer.concat([length, Buffer.from(name), content, Buffer.alloc(4)]);
};
/** Has the parts of a PNG and is long enough for one. */
const somePicture = Buffer.concat([
  Buffer.from('89504e470d0a1a0a', 'hex'),
  chunk('IHDR', Buffer.alloc(13, 1).fill(0, 0, 3).fill(0, 4, 7)),
  chunk('IDAT', Buffer.alloc(400, 7)),
  chunk('IEND', Buffer.alloc(0)),
]).toString('base64');
const today = '2026-03-02';

/** By endpoint: how it is probed. An endpoint without an object of somebody's needs no line here. */
export const probes: Readonly<Record<string, Probing>> = {
  'cases.show': forCases('viewCase'),
  'cases.answerSupplement': forCases('answerSupplement', { version, note: '示范' }),
  'cases.correct': forCases('correct', { version, changes: [{ path: 'contactPhone', value: '13800000009' }] }),
  'cases.withdraw': forCases('withdraw', { version, reason: '示范' }),
  'desk.accept': forCases('accept', { version, checklist: [] }),
  'desk.case': forCases('viewCase'),
  'desk.colleagues': forCases('reassign'),
  'desk.fullNumber': forCases('viewFullNumber', { path: 'members.m1.identity.number', reason: '示范' }),
  'desk.linkDuplicate': forCases('linkDuplicate', { version, otherCaseId: noSuch }),
  'desk.reassign': forCases('reassign', { version, toStaffId: noSuch, reason: '示范' }),
  'desk.recordCall': forCases('recordCall', { version, reached: true, note: '示范' }),
  'desk.recordDeath': forCases('recordDeath', { version, diedOn: today }),
  'desk.recordTrip': forCases('recordTrip', { version, cameOn: today, reason: '示范' }),
  'desk.recordVerificationRequest': forCases('recordVerificationRequest', { version, note: '示范' }),
  'desk.refuse': forCases('refuseAcceptance', { version, groundCode: 'alreadyReceiving', explanation: '示范' }),
  'desk.requestSupplement': forCases('requestSupplement', { version, items: [item] }),
  'assessment.show': forCases('viewCase'),
  'assessment.worksheet': forCases('viewCase'),
  'assessment.addFoundFact': forCases('recordFoundFact', { path: 'nothing', value: 1, from: 'finding' }),
  'verification.persons': forCases('verifyMeans'),
  'verification.report': forCases('viewCase'),
  'verification.settle': forCases('verifyMeans', { key: 'wage:m1', take: true }),
  'verification.import': () => [
    {
      action: 'verifyMeans',
      input: { query: { name: '示范.csv' } },
      bytes: Buffer.from('x'),
      expected: (actor) => (mayEver(actor, 'verifyMeans') ? 'open' : 'forbidden'),
    },
  ],
  ...awardProbes,
  ...proxyProbes,
  'verification.closeSource': forCases('verifyMeans', { requestIds: [noSuch], reason: '示范' }),
  'verification.ask': ({ cases }) =>
    cases.map(({ id, resource }) => ({
      action: 'verifyMeans',
      input: { body: { caseIds: [id] } },
      expected: (actor) => onCase(actor, 'verifyMeans', resource),
    })),
  'verification.export': ({ cases }) =>
    cases.map(({ id, resource }) => ({
      action: 'verifyMeans',
      input: { body: { caseIds: [id] } },
      expected: (actor) => onCase(actor, 'verifyMeans', resource),
    })),
  // Who has not signed the agreement learns nothing of a file, not even whether there is one.
  'verification.takeImport': always({ params: { id: noSuch } }),
  'verification.dropImport': always({ params: { id: noSuch } }),
  'reserve.show': () => [
    { input: { params: { code: township } }, expected: (actor) => onStaff(actor, 'viewReserve', noSuch, township) },
  ],
  'reserve.topUp': always({ params: { code: township }, body: {} }),
  'payments.show': forCases('viewCase'),
  'payments.pdf': forCasesOnly('viewCase', { orderId: noSuch }),
  'care.show': forCases('viewCase'),
  'care.agreementPdf': forCasesOnly('viewCase', { agreementId: noSuch }),
  'evidence.add': ({ cases }) =>
    cases.map(({ id, resource }) => ({
      action: 'recordReliefReceipt',
      input: { params: { id, purpose: 'reliefReceipt' } },
      bytes: Buffer.from('x'),
      expected: (actor) => onCase(actor, 'recordReliefReceipt', resource),
    })),
  'evidence.read': forCasesOnly('viewCase', { evidenceId: noSuch }),
  'notices.list': forCases('viewCase'),
  'notices.show': forNotice,
  'notices.pdf': forNotice,
  'findings.ofCase': forCases('viewCase'),
  'findings.mine': forCases('viewCase'),
  'findings.establish': (world) => [
    {
      action: 'establishFacts',
      input: { params: { id: first(world).id }, body: { memberId: 'm1', about: ['income'], evidence: '示范' } },
      expected: (actor) => onCase(actor, 'establishFacts', first(world).resource),
    },
  ],
  'findings.act': (world) =>
    sampleFindingActs.map((act) => ({
      action: act.action,
      input: { params: { id: world.findingId }, body: { version, act } },
      expected: (actor) => onCase(actor, act.action, first(world).resource),
    })),
  'findings.state': forFinding('makeStatement', { body: { statement: '示范' } }),
  'findings.object': forFinding('contestFinding', { body: { reason: '示范' } }),
  'findings.addEvidence': forFinding('establishFacts', { label: '示范' }, Buffer.from('x')),
  'findings.evidence': (world) => [
    {
      action: 'viewFindings',
      input: { params: { id: world.findingId, fileId: noSuch } },
      expected: (actor) => {
        const verdict = onCase(actor, 'viewFindings', first(world).resource);
        return verdict === 'open' ? 'notFound' : verdict;
      },
    },
  ],
  'nextAid.show': forCases('viewCase'),
  'nextAid.start': forCases('startNextAid', { aid: 'tekun' }),
  'needs.show': forCases('viewCase'),
  'needs.pdf': forCases('viewCase'),
  'needs.refer': forCases('referNeed', { aid: 'medical', reason: '示范', consent: 'inPerson' }),
  'referrals.show': forReferral(),
  'referrals.pdf': forReferral(),
  'referrals.receive': forReferral(),
  'referrals.answer': forReferral({ body: { result: 'notOurs', answer: '示范' } }),
  'referrals.handOver': (world) => [
    {
      action: 'refer',
      input: { params: { id: world.referralId }, body: { takenBy: '示范', takenOn: '2099-01-01' } },
      expected: (actor) => onCase(actor, 'refer', first(world).resource),
    },
  ],
  'publicity.list': always({ params: { code: '360281100201' } }),
  'publicity.object': ({ publicNoticeId: id }) => [
    { input: { params: { id }, body: { reason: '示范' } }, expected: () => 'open' },
  ],
  'publicity.ofCase': forCases('viewCase'),
  'publicity.print': forPosting(),
  'publicity.post': forPosting(),
  'publicity.addPhoto': forPosting({ distance: 'near' }, { bytes: Buffer.from('x') }),
  'publicity.photo': forPosting({ photoId: noSuch }, { allowed: 'notFound' }),
  'procedure.show': forCases('viewCase'),
  'procedure.act': ({ cases, colleagueId }) =>
    sampleActs(colleagueId).flatMap((act) =>
      cases.map(({ id, resource }) => ({
        action: act.action,
        input: { params: { id }, body: { version, act } },
        expected: (actor) => onCase(actor, act.action, resource),
      })),
    ),
  'survey.takeAlong': forSurvey(),
  'survey.addPhoto': forSurvey({ photoId: 'photo-0001' }, { bytes: Buffer.from('x') }),
  'survey.list': forCases('viewCase'),
  'survey.photo': forSurveyPart({ photoId: 'photo-0001' }),
  'survey.signature': forSurveyPart({ signatureId: noSuch }),
  'desk.search': () => [
    {
      action: 'viewCase',
      input: { body: { q: '示桂兰' } },
      expected: (actor) => (mayEver(actor, 'viewCase') ? 'open' : 'forbidden'),
    },
  ],
  'drafts.open': () =>
    (['fileForOthers', 'enterWindowApplication'] as const).map((action) => ({
      action,
      input: { body: { purposeKey: `probe:${action}`, window: action === 'enterWindowApplication' } },
      // At home everybody opens drafts of their own; only at the window is it the role that counts for all.
      expected: (actor) =>
        mayEver(actor, action) || (actor.kind === 'resident' && action === 'fileForOthers') ? 'open' : 'forbidden',
    })),
  'drafts.show': forDraft(),
  'drafts.save': forDraft({ body: { baseVersion: 0, changes: [] } }),
  'drafts.neededPapers': forDraft(),
  'drafts.delete': forDraft(),
  'applications.check': forDraft(),
  'applications.send': forDraft({ body: { version } }),
  'signing.list': forDraft(),
  'signing.text': forDraft({ query: { key: 'commitment:m1' } }),
  'signing.makeLink': forDraft({ body: { key: 'commitment:m1' } }),
  'signing.sign': forDraft({ body: { key: 'commitment:m1', textHash: 'x', drawing: somePicture } }),
  'signing.remind': forDraft({ body: { key: 'commitment:m1' } }),
  'signing.own': always({}),
  'accounts.ownCopy': always({}),
  'sessions.list': always({}),
  'sessions.end': always({ params: { id: noSuch }, body: { proof: noProof } }),
  'sessions.endOthers': always({ body: { proof: noProof } }),
  'signing.makeOwnLink': () => [
    { input: { body: { draftId: newId(), key: 'commitment:m1' } }, expected: () => 'notFound' },
  ],
  'signing.openLink': always({ body: { token: 'a'.repeat(43) } }),
  'signing.linkCode': always({ label: 'a'.repeat(32) }),
  'signing.signByLink': always({ body: { token: 'a'.repeat(43) } }),
  'signing.revoke': () => [{ input: { params: { id: newId() }, body: {} }, expected: () => 'notFound' }],
  'signing.verify': (world) => [
    {
      action: 'viewCase',
      input: { params: { id: world.signatureId } },
      expected: (actor) => onCase(actor, 'viewCase', first(world).resource),
    },
  ],
  'signing.paper': ({ cases, documentId }) =>
    cases.slice(0, 1).map(({ id, resource }) => ({
      action: 'witnessPaperSignature',
      input: { body: { caseId: id, key: 'authorization:m2', documentId, signedOn: today, witnessNote: '示范' } },
      expected: (actor) => onCase(actor, 'witnessPaperSignature', resource),
    })),
  'papers.addDocument': ({ cases }) =>
    cases.map(({ id, resource }) => ({
      action: 'answerSupplement',
      input: { body: { caseId: id, typeCode: 'other', memberId: null } },
      expected: (actor) => onCase(actor, 'answerSupplement', resource),
    })),
  'papers.startUpload': forDocument(({ documentId }) => ({
    params: { id: documentId },
    body: { bytes: 10, name: 'x' },
  })),
  'papers.removePage': forDocument(({ documentId, pageId }) => ({ params: { id: documentId, pageId } })),
  'papers.readFile': (world) => [
    {
      action: 'viewFile',
      input: { params: { id: world.fileId } },
      expected: (actor) => onCase(actor, 'viewFile', first(world).resource),
    },
  ],
  'papers.showUpload': forUpload(),
  'papers.sendChunk': forUpload({ ordinal: '9' }, Buffer.from('x')),
  'papers.finishUpload': forUpload(),
  'messages.read': ({ messageId, proxyAccountId }) => [
    { input: { params: { id: messageId } }, expected: (actor) => ownedBy(actor, proxyAccountId) },
  ],
  'regions.applicationCode': always({ params: { code: '360281100201' } }),
  'regions.poster': always({ params: { code: township } }, 'notFound'),
  'regions.show': always({ params: { code: township } }),
  'staff.change': always({ params: { id: noSuch }, body: {} }),
  'staff.resetSecondFactor': ({ colleagueId }) => [
    {
      action: 'manageStaff',
      input: { params: { id: colleagueId }, body: { reason: '示范' } },
      expected: (actor) => onStaff(actor, 'manageStaff', colleagueId, township),
    },
  ],
  'staff.recordLeave': ({ colleagueId }) => [
    {
      action: 'recordLeave',
      input: { body: { staffId: colleagueId, fromOn: today, toOn: today, standInId: null } },
      expected: (actor) => onStaff(actor, 'recordLeave', colleagueId, township),
    },
  ],
  'staff.addRelative': ({ colleagueId }) => [
    {
      action: 'manageRelatives',
      input: {
        body: { staffId: colleagueId, name: '示亲', idNumber: inventedIdNumber('1980-01-01'), relation: '表亲' },
      },
      expected: (actor) => onStaff(actor, 'manageRelatives', colleagueId, township),
    },
  ],
  'staff.removeRelative': always({ params: { id: noSuch } }, 'notFound'),
};
