import type { CaseAction } from '../casework/actions';
import type { CasePart } from '../casework/caseParts';
import type { FindingAction } from '../casework/falseCommitment/findingTable';
import type { Role } from '../kernel/role';
import type { DeskAction } from './deskActions';

export type PermittedAction = CaseAction | FindingAction | DeskAction;

/**
 * How far a role reaches with an action.
 * filed: cases one filed oneself or for which one is the named proxy; helped: cases a staff member filed for somebody;
 * region: everything handled in one's own region (an aide's village, a handler's township, a county officer's county);
 * concerned: the same, and cases handled elsewhere of people registered there (A07); investigating: cases whose survey
 * one is appointed to (C01); opinion: cases one's township gives the opinion on; authority: cases one's office decides
 * (D07); everywhere: no border; self: one's own account only; department: letters to one's own department in one's
 * county, and no case (G06).
 */
export type Reach =
  | 'filed'
  | 'helped'
  | 'region'
  | 'concerned'
  | 'investigating'
  | 'opinion'
  | 'authority'
  | 'everywhere'
  | 'self'
  | 'department';

/** Somebody who has a part in a case already: its handler, who filed it, or a part that an action gave. */
export type Involved = 'handler' | 'filer' | CasePart;

export interface Permission {
  by: Partial<Record<Role, Reach | readonly Reach[]>>;
  /** Near relatives and household members of the applicant take no part (C08; TJ 二(六)). */
  recusal?: true;
  /** Not the same person as any of these: what two must look at, one never does alone (D07, A08). */
  apartFrom?: readonly Involved[];
}

const decider: Permission = {
  by: { townshipLeader: 'authority', countyOfficer: 'authority' },
  recusal: true,
  apartFrom: ['handler', 'filer', 'investigator', 'opinion'],
};

const secondPerson: Permission = {
  by: { townshipLeader: 'authority', countyOfficer: 'authority' },
  recusal: true,
  apartFrom: ['handler', 'filer', 'relief'],
};

const handlerHere: Permission = { by: { townshipHandler: 'region' }, recusal: true };

/** The county, and nobody who found the facts or heard the person (LX 三(六)约束1). */
const legalReviewer: Permission = {
  by: { countyOfficer: 'concerned' },
  recusal: true,
  apartFrom: ['handler', 'investigator', 'findingFacts', 'findingHearing'],
};

const leaderOrCounty: Permission = { by: { townshipLeader: 'region', countyOfficer: 'region' }, recusal: true };

