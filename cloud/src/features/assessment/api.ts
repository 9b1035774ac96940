export { CaseAssessment } from './caseAssessment';
export { NeedsAssessment } from './needsAssessment';
export { FoundFactRepository } from './foundFact.repository';
export { WorksheetRepository } from './worksheet.repository';
