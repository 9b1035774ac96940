import type { ProviderClass } from '../../platform/wiring';
import { ActPreparation } from './actPreparation';
import { CareActs } from './careActs';
import { DoAct } from './doAct.command';
import { ProcedureController } from './procedure.controller';
import { ProcedureEntryRepository } from './procedureEntry.repository';
import { ProcedureViews } from './procedureViews';
import { ReliefActs } from './reliefActs';
import { ReliefProposal } from './reliefProposal';
import { SubmitSurvey } from './submitSurvey.command';

/** What the feature procedure puts into the program. */
export const procedureFeature: readonly ProviderClass[] = [
  ActPreparation,
  CareActs,
  DoAct,
  ProcedureController,
  ProcedureEntryRepository,
  ProcedureViews,
  ReliefActs,
  ReliefProposal,
  SubmitSurvey,
];
