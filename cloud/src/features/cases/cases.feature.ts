import type { ProviderClass } from '../../platform/wiring';
import { AcceptanceCheck } from './acceptanceCheck';
import { AcceptCase } from './acceptCase.command';
import { AnswerSupplement } from './answerSupplement.command';
import { ApplicationDraft } from './applicationDraft';
import { AskableItems } from './askableItems';
import { CaseRepository } from './case.repository';
import { CasePartRepository } from './casePart.repository';
import { CaseFollowers } from './caseFollowers';
import { CaseNames } from './caseNames';
import { CaseNews } from './caseNews';
import { CaseViewing } from './caseViewing';
import { CaseViews } from './caseViews';
import { CaseWork } from './caseWork';
import { CasesController } from './cases.controller';
import { CorrectCase } from './correctCase.command';
import { DueDuties } from './dueDuties';
import { DutyLedger } from './dutyLedger';
import { DutyMetrics } from './dutyMetrics';
import { HouseholdWords } from './householdWords';
import { LinkDuplicate } from './linkDuplicate.command';
import { MyCases } from './myCases.query';
import { OwedItems } from './owedItems';
import { PossibleDuplicates } from './possibleDuplicates';
import { ReassignCase } from './reassignCase.command';
import { CaseRecord } from './record';
import { RecordCall } from './recordCall.command';
import { RecordDeath } from './recordDeath.command';
import { RecordTrip } from './recordTrip.command';
import { RecordVerificationRequest } from './recordVerificationRequest.command';
import { RefuseAcceptance } from './refuseAcceptance.command';
import { ReliefPapers } from './reliefPapers';
import { RequestSupplement } from './requestSupplement.command';
import { SupplementRepository } from './supplement.repository';
import { Timeline } from './timeline';
import { WithdrawCase } from './withdrawCase.command';

/** What the feature cases puts into the program. */
export const casesFeature: readonly ProviderClass[] = [
  AcceptanceCheck,
  AcceptCase,
  AnswerSupplement,
  ApplicationDraft,
  AskableItems,
  CaseFollowers,
  CaseNames,
  CaseNews,
  CasePartRepository,
  CaseRecord,
  CaseRepository,
  CaseViewing,
  CaseViews,
  CaseWork,
  CasesController,
  CorrectCase,
  DueDuties,
  DutyLedger,
  DutyMetrics,
  HouseholdWords,
  LinkDuplicate,
  MyCases,
  OwedItems,
  PossibleDuplicates,
  ReassignCase,
  RecordCall,
  RecordDeath,
  RecordTrip,
  RecordVerificationRequest,
  RefuseAcceptance,
  ReliefPapers,
  RequestSupplement,
  SupplementRepository,
  Timeline,
  WithdrawCase,
];
