import { Inject, Singleton } from '@midwayjs/core';
import { DomainError, invalidInput } from '@twin-pledge/shared/kernel/domainError';
import { Audit } from '../../platform/audit/audit';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { FoundFactRepository } from '../assessment/api';
import { CaseAccess } from '../caseAccess/api';
import { CaseRepository } from '../cases/api';
import { Confidentiality } from './confidentiality';
import { VerificationReport } from './verificationReport';
import { VerificationRepository } from './verification.repository';

interface Request {
  key: string;
  take: boolean;
  explanation?: string;
}

/** Settles one difference: what was found goes into the facts, or it is said why what was declared stands (C03). */
@Singleton()
export class SettleDifference {
  @Inject() private readonly database!: Database;
  @Inject() private readonly access!: CaseAccess;
  @Inject() private readonly confidentiality!: Confidentiality;
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly report!: VerificationReport;
  @Inject() private readonly verification!: VerificationRepository;
  @Inject() private readonly facts!: FoundFactRepository;
  @Inject() private readonly audit!: Audit;
  @Inject() private readonly clock!: Clock;

  /** `notFound` for a line that the report does not have, `invalidInput` where keeping the declared value is not explained. */
  async run(actor: StaffPrincipal, caseId: string, { key, take, explanation }: Request): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.access.require(actor, 'verifyMeans', caseId, tx);
      await this.confidentiality.require(actor, tx);
      const aidCase = await this.cases.find(caseId, tx, true);
      const line = aidCase && (await this.report.linesOf(aidCase, tx)).find((one) => one.key === key);
      if (!aidCase || !line) throw new DomainError('notFound');
      if (aidCase.status !== 'accepted') throw new DomainError('actionNotAllowed', { status: aidCase.status });
      if ((!take || line.change.length === 0) && !explanation)
        throw invalidInput([{ path: 'explanation', code: 'required' }]);
      const { staffId } = actor;
      const at = this.clock.now();
      const settlement = { lineKey: key, found: line.found, taken: take, explanation: explanation ?? null, staffId };
      await this.verification.settle(aidCase.applicationId, settlement, at, tx);
      const source = { from: 'verification', on: this.clock.todayOn() } as const;
      const note = explanation ?? line.told.map(({ sourceName, asOfOn }) => `${sourceName}（${asOfOn}）`).join('；');
      for (const change of take ? line.change : [])
        await this.facts.add(aidCase.applicationId, { ...change, source, note, staffId, createdAt: at }, tx);
      await this.audit.append(tx, { chainId: caseId, action: 'settledDifference', actor, details: { key, take } });
    });
  }
}
