export { CaseAccess } from './caseAccess';
export { CaseResourceRepository } from './caseResource.repository';
export type { ScopeClause } from './scopeClause';
