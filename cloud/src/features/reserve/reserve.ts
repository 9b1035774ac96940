import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { level } from '@twin-pledge/shared/kernel/regionCode';
import type { Transaction } from '../../platform/database/database';
import { ReserveRepository } from './reserve.repository';

interface Relief {
  authorityCode: string | null;
  caseId: string;
  amountFen: number;
  staffId: string;
}

/** What relief given first may draw on (A08, E07): the township's own reserve; what the county gives is its own money. */
@Singleton()
export class Reserve {
  @Inject() private readonly reserves!: ReserveRepository;

  /** What is left where a township decides, in fen; undefined where the county does. */
  async leftFor(authorityCode: string | null, tx: Transaction): Promise<number | undefined> {
    return isTownship(authorityCode) ? this.reserves.leftFen(authorityCode, tx) : undefined;
  }

  /** Takes relief out of the township's reserve; `reserveTooSmall` where there is not enough left. */
  async pay({ authorityCode, caseId, amountFen, staffId }: Relief, tx: Transaction): Promise<void> {
    if (!isTownship(authorityCode)) return;
    const change = {
      townshipCode: authorityCode,
      kind: 'relief',
      changeFen: -amountFen,
      caseId,
      note: null,
      staffId,
    } as const;
    if (!(await this.reserves.book(change, tx))) throw new DomainError('reserveTooSmall');
  }
}

const isTownship = (code: string | null): code is string => code !== null && level(code) === 'township';
