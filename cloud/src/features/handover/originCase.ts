import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { AidCode } from '@twin-pledge/shared/kernel/aidCode';
import type { Transaction } from '../../platform/database/database';
import { ApplicationRepository } from '../applications/api';
import { CaseRepository } from '../cases/api';
import type { CaseRow } from '../cases/api';

/** The refused case that an application goes on from, and what went on from it already (D06). */
@Singleton()
export class OriginCase {
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly applications!: ApplicationRepository;

  /** The household, the first application and who filed it: they all pass to the next one. */
  async of(caseId: string, tx: Transaction) {
    const aidCase = await this.cases.find(caseId, tx);
    const application = aidCase && (await this.applications.find(aidCase.applicationId, tx));
    if (!aidCase || !application) throw new DomainError('notFound');
    const filers = await this.applications.filerRolesOf(application.id, tx);
    return { householdId: aidCase.householdId, application, filers };
  }

  /**
   * The application in which this aid was started from the case already; undefined where none was, or it was taken back.
   * The case stays locked: of two taps at one moment the second finds what the first one made.
   */
  async startedAlready(caseId: string, aids: readonly AidCode[], tx: Transaction): Promise<CaseRow[] | undefined> {
    await this.cases.find(caseId, tx, true);
    const started = (await this.cases.startedFrom(caseId, tx)).filter(
      ({ aid, status }) => aids.includes(aid) && stands(status),
    );
    const [first] = started;
    return first && this.cases.ofApplication(first.applicationId, tx);
  }
}

const takenBack: readonly CaseRow['status'][] = ['withdrawn', 'lapsed'];
const stands = (status: CaseRow['status']): boolean => !takenBack.includes(status);
