import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { Transaction } from '../../platform/database/database';
import type { CaseRow } from '../cases/api';
import { PayeeOf } from '../payments/api';
import type { Payee } from '../payments/api';
import { ProcedureEntryRepository } from './procedureEntry.repository';

interface ReliefProposed {
  amountFen: number;
  purpose: string;
  payee: Payee;
  proposedBy: string;
}

/** What relief was proposed in a case: the amount once and for all, payee and way as they were told last. */
@Singleton()
export class ReliefProposal {
  @Inject() private readonly entries!: ProcedureEntryRepository;
  @Inject() private readonly payees!: PayeeOf;

  async of(aidCase: CaseRow, tx: Transaction): Promise<ReliefProposed> {
    const acts = (await this.entries.of(aidCase.id, tx)).filter(({ action }) => action === 'proposeRelief');
    const proposed = acts.pop();
    const returned = await this.entries.latest(aidCase.id, 'returnRelief', tx);
    const last = returned && proposed && returned.id > proposed.id ? returned : proposed;
    const { amountFen, purpose } = proposed?.content ?? {};
    if (!last?.content.payTo || amountFen === undefined || purpose === undefined)
      throw new DomainError('amountMissing');
    const payee = await this.payees.run(last.content.payTo, aidCase, tx);
    return { amountFen, purpose, payee, proposedBy: last.staffId ?? '' };
  }
}