/** The total map of permissions: what is not listed for a role is denied. */
export const permissions: Record<PermittedAction, Permission> = {
  submit: {
    by: { resident: 'filed', proxy: 'filed', villageAide: 'helped', gridWorker: 'helped', townshipHandler: 'region' },
  },
  requestSupplement: { by: { townshipHandler: 'region' }, recusal: true },
  answerSupplement: {
    by: { resident: 'filed', proxy: 'filed', villageAide: 'helped', gridWorker: 'helped', townshipHandler: 'region' },
    recusal: true,
  },
  accept: { by: { townshipHandler: 'region' }, recusal: true },
  refuseAcceptance: { by: { townshipHandler: 'region' }, recusal: true },
  correct: {
    by: { resident: 'filed', proxy: 'filed', villageAide: 'helped', gridWorker: 'helped', townshipHandler: 'region' },
    recusal: true,
  },
  // A handler only on the applicant's own written wish, which the command asks for.
  withdraw: { by: { resident: 'filed', townshipHandler: 'region' }, recusal: true },
  announceLapse: { by: {} },
  lapse: { by: {} },
  recordDeath: { by: { townshipHandler: 'region', townshipLeader: 'region' }, recusal: true },
  reassign: { by: { townshipLeader: 'region', countyOfficer: 'region' }, recusal: true },
  linkDuplicate: { by: { townshipHandler: 'region' }, recusal: true },
  recordTrip: { by: { townshipHandler: 'region' }, recusal: true },
  requestCall: { by: {} },
  recordCall: { by: { townshipHandler: 'region' }, recusal: true },
  recordVerificationRequest: { by: { townshipHandler: 'concerned' }, recusal: true },
  arrangeSurvey: handlerHere,
  submitSurvey: {
    by: { townshipHandler: 'region', villageAide: 'investigating', gridWorker: 'investigating' },
    recusal: true,
  },
  returnVerification: { by: { countyOfficer: 'concerned' }, recusal: true },
  recordRegistrationAnswer: handlerHere,
  recordAssessment: handlerHere,
  investigateFurther: { by: { townshipHandler: ['region', 'opinion'] }, recusal: true },
  callDemocraticReview: handlerHere,
  recordDemocraticReview: handlerHere,
  findHonest: { by: { townshipLeader: 'region' }, recusal: true, apartFrom: ['handler', 'filer'] },
  liftHonestFinding: { by: { townshipLeader: 'region' }, recusal: true, apartFrom: ['handler', 'filer'] },
  startPublicity: { by: { townshipHandler: 'region', villageAide: 'region' }, recusal: true },
  endPublicity: handlerHere,
  raiseObjection: {
    by: { villageAide: 'region', townshipHandler: 'region', townshipLeader: 'region', countyOfficer: 'region' },
    recusal: true,
  },
  concludeObjection: { ...leaderOrCounty, apartFrom: ['handler', 'filer', 'investigator'] },
  giveOpinion: { by: { townshipHandler: 'opinion' }, recusal: true },
  sendBack: decider,
  extendTotal: leaderOrCounty,
  approve: decider,
  refuse: decider,
  deliverNotice: { by: { townshipHandler: 'concerned' }, recusal: true },
  issueCertificate: { by: { townshipHandler: 'concerned' }, recusal: true },
  recordSelfCare: { by: { countyOfficer: 'concerned' }, recusal: true },
  // On a reported change, or because the county finds it needed (C07).
  reassessSelfCare: { by: { townshipHandler: 'region', countyOfficer: 'concerned' }, recusal: true },
  planCare: handlerHere,
  recordCareAgreement: handlerHere,
  proposeRelief: handlerHere,
  forgoRelief: handlerHere,
  confirmRelief: secondPerson,
  declineRelief: secondPerson,
  returnRelief: handlerHere,
  confirmReliefAgain: secondPerson,
  recordReliefReceipt: handlerHere,
  completeReliefPapers: handlerHere,
  referNeed: handlerHere,
  refer: handlerHere,
  recordReferralAnswer: handlerHere,
  establishFacts: handlerHere,
  recordHearing: { ...leaderOrCounty, apartFrom: ['handler', 'investigator', 'findingFacts'] },
  passLegalReview: legalReviewer,
  failLegalReview: legalReviewer,
  // The township's own hands: no neighbour is asked to hang it.
  postDishonestyNotice: handlerHere,
  forgoNotice: leaderOrCounty,
  makeStatement: { by: { resident: 'filed', townshipHandler: 'region' }, recusal: true },
  // The person's own right; a handler writes down what they bring to the window.
  contestFinding: { by: { resident: 'filed', townshipHandler: 'region' }, recusal: true },
  concludeContest: {
    by: { countyOfficer: 'concerned' },
    recusal: true,
    apartFrom: ['handler', 'investigator', 'findingFacts', 'findingHearing', 'findingReview'],
  },
  dropFinding: leaderOrCounty,
  removeDishonestyNotice: handlerHere,
  viewCase: {
    by: {
      resident: 'filed',
      proxy: 'filed',
      villageAide: ['helped', 'investigating'],
      gridWorker: ['helped', 'investigating'],
      townshipHandler: 'concerned',
      townshipLeader: 'concerned',
      countyOfficer: 'concerned',
    },
    recusal: true,
  },
  viewFile: {
    by: {
      resident: 'filed',
      proxy: 'filed',
      villageAide: ['helped', 'investigating'],
      gridWorker: ['helped', 'investigating'],
      townshipHandler: 'concerned',
      townshipLeader: 'concerned',
      countyOfficer: 'concerned',
    },
    recusal: true,
  },
  // What survey, verification or a judgement found: by who handles the case, and by the county that verified (C03).
  recordFoundFact: { by: { townshipHandler: 'concerned', countyOfficer: 'concerned' }, recusal: true },
  signConfidentiality: { by: { countyOfficer: 'self' } },
  // The county's verification staff, once the confidentiality agreement is in force (B06).
  verifyMeans: { by: { countyOfficer: 'concerned' }, recusal: true },
  viewReserve: { by: { townshipHandler: 'region', townshipLeader: 'region', countyOfficer: 'region' } },
  topUpReserve: { by: { countyOfficer: 'region' } },
  // What was decided, for the province's own book; numbers in full only to who may see them in the case.
  exportDecided: {
    by: { townshipHandler: 'concerned', townshipLeader: 'concerned', countyOfficer: 'concerned' },
    recusal: true,
  },
  // Families that received aid before this system did: from the county's own lists.
  importAwards: { by: { countyOfficer: 'region' } },
  // D06: whoever may send an application may send the next one; a handler at the applicant's wish, which is recorded.
  startNextAid: {
    by: { resident: 'filed', proxy: 'filed', villageAide: 'helped', gridWorker: 'helped', townshipHandler: 'region' },
    recusal: true,
  },
  // G06: letters to one's own department, never the cases behind them.
  viewReferrals: { by: { departmentOfficer: 'department' } },
  answerReferral: { by: { departmentOfficer: 'department' }, recusal: true },
  viewFullNumber: { by: { townshipHandler: 'concerned', countyOfficer: 'concerned' }, recusal: true },
  viewQueue: { by: { townshipHandler: 'concerned', townshipLeader: 'concerned', countyOfficer: 'concerned' } },
  viewOverdue: { by: { townshipLeader: 'concerned', countyOfficer: 'concerned' } },
  viewFindings: {
    by: { townshipHandler: 'concerned', townshipLeader: 'concerned', countyOfficer: 'concerned' },
    recusal: true,
  },
  enterWindowApplication: { by: { townshipHandler: 'region' } },
  fileForOthers: { by: { villageAide: 'region', gridWorker: 'region', townshipHandler: 'region' } },
  proveIdentity: { by: { villageAide: 'region', gridWorker: 'region', townshipHandler: 'region' } },
  witnessPaperSignature: {
    by: { villageAide: 'region', gridWorker: 'region', townshipHandler: 'region' },
    recusal: true,
  },
  // Only the proxy is ever confirmed by telephone; who is one, or related to one, never notes the call (A06, C08).
  recordProxyCall: {
    by: { villageAide: 'region', gridWorker: 'region', townshipHandler: 'region' },
    recusal: true,
  },
  signHandlerCommitment: {
    by: {
      villageAide: 'self',
      gridWorker: 'self',
      townshipHandler: 'self',
      townshipLeader: 'self',
      countyOfficer: 'self',
    },
  },
  recordLeave: { by: { townshipHandler: 'self', townshipLeader: 'region', administrator: 'everywhere' } },
  joinHousehold: { by: { townshipHandler: 'region' }, recusal: true },
  // A county officer keeps the register of relatives of the staff of the county (H01), and so chooses from them.
  viewStaff: { by: { administrator: 'everywhere', countyOfficer: 'region' } },
  manageStaff: { by: { administrator: 'everywhere' } },
  manageRelatives: { by: { administrator: 'everywhere', countyOfficer: 'region' } },
  importCalendar: { by: { administrator: 'everywhere' } },
};
