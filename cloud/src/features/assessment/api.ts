export { CaseAssessment } from './caseAssessment';
export { FoundFactRepository } from './foundFact.repository';
export { WorksheetRepository } from './worksheet.repository';
