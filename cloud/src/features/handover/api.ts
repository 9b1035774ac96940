export { ApplicationCheck } from './applicationCheck';
export { CaseNumbers } from './caseNumbers';
export { OriginCase } from './originCase';
export { SendApplication } from './sendApplication.command';
