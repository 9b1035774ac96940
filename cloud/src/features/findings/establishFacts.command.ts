import { Inject, Singleton } from '@midwayjs/core';
import type { FalsehoodCode } from '@twin-pledge/shared/kernel/falsehoodCode';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Database } from '../../platform/database/database';
import { ApplicationRepository } from '../applications/api';
import { CaseRepository } from '../cases/api';
import { FindingAccess } from './findingAccess';
import { FindingGround } from './findingGround';
import { FindingRecord } from './findingRecord';
import { FindingRepository } from './finding.repository';

interface Facts {
  memberId: string;
  about: readonly FalsehoodCode[];
  evidence: string;
}

/** Over for the person: what follows would be a finding of its own. */
const over: readonly string[] = ['removed', 'dropped', 'stands'];

/** Opens a finding about one person of a case; `findingAlreadyOpen` while another about them is under way. */
@Singleton()
export class EstablishFacts {
  @Inject() private readonly database!: Database;
  @Inject() private readonly access!: FindingAccess;
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly applications!: ApplicationRepository;
  @Inject() private readonly findings!: FindingRepository;
  @Inject() private readonly ground!: FindingGround;
  @Inject() private readonly record!: FindingRecord;

  async run(actor: StaffPrincipal, caseId: string, { memberId, about, evidence }: Facts): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.access.onCase(actor, 'establishFacts', caseId, tx);
      const aidCase = await this.cases.find(caseId, tx, true);
      if (!aidCase) throw new DomainError('notFound');
      const people = await this.ground.people(aidCase, tx);
      const entered = await this.applications.peopleOf(aidCase.applicationId, tx);
      const personId = entered.find((person) => person.memberId === memberId)?.personId;
      if (personId === undefined || !people.some((person) => person.memberId === memberId))
        throw new DomainError('notFound');
      const known = await this.findings.ofCase(caseId, tx);
      if (known.some((finding) => finding.memberId === memberId && !over.includes(finding.status)))
        throw new DomainError('findingAlreadyOpen');
      await this.record.open(tx, aidCase, { memberId, personId, about: [...new Set(about)] }, { actor, evidence });
    });
  }
}
