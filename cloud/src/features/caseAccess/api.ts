export { CaseAccess } from './caseAccess';
export { CaseResourceRepository } from './caseResource.repository';
