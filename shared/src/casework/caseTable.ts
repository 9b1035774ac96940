import type { ActionRequest } from './actionRequest';
import type { CaseAction } from './actions';
import type { CaseState } from './caseState';
import type { ConditionCode } from './conditionCodes';
import type { Row, Situation, Stage } from './engine/workflow';
import type { FactCode } from './factCodes';
import type { PartRule } from './caseParts';
import type { RequirementCode } from './requirementCodes';
import type { CaseStatus } from './statuses';

/** The words the workflow of a case is written in. */
export interface CaseVocabulary {
  status: CaseStatus;
  action: CaseAction;
  condition: ConditionCode;
  requirement: RequirementCode;
  state: CaseState;
  request: ActionRequest;
}

export type CaseSituation = Situation<CaseVocabulary>;
export type CaseStage = Stage<CaseVocabulary>;

/** One row of the workflow table of a case. */
export interface Transition extends Row<CaseVocabulary> {
  /** The action asks something of the resident, or takes that back. */
  waitsFor?: 'resident' | 'nobody';
  /** What the action establishes about the case, for later ones to depend on. */
  establishes?: readonly FactCode[];
  /** Whose part in the case it records, so that one person never does what two must. */
  takesPart?: PartRule;
}
