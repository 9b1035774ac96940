import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { Policies } from '../../platform/policy/policies';
import { CaseRepository } from '../cases/api';
import { StaffDirectory } from '../staff/api';
import { CaseAssessment } from './caseAssessment';
import { citationsOf } from './citationsOf';
import { WorksheetRepository } from './worksheet.repository';

/** The assessment of a case as desk and phone show it. */
@Singleton()
export class AssessmentViews {
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly assessment!: CaseAssessment;
  @Inject() private readonly worksheets!: WorksheetRepository;
  @Inject() private readonly policies!: Policies;

  /** For the desk: declared beside found, the worksheet as of now, and the one that was recorded. */
  async forDesk(caseId: string) {
    const aidCase = await this.find(caseId);
    const { declared, found, facts, worksheet } = await this.assessment.current(aidCase);
    const recorded = await this.worksheets.latest(caseId);
    return {
      declared,
      found: await Promise.all(
        found.map(async ({ staffId, createdAt, ...fact }) => ({
          ...fact,
          byName: await this.nameOf(staffId),
          at: createdAt.toISOString(),
        })),
      ),
      facts,
      worksheet,
      recorded: recorded
        ? {
            worksheet: recorded.result,
            byName: await this.nameOf(recorded.staffId),
            at: recorded.createdAt.toISOString(),
          }
        : null,
    };
  }

  /** For the resident: what was recorded of the aid they asked for; `notAssessedYet` before there is anything. */
  async forResident(caseId: string) {
    const aidCase = await this.find(caseId);
    const recorded = await this.worksheets.latest(caseId);
    if (!recorded) throw new DomainError('notAssessedYet');
    const { onDate, householdLines, incomeLines } = recorded.result;
    const outcomes = await this.assessment.recordedFor(aidCase);
    const lines = [...householdLines, ...incomeLines, ...outcomes.flatMap((outcome) => outcome.lines)];
    return { onDate, householdLines, incomeLines, outcomes, citations: citationsOf(lines, this.policies) };
  }

  private async find(caseId: string) {
    const aidCase = await this.cases.find(caseId);
    if (!aidCase) throw new DomainError('notFound');
    return aidCase;
  }

  private async nameOf(staffId: string): Promise<string> {
    return (await this.staff.byId(staffId))?.name ?? '';
  }
}
