import { Init, Inject, Singleton } from '@midwayjs/core';
import { careSettled } from '@twin-pledge/shared/casework/careSettled';
import { homeOf } from '@twin-pledge/shared/casework/authority';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { Audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock/clock';
import type { Transaction } from '../../platform/database/database';
import { ApplicationRepository } from '../applications/api';
import { CaseFollowers } from '../cases/api';
import type { ActDone, CaseRow } from '../cases/api';
import { AwardRepository } from './award.repository';
import { awardFor } from './awardFor';
import { DecisionRepository } from './decision.repository';
import { Grants } from '../grants/api';
import type { Grant } from './grant';

const nothing: Grant = { per: null, amountFen: null, fromMonth: null, memberIds: [] };

/**
 * Keeps what was decided, and of a yes who receives it from now on, in the act's own transaction. A family that receives
 * the aid already goes on with the same award: what it gets from now on is its newest term.
 */
@Singleton()
export class FollowDecision {
  @Inject() private readonly followers!: CaseFollowers;
  @Inject() private readonly applications!: ApplicationRepository;
  @Inject() private readonly grants!: Grants;
  @Inject() private readonly decisions!: DecisionRepository;
  @Inject() private readonly awards!: AwardRepository;
  @Inject() private readonly audit!: Audit;
  @Inject() private readonly clock!: Clock;

  @Init()
  async begin(): Promise<void> {
    this.followers.add((tx, done) => this.after(tx, done));
  }

  private async after(tx: Transaction, { aidCase, request, changed, duties }: ActDone): Promise<void> {
    // What the decision left open is settled: the award goes on with its amount (C07, D05).
    if (careSettled(request.action, duties)) await this.award(aidCase, await this.grants.of(aidCase, tx), tx);
    const begun = changed.filter(({ state }) => state === 'open').map(({ kind }) => kind);
    if (begun.includes('deliverRefusalNotice')) await this.keep(aidCase, 'refused', nothing, tx);
    if (!begun.includes('deliverApprovalNotice')) return;
    const grant = await this.grants.of(aidCase, tx);
    await this.keep(aidCase, 'approved', grant, tx);
    await this.award(aidCase, grant, tx);
  }

  private async keep(aidCase: CaseRow, outcome: 'approved' | 'refused', grant: Grant, tx: Transaction): Promise<void> {
    const { id: caseId, aid } = aidCase;
    if (await this.decisions.of(caseId, tx)) return;
    const decidedOn = this.clock.todayOn();
    await this.decisions.add({ caseId, aid, outcome, decidedOn, ...grant }, this.clock.now(), tx);
  }

  private async award(aidCase: CaseRow, grant: Grant, tx: Transaction): Promise<void> {
    const application = await this.applications.find(aidCase.applicationId, tx);
    if (!application) throw new DomainError('notFound');
    const people = await this.applications.peopleOf(aidCase.applicationId, tx);
    const decidedOn = this.clock.todayOn();
    const fresh = awardFor({ aidCase, application, people, grant, decidedOn, townshipCode: homeOf(aidCase) });
    const head = fresh.people.find(({ role }) => role === 'head');
    const known = head && (await this.awards.headedBy(aidCase.aid, head, tx));
    const awardId = known?.id ?? (await this.awards.add(fresh, tx));
    if (known) await this.awards.addTerm(known.id, fresh.term, tx);
    const details = { awardId, amountFen: grant.amountFen, per: grant.per, fromMonth: fresh.term.fromMonth };
    const action = known ? 'awardChanged' : 'awardBegun';
    await this.audit.append(tx, { chainId: aidCase.id, action, actor: { kind: 'system' }, details });
  }
}
