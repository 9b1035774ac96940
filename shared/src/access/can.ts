import { contains, level } from '../kernel/regionCode';
import type { Role } from '../kernel/role';
import type { Actor, CaseResource } from './actor';
import { permissions } from './permissions';
import type { PermittedAction, Reach } from './permissions';

/** Why an action is refused; the words for people stand in copy/. */
export type AccessRefusal = 'signInFirst' | 'roleNotAllowed' | 'outsideScope' | 'recused';

/** The part of the cases that an actor reaches with an action, as a value: the cloud compiles it to a where-clause. */
export interface Scope {
  /** Cases handled in these regions. */
  regionCodes: readonly string[];
  /** Cases of people registered in these regions, wherever they are handled (A07). */
  registrationCodes: readonly string[];
  everywhere: boolean;
  accountId: string | null;
  /** Only cases that this account filed for itself, not as somebody's proxy. */
  ownOnly: boolean;
  filedByStaffId: string | null;
  /** Cases to which this member of staff is related are taken out. */
  exceptRecusedStaffId: string | null;
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
  const { recusal, by } = permissions[action];
  const staff = actor.kind === 'staff' ? actor : null;
  const filed = actor.kind === 'resident' && reaches.includes('filed');
  return {
    regionCodes: staff && (reaches.includes('region') || reaches.includes('concerned')) ? [staff.regionCode] : [],
    registrationCodes: staff && reaches.includes('concerned') ? [staff.regionCode] : [],
    everywhere: reaches.includes('everywhere'),
    accountId: filed ? actor.accountId : null,
    ownOnly: filed && by.proxy === undefined,
    filedByStaffId: staff && reaches.includes('helped') ? staff.staffId : null,
    exceptRecusedStaffId: staff && recusal ? staff.staffId : null,
  };
}

/** Whether a scope holds a case: the meaning that the compiled where-clause must agree with. */
export function inScope(scope: Scope, resource: CaseResource): boolean {
  if (scope.exceptRecusedStaffId !== null && resource.recusedStaffIds.includes(scope.exceptRecusedStaffId))
    return false;
  if (scope.everywhere) return true;
  if (scope.regionCodes.some((code) => isHandledIn(code, resource))) return true;
  if (scope.registrationCodes.some((code) => isRegisteredIn(code, resource))) return true;
  if (scope.filedByStaffId !== null && resource.filedByStaffId === scope.filedByStaffId) return true;
  if (scope.accountId === null || !resource.filerAccountIds.includes(scope.accountId)) return false;
  return !(scope.ownOnly && resource.proxyAccountIds.includes(scope.accountId));
}

/** Those of a village reach the households who live there, all others what their townships handle. */
const isHandledIn = (code: string, { townshipCode, villageCode }: CaseResource): boolean =>
  level(code) === 'village' ? code === villageCode : contains(code, townshipCode);

const isRegisteredIn = (code: string, { registrationTownshipCode }: CaseResource): boolean =>
  registrationTownshipCode !== null && contains(code, registrationTownshipCode);

/** Decides one action on one case: null when allowed, else the reason. Hides the button and refuses on the server. */
export function refusalOf(actor: Actor, action: PermittedAction, resource: CaseResource): AccessRefusal | null {
  if (actor.kind === 'system') return null;
  if (actor.kind === 'anonymous') return 'signInFirst';
  const scope = scopeOf(actor, action);
  if (scope === null) return 'roleNotAllowed';
  if (inScope(scope, resource)) return null;
  return inScope({ ...scope, exceptRecusedStaffId: null }, resource) ? 'recused' : 'outsideScope';
}

/** Whether the actor may do the action on the case. */
export function can(actor: Actor, action: PermittedAction, resource: CaseResource): boolean {
  return refusalOf(actor, action, resource) === null;
}
