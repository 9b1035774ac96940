export { CaseAssessment } from './caseAssessment';
export { WorksheetRepository } from './worksheet.repository';
