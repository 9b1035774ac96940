import type { Actor, CaseResource } from '@twin-pledge/shared/access/actor';
import { mayEver, refusalOf } from '@twin-pledge/shared/access/can';
import { permissions } from '@twin-pledge/shared/access/permissions';
import type { PermittedAction } from '@twin-pledge/shared/access/permissions';
import type { Endpoint } from '@twin-pledge/shared/contracts/defineEndpoint';
import { contains } from '@twin-pledge/shared/kernel/regionCode';

/** What becomes of a call as far as permission goes; `open` where it was let in, whatever it was then refused for. */
export type Verdict = 'open' | 'notSignedIn' | 'forbidden' | 'recused' | 'notFound';

/** Whether an endpoint is open to a caller at all. */
export function admission({ access }: Endpoint, actor: Actor): Verdict {
  if (access === 'public') return 'open';
  if (actor.kind === 'anonymous') return 'notSignedIn';
  if (access === 'signedIn' || access === actor.kind) return 'open';
  return typeof access === 'object' && mayEver(actor, access.action as PermittedAction) ? 'open' : 'forbidden';
}

/** What the permission map says of an action on one case; who may not even see it does not learn that it exists. */
export function onCase(actor: Actor, action: PermittedAction, resource: CaseResource): Verdict {
  const refusal = refusalOf(actor, action, resource);
  if (refusal === null) return 'open';
  if (refusal === 'recused') return 'recused';
  return refusalOf(actor, 'viewCase', resource) === null ? 'forbidden' : 'notFound';
}

/** What belongs to one account is unknown to everybody else. */
export const ownedBy = (actor: Actor, accountId: string): Verdict =>
  actor.kind === 'resident' && actor.accountId === accountId ? 'open' : 'notFound';

/** What the map says of an action on a member of staff in a region. */
export function onStaff(actor: Actor, action: PermittedAction, staffId: string, regionCode: string): Verdict {
  if (actor.kind !== 'staff') return 'notFound';
  const reaches = actor.roles.map((role) => permissions[action].by[role]);
  const reached =
    reaches.includes('everywhere') ||
    (reaches.includes('region') && contains(actor.regionCode, regionCode)) ||
    (reaches.includes('self') && actor.staffId === staffId);
  return reached ? 'open' : 'notFound';
}

const denials: readonly string[] = ['notSignedIn', 'forbidden', 'recused', 'notFound'];

/** What an answer of the server meant; a fault is never open. */
export function verdictOf(status: number, code: string | undefined): Verdict | 'fault' {
  if (status >= 500) return 'fault';
  return denials.includes(code ?? '') ? (code as Verdict) : 'open';
}
