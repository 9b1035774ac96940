import { Inject, Singleton } from '@midwayjs/core';
import { surveyParts } from '@twin-pledge/shared/assessment/surveyParts';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { CaseRepository } from '../cases/api';
import { StaffDirectory } from '../staff/api';
import type { SurveyRow } from './survey';
import { SurveyRepository } from './survey.repository';

/** The surveys of a case as the desk reads them; the cases of one application share theirs. */
@Singleton()
export class SurveyViews {
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly surveys!: SurveyRepository;
  @Inject() private readonly staff!: StaffDirectory;

  async of(caseId: string) {
    const aidCase = await this.cases.find(caseId);
    if (!aidCase) throw new DomainError('notFound');
    const rows = await this.surveys.of(aidCase.applicationId);
    return { surveys: await Promise.all(rows.map((row) => this.whole(row))) };
  }

  private async whole(row: SurveyRow) {
    const [statements, letters, pictures, signatures] = await Promise.all([
      this.surveys.statementsOf(row.id),
      this.surveys.lettersOf(row.id),
      this.surveys.picturesOf(row.id),
      this.surveys.signaturesOf(row.id),
    ]);
    const told = this.surveys.parts(row);
    const people = [...pictures, ...signatures, row].flatMap(({ staffId }) => staffId ?? []);
    const names = await this.staff.namesOf([...new Set([...people, ...told.people])]);
    const nameOf = (staffId: string) => names.get(staffId) ?? '';
    const refusal = this.surveys.refusal(row);
    return {
      id: row.id,
      visitedOn: row.visitedOn,
      submittedAt: row.submittedAt.toISOString(),
      byName: nameOf(row.staffId),
      investigators: told.people.map(nameOf),
      parts: surveyParts.map((part) => {
        const { asDeclared, found, corrections = [] } = told[part];
        return { part, asDeclared, found: found ?? null, corrected: corrections.length };
      }),
      statements,
      letters,
      photos: pictures.map(({ clientId, kind, note, takenAt, receivedAt, staffId, place }) => ({
        id: clientId,
        kind,
        note: note ?? null,
        takenAt: takenAt.toISOString(),
        receivedAt: receivedAt.toISOString(),
        byName: nameOf(staffId),
        place,
      })),
      signatures: signatures.map(({ id, signedAs, staffId, name, relation, medium }) => ({
        id,
        by: signedAs,
        name: staffId === null ? name : nameOf(staffId),
        relation,
        medium,
      })),
      refusal: refusal ?? null,
    };
  }
}
