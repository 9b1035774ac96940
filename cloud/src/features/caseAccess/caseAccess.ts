import { Inject, Singleton } from '@midwayjs/core';
import type { Actor, CaseResource } from '@twin-pledge/shared/access/actor';
import { refusalOf, scopeOf } from '@twin-pledge/shared/access/can';
import type { PermittedAction } from '@twin-pledge/shared/access/permissions';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { StaffPrincipal } from '../../platform/auth/principal';
import type { Transaction } from '../../platform/database/database';
import { CaseResourceRepository } from './caseResource.repository';
import { scopeClause } from './scopeClause';
import type { ScopeClause } from './scopeClause';

/** The one place where the cloud asks the permission map about a case. */
@Singleton()
export class CaseAccess {
  @Inject() private readonly resources!: CaseResourceRepository;

  /**
   * Lets an actor do an action on a case. Somebody else's case is as unknown as one that does not exist (notFound), so
   * that numbers can't be probed; `recused` is told only to those whom the case would concern, `forbidden` only to those
   * who may see it, with the reason `samePerson` where another person must do it.
   */
  async require(actor: Actor, action: PermittedAction, caseId: string, tx?: Transaction): Promise<CaseResource> {
    const resource = await this.resources.find(caseId, tx);
    if (!resource) throw new DomainError('notFound');
    const refusal = refusalOf(actor, action, resource);
    if (refusal === null) return resource;
    if (refusal === 'signInFirst') throw new DomainError('notSignedIn');
    if (refusal === 'recused') throw new DomainError('recused');
    const visible = refusalOf(actor, 'viewCase', resource) === null;
    throw new DomainError(
      visible ? 'forbidden' : 'notFound',
      visible && refusal === 'samePerson' ? { reason: refusal } : {},
    );
  }

  /**
   * Leaves out the cases to which a member of staff is related, as a condition over a column of case ids. They are looked
   * up first, as nearly always there are none.
   */
  async exceptRecused({ staffId }: StaffPrincipal, column: string): Promise<{ sql: string; values: string[][] }> {
    const caseIds = await this.resources.recusedCases(staffId);
    return caseIds.length === 0 ? { sql: '1 = 1', values: [] } : { sql: `${column} NOT IN (?)`, values: [caseIds] };
  }

  /** The cases an actor reaches with an action, as a condition over `aid_case c`; `forbidden` where no role names it. */
  where(actor: Actor, action: PermittedAction): ScopeClause {
    const scope = scopeOf(actor, action);
    if (scope === null) throw new DomainError('forbidden');
    return scopeClause(scope);
  }
}
