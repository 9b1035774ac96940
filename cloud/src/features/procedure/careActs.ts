import { Inject, Singleton } from '@midwayjs/core';
import type { ActionRequest } from '@twin-pledge/shared/casework/actionRequest';
import type { ActContent, ProcedureAction } from '@twin-pledge/shared/contracts/procedure/actBodies';
import type { StaffPrincipal } from '../../platform/auth/principal';
import type { Transaction } from '../../platform/database/database';
import { CareAgreements, SelfCare } from '../care/api';
import type { CaseRow } from '../cases/api';

type Act = { actor: StaffPrincipal; action: ProcedureAction; content: ActContent };

/** What 特困 settles after the decision, before the act itself, so that its notice can quote it (C07, D05). */
@Singleton()
export class CareActs {
  @Inject() private readonly selfCare!: SelfCare;
  @Inject() private readonly agreements!: CareAgreements;

  /** Keeps what the act brings and answers what the law has to know of it; nothing of other acts. */
  async before({ actor, action, content }: Act, aidCase: CaseRow, tx: Transaction): Promise<Partial<ActionRequest>> {
    const { people = [], assessedOn, selfCare, carePlan, agreement } = content;
    if (action === 'recordSelfCare' && assessedOn && selfCare)
      return this.selfCare.record(actor, aidCase, { people, assessedOn, selfCare }, tx);
    if (action === 'planCare' && carePlan) return this.agreements.drawUp(actor, aidCase, carePlan, tx);
    if (action === 'recordCareAgreement' && agreement) return this.agreements.sign(actor, aidCase, agreement, tx);
    return {};
  }
}
