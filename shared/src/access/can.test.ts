import * as fc from 'fast-check';
import { roles } from '../kernel/role';
import type { Actor, CaseResource } from './actor';
import { can, inScope, mayEver, refusalOf, scopeOf } from './can';
import { permissions } from './permissions';
import type { PermittedAction } from './permissions';

const actions = Object.keys(permissions) as PermittedAction[];
const resource: CaseResource = {
  townshipCode: '360281100000',
  villageCode: '360281100201',
  registrationTownshipCode: '360281101000',
  filerAccountIds: ['applicant', 'proxy'],
  proxyAccountIds: ['proxy'],
  filedByStaffId: 'aide',
  endedHelperIds: [],
  handlerStaffId: 'handler',
  opinionCode: '360281100000',
  authorityCode: '360281100000',
  parts: [
    { staffId: 'walker', part: 'appointed' },
    { staffId: 'surveyor', part: 'investigator' },
    { staffId: 'proposer', part: 'relief' },
    { staffId: 'adviser', part: 'opinion' },
  ],
  recusedStaffIds: ['relative'],
};
const staff = (role: (typeof roles)[number], regionCode: string, staffId = 'somebody'): Actor => ({
  kind: 'staff',
  staffId,
  roles: [role],
  regionCode,
});

describe('who may do what', () => {
  it('denies whatever the map does not name, to every role, everywhere', () => {
    const regions = ['000000000000', '360281000000', '360281100000', '360281100201'];
    for (const action of actions) {
      for (const role of roles.filter((one) => permissions[action].by[one] === undefined)) {
        if (role === 'resident' || role === 'proxy') continue;
        for (const region of regions) expect(refusalOf(staff(role, region), action, resource)).toBe('roleNotAllowed');
        expect(mayEver(staff(role, '000000000000'), action)).toBe(false);
      }
    }
  });

  it('denies everything to somebody not signed in, and to a member of staff without a role', () => {
    const nobody: Actor = { kind: 'staff', staffId: 'aide', roles: [], regionCode: '000000000000' };
    for (const action of actions) {
      expect(refusalOf({ kind: 'anonymous' }, action, resource)).toBe('signInFirst');
      expect(can(nobody, action, resource)).toBe(false);
      expect(scopeOf({ kind: 'anonymous' }, action)).toBeNull();
    }
  });

  it('leaves to the system alone what nobody is listed for', () => {
    const alone = actions.filter((action) => Object.keys(permissions[action].by).length === 0);
    expect(alone).toEqual(['announceLapse', 'lapse', 'requestCall']);
    for (const action of alone) expect(can({ kind: 'system' }, action, resource)).toBe(true);
  });

  it('A07 lets the township of registration read and ask, never accept', () => {
    const there = staff('townshipHandler', '360281101000');
    const mine = actions.filter((action) => can(there, action, resource));
    const reading = [
      'viewCase',
      'viewFile',
      'recordFoundFact',
      'exportDecided',
      'viewFullNumber',
      'viewQueue',
      'viewFindings',
    ];
    expect(mine).toEqual(['recordVerificationRequest', 'deliverNotice', 'issueCertificate', ...reading]);
  });

  it('A06 lets a proxy do all but withdraw of what the applicant may', () => {
    const may = (accountId: string) =>
      actions.filter((action) => can({ kind: 'resident', accountId }, action, resource));
    expect(may('applicant').filter((action) => !may('proxy').includes(action))).toEqual([
      'withdraw',
      'makeStatement',
      'contestFinding',
    ]);
    expect(may('stranger')).toEqual([]);
  });

  it('C08 takes a relative out of everything that is done to the case', () => {
    const free = actions.filter((action) =>
      can(staff('townshipHandler', '360281100000', 'relative'), action, resource),
    );
    for (const action of ['accept', 'correct', 'answerSupplement', 'viewCase', 'viewFile', 'witnessPaperSignature']) {
      expect(free).not.toContain(action);
      const refused = refusalOf(
        staff('townshipHandler', '360281100000', 'relative'),
        action as PermittedAction,
        resource,
      );
      expect(refused).toBe('recused');
    }
  });

  it('D07 has the decision made in the office whose it is, by somebody who had no part in it before', () => {
    const leader = (staffId: string) => staff('townshipLeader', '360281100000', staffId);
    expect(refusalOf(leader('leader'), 'approve', resource)).toBeNull();
    for (const involved of ['handler', 'aide', 'surveyor', 'adviser']) {
      expect(refusalOf(leader(involved), 'approve', resource)).toBe('samePerson');
      expect(refusalOf(leader(involved), 'refuse', resource)).toBe('samePerson');
    }
    expect(refusalOf(leader('relative'), 'approve', resource)).toBe('recused');
    expect(refusalOf(staff('countyOfficer', '360281000000'), 'approve', resource)).toBe('outsideScope');
    const large = { ...resource, authorityCode: '360281000000' };
    expect(refusalOf(staff('countyOfficer', '360281000000'), 'approve', large)).toBeNull();
    expect(refusalOf(leader('leader'), 'approve', large)).toBe('outsideScope');
    const elsewhere = { ...resource, opinionCode: '360281101000', authorityCode: '360281101000' };
    expect(refusalOf(leader('leader'), 'approve', elsewhere)).toBe('outsideScope');
    expect(refusalOf(staff('townshipLeader', '360281101000'), 'approve', elsewhere)).toBeNull();
    expect(refusalOf(staff('townshipHandler', '360281101000'), 'giveOpinion', elsewhere)).toBeNull();
    expect(refusalOf(staff('townshipHandler', '360281100000'), 'giveOpinion', elsewhere)).toBe('outsideScope');
  });

  it('A08, E07 has relief confirmed by a second person', () => {
    const leader = (staffId: string) => staff('townshipLeader', '360281100000', staffId);
    expect(refusalOf(leader('proposer'), 'confirmRelief', resource)).toBe('samePerson');
    expect(refusalOf(leader('handler'), 'confirmRelief', resource)).toBe('samePerson');
    expect(refusalOf(leader('leader'), 'confirmRelief', resource)).toBeNull();
  });

  it('C01, C08 lets an aide appointed to the survey make it, and no other aide', () => {
    const aide = (staffId: string) => staff('villageAide', '360281100201', staffId);
    expect(can(aide('walker'), 'submitSurvey', resource)).toBe(true);
    expect(can(aide('walker'), 'viewCase', resource)).toBe(true);
    expect(can(aide('another'), 'submitSurvey', resource)).toBe(false);
    const related = { ...resource, recusedStaffIds: ['walker'] };
    expect(refusalOf(aide('walker'), 'submitSurvey', related)).toBe('recused');
  });

  it('reaches with several roles what each of them reaches, and nothing more', () => {
    const anyRoles = fc.uniqueArray(fc.constantFrom(...roles.slice(2)), { maxLength: 4 });
    const anyRegion = fc.constantFrom('360281000000', '360281100000', '360281101000', '360281100201', '120115000000');
    fc.assert(
      fc.property(anyRoles, anyRegion, fc.constantFrom(...actions), (held, regionCode, action) => {
        const together: Actor = { kind: 'staff', staffId: 'aide', roles: held, regionCode };
        const apart = held.map((role) => can({ ...together, roles: [role] }, action, resource));
        expect(can(together, action, resource)).toBe(apart.includes(true));
        const scope = scopeOf(together, action);
        expect(scope !== null && inScope(scope, resource)).toBe(apart.includes(true));
      }),
    );
  });
});
