import type { ProviderClass } from '../../platform/wiring';
import { ApplicantIdentity } from './applicantIdentity';
import { Checklist } from './checklist';
import { ColleaguesQuery } from './colleagues.query';
import { CorrectionsQuery } from './corrections.query';
import { DeskController } from './desk.controller';
import { DeskActsController } from './deskActs.controller';
import { DeskCaseQuery } from './deskCase.query';
import { ShowFullNumber } from './fullNumber.command';
import { OverdueQuery } from './overdue.query';
import { QueueQuery } from './queue.query';
import { QueueCounts } from './queueCounts';
import { QueueItems } from './queueItems';
import { QueueParts } from './queueParts';
import { SearchCasesQuery } from './searchCases.query';

/** What the feature desk puts into the program. */
export const deskFeature: readonly ProviderClass[] = [
  ApplicantIdentity,
  Checklist,
  ColleaguesQuery,
  CorrectionsQuery,
  DeskActsController,
  DeskCaseQuery,
  DeskController,
  OverdueQuery,
  QueueCounts,
  QueueItems,
  QueueParts,
  QueueQuery,
  SearchCasesQuery,
  ShowFullNumber,
];
