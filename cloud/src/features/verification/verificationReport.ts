import { Inject, Singleton } from '@midwayjs/core';
import { compareVerified } from '@twin-pledge/shared/assessment/verification/compareVerified';
import type { ComparedLine } from '@twin-pledge/shared/assessment/verification/compareVerified';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { Transaction } from '../../platform/database/database';
import { CaseAssessment } from '../assessment/api';
import { CaseRepository } from '../cases/api';
import type { CaseRow } from '../cases/api';
import { StaffDirectory } from '../staff/api';
import { SourceLines } from './sourceLines';
import { VerificationRepository } from './verification.repository';
import type { Settlement } from './verification.repository';

interface Line extends ComparedLine {
  settled: Settlement | null;
}

/** The one combined report of a household (C03): what it declared beside what the sources told. */
@Singleton()
export class VerificationReport {
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly assessment!: CaseAssessment;
  @Inject() private readonly verification!: VerificationRepository;
  @Inject() private readonly sources!: SourceLines;
  @Inject() private readonly staff!: StaffDirectory;

  /** Its lines; a line that was settled is open again once a source tells something else. */
  async linesOf(aidCase: CaseRow, tx?: Transaction): Promise<Line[]> {
    const { declared } = await this.assessment.current(aidCase, tx);
    const items = await this.verification.itemsOf(aidCase.applicationId, tx);
    const settlements = await this.verification.settlementsOf(aidCase.applicationId, tx);
    return compareVerified(declared, items).map((line) => {
      const settled = settlements.get(line.key);
      return { ...line, settled: settled?.found === line.found ? settled : null };
    });
  }

  /** How many differences nobody has settled yet. */
  async openDifferences(aidCase: CaseRow, tx?: Transaction): Promise<number> {
    return (await this.linesOf(aidCase, tx)).filter(isOpenDifference).length;
  }

  /** How many sources gave no usable answer, and nobody has said why the report does without them. */
  async openSources({ applicationId }: CaseRow, tx?: Transaction): Promise<number> {
    return (await this.sources.of(applicationId, tx)).filter(({ open }) => open).length;
  }

  /** The report as desk shows it. */
  async view(caseId: string) {
    const aidCase = await this.cases.find(caseId);
    if (!aidCase) throw new DomainError('notFound');
    const lines = await this.linesOf(aidCase);
    const { declared } = await this.assessment.current(aidCase);
    const people = [...declared.members, ...declared.obligorHouseholds];
    const sources = await this.sources.of(aidCase.applicationId);
    const names = await this.staff.namesOf(lines.flatMap(({ settled }) => settled?.staffId ?? []));
    return {
      lines: lines.map(({ memberId, settled, change, ...line }) => ({
        ...line,
        told: [...line.told],
        canTake: change.length > 0,
        memberName: memberId === null ? null : (people.find(({ id }) => id === memberId)?.name ?? ''),
        settled: settled && {
          taken: settled.taken,
          explanation: settled.explanation,
          byName: names.get(settled.staffId) ?? '',
        },
      })),
      openDifferences: lines.filter(isOpenDifference).length,
      sources,
      openSources: sources.filter(({ open }) => open).length,
    };
  }
}

const isOpenDifference = ({ differs, settled }: Line) => differs && !settled;
