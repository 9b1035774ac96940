export { AwardRepository } from './award.repository';
export type { RunningAward } from './award.repository';
export { DecisionRepository } from './decision.repository';
export type { CaseDecision } from './decision.repository';
export type { Grant } from './grant';
