import { Inject, Singleton } from '@midwayjs/core';
import { countyOf } from '@twin-pledge/shared/casework/authority';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { level } from '@twin-pledge/shared/kernel/regionCode';
import { Clock } from '../../platform/clock/clock';
import type { Transaction } from '../../platform/database/database';
import { Policies } from '../../platform/policy/policies';
import { ReserveRepository } from './reserve.repository';

interface Movement {
  ledgerCode: string;
  caseId: string;
  orderId: string;
  amountFen: number;
  staffId: string;
}

/** What relief given first may draw on (A08, E07, D07): the township's own reserve, above its authority the county's ledger. */
@Singleton()
export class Reserve {
  @Inject() private readonly reserves!: ReserveRepository;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly clock!: Clock;

  /** The ledger that relief decided there comes out of; the county's too where townships have no reserve of their own. */
  ledgerOf(authorityCode: string): string {
    if (level(authorityCode) !== 'township') return authorityCode;
    const policy = this.policies.resolve(authorityCode, this.clock.todayOn());
    return policy.boolean('relief.townshipReserve') ? authorityCode : countyOf(authorityCode);
  }

  /** What is left in a ledger, in fen. */
  async leftFen(ledgerCode: string, tx: Transaction): Promise<number> {
    return this.reserves.leftFen(ledgerCode, tx);
  }

  /** Takes a payment out; `reserveTooSmall` where there is not enough left. */
  async pay({ amountFen, ...movement }: Movement, tx: Transaction): Promise<void> {
    const change = { ...movement, kind: 'relief', changeFen: -amountFen } as const;
    if (!(await this.reserves.book(change, tx))) throw new DomainError('reserveTooSmall');
  }

  /** Puts back what a payment that failed had taken, with the reason: an entry of its own, nothing is undone. */
  async takeBack({ amountFen, ...movement }: Movement, reason: string, tx: Transaction): Promise<void> {
    await this.reserves.book({ ...movement, kind: 'returned', changeFen: amountFen, note: reason }, tx);
  }
}
