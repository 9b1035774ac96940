export { CareAgreements } from './careAgreements';
export { CountyAssessors } from './countyAssessors';
export { SelfCare } from './selfCare';
