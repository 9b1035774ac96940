export { CaseAssessment } from './caseAssessment';
