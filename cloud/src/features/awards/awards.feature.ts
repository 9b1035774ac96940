import type { ProviderClass } from '../../platform/wiring';
import { AwardRepository } from './award.repository';
import { AwardImportRepository } from './awardImport.repository';
import { AwardImportsController } from './awardImports.controller';
import { AwardImportViews } from './awardImportViews';
import { DecisionRepository } from './decision.repository';
import { FollowDecision } from './followDecision';
import { RegisterCheck } from './registerCheck';
import { StageAwardImport } from './stageAwardImport.command';
import { TakeAwardImport } from './takeAwardImport.command';
import { VillageNames } from './villageNames';

/** What the feature awards puts into the program. */
export const awardsFeature: readonly ProviderClass[] = [
  AwardImportRepository,
  AwardImportsController,
  AwardImportViews,
  AwardRepository,
  DecisionRepository,
  FollowDecision,
  RegisterCheck,
  StageAwardImport,
  TakeAwardImport,
  VillageNames,
];
