import type { CaseAction } from '../casework/actions';
import type { Role } from '../kernel/role';

/** Everything else that one can be allowed to do: reading, and the work around the cases. */
export const deskActions = [
  'viewCase',
  'viewFile',
  'viewFullNumber',
  'viewQueue',
  'viewOverdue',
  'enterWindowApplication',
  'fileForOthers',
  'proveIdentity',
  'witnessPaperSignature',
  'signHandlerCommitment',
  'recordLeave',
  'joinHousehold',
  'viewStaff',
  'manageStaff',
  'manageRelatives',
  'importCalendar',
] as const;

export type DeskAction = (typeof deskActions)[number];
export type PermittedAction = CaseAction | DeskAction;

/**
 * How far a role reaches with an action.
 * filed: cases one filed oneself or for which one is the named proxy; helped: cases a staff member filed for somebody;
 * region: everything handled in one's own region (an aide's village, a handler's township, a county officer's county);
 * concerned: the same, and cases handled elsewhere of people registered there (A07); everywhere: no border; self: one's
 * own account only.
 */
export type Reach = 'filed' | 'helped' | 'region' | 'concerned' | 'everywhere' | 'self';

export interface Permission {
  by: Partial<Record<Role, Reach>>;
  /** Near relatives and household members of the applicant take no part (C08; TJ 二(六)). */
  recusal?: true;
}

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
  viewCase: {
    by: {
      resident: 'filed',
      proxy: 'filed',
      villageAide: 'helped',
      gridWorker: 'helped',
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
      villageAide: 'helped',
      gridWorker: 'helped',
      townshipHandler: 'concerned',
      townshipLeader: 'concerned',
      countyOfficer: 'concerned',
    },
    recusal: true,
  },
  viewFullNumber: { by: { townshipHandler: 'concerned', countyOfficer: 'concerned' }, recusal: true },
  viewQueue: { by: { townshipHandler: 'concerned', townshipLeader: 'concerned', countyOfficer: 'concerned' } },
  viewOverdue: { by: { townshipLeader: 'concerned', countyOfficer: 'concerned' } },
  enterWindowApplication: { by: { townshipHandler: 'region' } },
  fileForOthers: { by: { villageAide: 'region', gridWorker: 'region', townshipHandler: 'region' } },
  proveIdentity: { by: { villageAide: 'region', gridWorker: 'region', townshipHandler: 'region' } },
  witnessPaperSignature: {
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
