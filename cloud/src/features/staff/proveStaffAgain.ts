import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { Transaction } from '../../platform/database/database';
import { SecondFactorCodes } from './secondFactorCodes';
import { StaffRepository } from './staff.repository';

/** A member of staff who is signed in proves themselves once more, by their second factor. */
@Singleton()
export class ProveStaffAgain {
  @Inject() private readonly staff!: StaffRepository;
  @Inject() private readonly codes!: SecondFactorCodes;

  /**
   * Checks a code; what is answered uses it up, in the transaction of what it was asked for. DomainError secondFactorWrong,
   * from either. Counting the tries is the caller's.
   */
  async run(staffId: string, code: string): Promise<(tx: Transaction) => Promise<void>> {
    const staff = await this.staff.byId(staffId);
    if (!staff?.active) throw new DomainError('secondFactorWrong');
    const step = this.codes.stepOf(staff, code);
    return (tx) => this.codes.use(staff, step, tx);
  }
}
