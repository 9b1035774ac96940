import { caseActions } from './actions';
import type { CaseVocabulary } from './caseTable';
import { conditions } from './conditions';
import type { Workflow } from './engine/workflow';
import { findingDuties } from './falseCommitment/findingDuties';
import { requirements } from './requirements';
import { stages } from './stages';
import { transitions } from './transitions';

/** The workflow of a case: its table, its stages, its words. */
export const caseWorkflow: Workflow<CaseVocabulary> = {
  actions: caseActions,
  transitions,
  stages,
  conditions,
  requirements,
  owns: (kind) => !findingDuties.includes(kind),
};
