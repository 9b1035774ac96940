import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { Audit } from '../../platform/audit/audit';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Database } from '../../platform/database/database';
import { CaseAccess } from '../caseAccess/api';
import { CaseRepository } from '../cases/api';
import { AuthorizedPersons } from './authorizedPersons';
import { Confidentiality } from './confidentiality';

/** Whose means may be verified for a case, with their numbers; who looked stands in the case's audit (B05, B06). */
@Singleton()
export class ListPersons {
  @Inject() private readonly database!: Database;
  @Inject() private readonly access!: CaseAccess;
  @Inject() private readonly confidentiality!: Confidentiality;
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly authorized!: AuthorizedPersons;
  @Inject() private readonly audit!: Audit;

  async run(principal: StaffPrincipal, caseId: string) {
    return this.database.transaction(async (tx) => {
      await this.access.require(principal, 'verifyMeans', caseId, tx);
      await this.confidentiality.require(principal, tx);
      const aidCase = await this.cases.find(caseId, tx);
      if (!aidCase) throw new DomainError('notFound');
      const known = await this.authorized.of(aidCase.applicationId, tx);
      const persons = known.flatMap(({ memberId, name, idNumber, authorizedOn }) =>
        authorizedOn === null ? [] : [{ memberId, name, idNumber, authorizedOn }],
      );
      const notAuthorized = known
        .filter(({ authorizedOn }) => authorizedOn === null)
        .map(({ memberId, name }) => ({ memberId, name }));
      const details = { persons: persons.map(({ memberId }) => memberId) };
      await this.audit.append(tx, { chainId: caseId, action: 'viewedPersonsToVerify', actor: principal, details });
      return { persons, notAuthorized };
    });
  }
}
