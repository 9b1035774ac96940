import { Inject, Singleton } from '@midwayjs/core';
import { withFound } from '@twin-pledge/shared/assessment/foundFacts';
import type { FactSource } from '@twin-pledge/shared/assessment/facts';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { CaseAccess } from '../caseAccess/api';
import { CaseRepository } from '../cases/api';
import { StaffDirectory } from '../staff/api';
import { CaseAssessment } from './caseAssessment';
import { FoundFactRepository } from './foundFact.repository';

interface Request {
  path: string;
  value: unknown;
  from: Exclude<FactSource['from'], 'declared'>;
  note?: string;
}

/** Before the opinion only: what it stands on doesn't move under it (sending back or an objection opens it again). */
const open = ['submitted', 'accepted', 'investigated'];

/**
 * Puts a fact found beside what was declared. `factUnknown` and `factInvalid` where it is none; `actionNotAllowed` once the
 * assessment is recorded. The value itself stands encrypted; the audit keeps where it belongs, not what it is.
 */
@Singleton()
export class AddFoundFact {
  @Inject() private readonly database!: Database;
  @Inject() private readonly access!: CaseAccess;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly assessment!: CaseAssessment;
  @Inject() private readonly facts!: FoundFactRepository;
  @Inject() private readonly audit!: Audit;
  @Inject() private readonly clock!: Clock;

  async run(actor: StaffPrincipal, caseId: string, { path, value, from, note }: Request): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.access.require(actor, 'recordFoundFact', caseId, tx);
      await this.staff.requireCommitment(actor, tx);
      const aidCase = await this.cases.find(caseId, tx, true);
      if (!aidCase) throw new DomainError('notFound');
      if (!open.includes(aidCase.status)) throw new DomainError('actionNotAllowed', { status: aidCase.status });
      const source = { from, on: this.clock.todayOn() };
      const { facts } = await this.assessment.current(aidCase, tx);
      const applied = withFound(facts, [{ path, value, source }]);
      if (!applied.ok) throw new DomainError(applied.problem);
      const kept = { path, value, source, note: note ?? null, staffId: actor.staffId, createdAt: this.clock.now() };
      await this.facts.add(aidCase.applicationId, kept, tx);
      await this.audit.append(tx, { chainId: caseId, action: 'foundFact', actor, details: { path, from } });
    });
  }
}
