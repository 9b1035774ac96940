import type { ProviderClass } from '../../platform/wiring';
import { AddFoundFact } from './addFoundFact.command';
import { AssessmentController } from './assessment.controller';
import { AssessmentViews } from './assessmentViews';
import { CaseAssessment } from './caseAssessment';
import { FoundFactRepository } from './foundFact.repository';
import { NeedsAssessment } from './needsAssessment';
import { SelfCheckQuery } from './selfCheck.query';
import { WorksheetRepository } from './worksheet.repository';

/** What the feature assessment puts into the program. */
export const assessmentFeature: readonly ProviderClass[] = [
  AddFoundFact,
  AssessmentController,
  AssessmentViews,
  CaseAssessment,
  FoundFactRepository,
  NeedsAssessment,
  SelfCheckQuery,
  WorksheetRepository,
];
