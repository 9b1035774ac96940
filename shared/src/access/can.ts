import { contains, level } from '../kernel/regionCode';
import type { Role } from '../kernel/role';
import type { Actor, CaseResource } from './actor';
import { permissions } from './permissions';
import type { Involved, PermittedAction, Reach } from './permissions';

/** Why an action is refused; the words for people stand in copy/. */
export type AccessRefusal = 'signInFirst' | 'roleNotAllowed' | 'outsideScope' | 'recused' | 'samePerson';

/** The part of the cases that an actor reaches with an action, as a value: the cloud compiles it to a where-clause. */
export interface Scope {
  /** Cases handled in these regions. */
  regionCodes: readonly string[];
  /** Cases of people registered in these regions, wherever they are handled (A07). */
  registrationCodes: readonly string[];
  /** Cases whose opinion these townships give, and cases that these offices decide (D07). */
  opinionCodes: readonly string[];
  authorityCodes: readonly string[];
  /** Cases whose survey this member of staff is appointed to or made (C01). */
  investigatingStaffId: string | null;
  everywhere: boolean;
  accountId: string | null;
  /** Only cases that this account filed for itself, not as somebody's proxy. */
  ownOnly: boolean;
  filedByStaffId: string | null;
  /** Cases to which this member of staff is related are taken out. */
  exceptRecusedStaffId: string | null;
  /** Cases in which this member of staff has one of these parts are taken out: two must look at them. */
  apart: { staffId: string; from: readonly Involved[] } | null;
}

function rolesOf(actor: Actor): readonly Role[] {
  if (actor.kind === 'resident') return ['resident', 'proxy'];
  return actor.kind === 'staff' ? actor.roles : [];
}

function reachOf(actor: Actor, action: PermittedAction): Reach[] {
  return rolesOf(actor).flatMap((role) => permissions[action].by[role] ?? []);
}

/** True where the actor's roles name the action at all, whatever the case: shows or hides a button or a page. */
export function mayEver(actor: Actor, action: PermittedAction): boolean {
  return reachOf(actor, action).length > 0;
}

/** The scope of an actor for an action; null where no role of theirs names it (deny by default). */
export function scopeOf(actor: Actor, action: PermittedAction): Scope | null {
  const reaches = reachOf(actor, action);
  if (reaches.length === 0) return null;
  const { recusal, by, apartFrom } = permissions[action];
  const staff = actor.kind === 'staff' ? actor : null;
  const filed = actor.kind === 'resident' && reaches.includes('filed');
  return {
    regionCodes: staff && (reaches.includes('region') || reaches.includes('concerned')) ? [staff.regionCode] : [],
    registrationCodes: staff && reaches.includes('concerned') ? [staff.regionCode] : [],
    opinionCodes: staff && reaches.includes('opinion') ? [staff.regionCode] : [],
    authorityCodes: staff && reaches.includes('authority') ? [staff.regionCode] : [],
    investigatingStaffId: staff && reaches.includes('investigating') ? staff.staffId : null,
    everywhere: reaches.includes('everywhere'),
    accountId: filed ? actor.accountId : null,
    ownOnly: filed && by.proxy === undefined,
    filedByStaffId: staff && reaches.includes('helped') ? staff.staffId : null,
    exceptRecusedStaffId: staff && recusal ? staff.staffId : null,
    apart: staff && apartFrom ? { staffId: staff.staffId, from: apartFrom } : null,
  };
}

/** Whether a scope holds a case: the meaning that the compiled where-clause must agree with. */
export function inScope(scope: Scope, resource: CaseResource): boolean {
  if (scope.exceptRecusedStaffId !== null && resource.recusedStaffIds.includes(scope.exceptRecusedStaffId))
    return false;
  if (scope.apart !== null && isInvolved(scope.apart.staffId, scope.apart.from, resource)) return false;
  if (scope.everywhere) return true;
  if (scope.regionCodes.some((code) => isHandledIn(code, resource))) return true;
  if (scope.registrationCodes.some((code) => isRegisteredIn(code, resource))) return true;
  if (resource.opinionCode !== null && scope.opinionCodes.includes(resource.opinionCode)) return true;
  if (resource.authorityCode !== null && scope.authorityCodes.includes(resource.authorityCode)) return true;
  if (scope.investigatingStaffId !== null && isInvolved(scope.investigatingStaffId, surveying, resource)) return true;
  if (scope.filedByStaffId !== null && stillHelps(scope.filedByStaffId, resource)) return true;
  if (scope.accountId === null || !resource.filerAccountIds.includes(scope.accountId)) return false;
  return !(scope.ownOnly && resource.proxyAccountIds.includes(scope.accountId));
}

/** The parts of those who go to the door. */
export const surveying: readonly Involved[] = ['appointed', 'investigator'];

function isInvolved(staffId: string, as: readonly Involved[], resource: CaseResource): boolean {
  if (as.includes('handler') && resource.handlerStaffId === staffId) return true;
  if (as.includes('filer') && resource.filedByStaffId === staffId) return true;
  return resource.parts.some((taken) => taken.staffId === staffId && as.includes(taken.part));
}

/** Those of a village reach the households who live there, all others what their townships handle. */
const isHandledIn = (code: string, { townshipCode, villageCode }: CaseResource): boolean =>
  level(code) === 'village' ? code === villageCode : contains(code, townshipCode);

const stillHelps = (staffId: string, { filedByStaffId, endedHelperIds }: CaseResource): boolean =>
  filedByStaffId === staffId && !endedHelperIds.includes(staffId);

const isRegisteredIn = (code: string, { registrationTownshipCode }: CaseResource): boolean =>
  registrationTownshipCode !== null && contains(code, registrationTownshipCode);

/** Decides one action on one case: null when allowed, else the reason. Hides the button and refuses on the server. */
export function refusalOf(actor: Actor, action: PermittedAction, resource: CaseResource): AccessRefusal | null {
  if (actor.kind === 'system') return null;
  if (actor.kind === 'anonymous') return 'signInFirst';
  const scope = scopeOf(actor, action);
  if (scope === null) return 'roleNotAllowed';
  if (inScope(scope, resource)) return null;
  if (inScope({ ...scope, exceptRecusedStaffId: null }, resource)) return 'recused';
  return inScope({ ...scope, exceptRecusedStaffId: null, apart: null }, resource) ? 'samePerson' : 'outsideScope';
}

/** Whether the actor may do the action on the case. */
export function can(actor: Actor, action: PermittedAction, resource: CaseResource): boolean {
  return refusalOf(actor, action, resource) === null;
}
