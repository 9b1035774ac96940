import { Inject, Singleton } from '@midwayjs/core';
import type { Transaction } from '../../platform/database/database';
import { CaseAssessment, WorksheetRepository } from '../assessment/api';
import type { CaseRow } from '../cases/api';

export interface SupportedPerson {
  memberId: string;
  name: string;
}

/** Whom a 特困 case supports: those whom its recorded worksheet finds eligible. */
@Singleton()
export class SupportedPersons {
  @Inject() private readonly assessment!: CaseAssessment;
  @Inject() private readonly worksheets!: WorksheetRepository;

  async of(aidCase: CaseRow, tx?: Transaction): Promise<SupportedPerson[]> {
    if (aidCase.aid !== 'tekun') return [];
    const outcomes = (await this.assessment.recordedFor(aidCase, tx)).filter(({ eligible }) => eligible);
    const members = (await this.worksheets.latest(aidCase.id, tx))?.facts.members ?? [];
    const ids = new Set(outcomes.flatMap(({ memberIds }) => memberIds));
    return members.filter(({ id }) => ids.has(id)).map(({ id: memberId, name }) => ({ memberId, name }));
  }
}
