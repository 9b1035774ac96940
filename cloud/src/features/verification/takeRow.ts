import { Inject, Singleton } from '@midwayjs/core';
import { homeOf } from '@twin-pledge/shared/casework/authority';
import { addDays } from '@twin-pledge/shared/kernel/plainDate';
import { dataSources } from '@twin-pledge/shared/policy/dataSources';
import { Clock } from '../../platform/clock/clock';
import type { Transaction } from '../../platform/database/database';
import { Policies } from '../../platform/policy/policies';
import { CaseRepository } from '../cases/api';
import type { ResultRow } from './resultRows';
import type { Match } from './rowMatcher';
import { answeredStates } from './sourceRequest';
import type { SourceRequest } from './sourceRequest';
import { SourceRequestRepository } from './sourceRequest.repository';
import { VerificationRepository } from './verification.repository';

interface Keeping {
  importId: string;
  staffId: string;
  at: Date;
}

/** Puts one good row of a file beside what its people declared, and answers the question that waited for it. */
@Singleton()
export class TakeRow {
  @Inject() private readonly verification!: VerificationRepository;
  @Inject() private readonly requests!: SourceRequestRepository;
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly clock!: Clock;

  async run(row: ResultRow, matches: readonly Match[], keeping: Keeping, tx: Transaction): Promise<void> {
    if ('problem' in row) return;
    for (const { applicationId, memberId } of matches) {
      if (row.told) await this.verification.addItem({ ...row.told, memberId }, { ...keeping, applicationId }, tx);
      const standing = await this.requests.standing(applicationId, tx);
      const asked = standing.find((one) => one.memberId === memberId && one.sourceName === row.sourceName);
      if (asked) await this.answer(asked, row, tx);
    }
  }

  /** A file answers also what the network left open: late, silent or unreadable. */
  private async answer(
    request: SourceRequest,
    { asOfOn, told }: Extract<ResultRow, { sourceName: string }>,
    tx: Transaction,
  ): Promise<void> {
    if (request.state === 'found' || (answeredStates.includes(request.state) && told === null)) return;
    const aidCase = await this.cases.find(request.caseId, tx);
    const today = this.clock.todayOn();
    const sources = aidCase ? dataSources(this.policies.resolve(homeOf(aidCase), today)) : [];
    const goodForDays = sources.find(({ code }) => code === request.sourceCode)?.goodForDays ?? 1;
    const answer = { asOfOn, answeredAt: this.clock.now(), goodUntil: addDays(today, goodForDays) };
    const settled = { fault: null, nextTryAt: null, claimedUntil: null };
    const state = told ? ('found' as const) : ('nothing' as const);
    await this.requests.change(request.id, { ...answer, ...settled, state }, tx);
  }
}
